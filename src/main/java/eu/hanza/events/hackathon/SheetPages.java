package eu.hanza.events.hackathon;

import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.EventSummary;
import eu.hanza.events.hackathon.Hackathon.Criterion;
import eu.hanza.events.hackathon.Hackathon.Judging;
import eu.hanza.events.hackathon.Hackathon.Sheet;
import eu.hanza.events.hackathon.HackathonPage.Words;
import eu.hanza.events.hackathon.HackathonPages.SheetState;
import eu.hanza.events.hackathon.SheetPage.PointsRow;
import eu.hanza.events.web.EventSites;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Site;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the sheets of a jury into words. */
@Component
class SheetPages {

  private final EventSites sites;
  private final Teams teams;
  private final People people;
  private final Messages messages;

  SheetPages(EventSites sites, Teams teams, People people, Messages messages) {
    this.sites = sites;
    this.teams = teams;
    this.people = people;
    this.messages = messages;
  }

  /** What was typed into a sheet that was refused. */
  record Typed(Map<String, String> points, String comment, String reason) {}

  /** The list of one's own sheets. */
  JuryPage jury(EventSummary event, Hackathon hackathon, PersonId juror, Language language) {
    return new JuryPage(
        sites.site(event, event.path() + "/jury", language),
        event.path() + "/jury",
        hackathon.isClosed(),
        hackathon.teams().stream()
            .map(team -> row(hackathon, new Judging(team.id(), juror), language))
            .toList());
  }

  private JuryPage.Row row(Hackathon hackathon, Judging judging, Language language) {
    var team = hackathon.team(judging.team());
    var state = HackathonPages.state(hackathon, judging);
    return new JuryPage.Row(
        team.id().toString(),
        team.name(),
        Words.of(hackathon.challenge(team.challenge()).title(), language),
        word(state.name(), language),
        state == SheetState.OPEN || state == SheetState.RETURNED);
  }

  private String word(String state, Language language) {
    return messages.text(language, "events.hackathon.sheet." + state);
  }

  /** One's own sheet. */
  SheetPage own(
      EventSummary event,
      Hackathon hackathon,
      Judging judging,
      @Nullable Typed typed,
      FormErrors errors,
      Language language) {
    var list = event.path() + "/jury";
    var header = new Header(sites.site(event, list, language), list + "/" + judging.team(), list);
    return page(header, hackathon, judging, typed, errors, language);
  }

  /** A sheet for the office. */
  SheetPage office(
      EventSummary event,
      Hackathon hackathon,
      Judging judging,
      @Nullable Typed typed,
      FormErrors errors,
      Language language) {
    var base = HackathonPages.base(event);
    var action = base + "/sheets/" + judging.team() + "/" + judging.juror();
    return page(new Header(null, action, base), hackathon, judging, typed, errors, language);
  }

  /** Where a page stands. */
  private record Header(@Nullable Site site, String action, String back) {}

  private SheetPage page(
      Header header,
      Hackathon hackathon,
      Judging judging,
      @Nullable Typed typed,
      FormErrors errors,
      Language language) {
    var team = hackathon.team(judging.team());
    var members = teams.members(hackathon);
    var state = HackathonPages.state(hackathon, judging);
    var sheet =
        hackathon.sheet(judging).orElseGet(() -> new Sheet(judging, Map.of(), "", null, ""));
    return new SheetPage(
        header.site(),
        header.action(),
        header.back(),
        team.name(),
        people.find(judging.juror()).map(PersonSummary::name).orElse(""),
        Words.of(hackathon.challenge(team.challenge()).title(), language),
        Teams.names(team, members),
        Teams.organisations(team, members),
        word(state.name(), language),
        note(hackathon, sheet),
        hackathon.isClosed() ? "CLOSED" : state.name(),
        points(hackathon, sheet, typed, language),
        total(hackathon, sheet, language),
        typed == null ? sheet.comment() : typed.comment(),
        typed == null ? "" : typed.reason(),
        errors);
  }

  private static String note(Hackathon hackathon, Sheet sheet) {
    var conflict = hackathon.conflicts().get(sheet.judging());
    var waived = hackathon.waived().get(sheet.judging());
    return conflict != null ? conflict : waived != null ? waived : sheet.returned();
  }

  private List<PointsRow> points(
      Hackathon hackathon, Sheet sheet, @Nullable Typed typed, Language language) {
    return hackathon.criteria().stream().map(one -> row(one, sheet, typed, language)).toList();
  }

  private PointsRow row(
      Criterion criterion, Sheet sheet, @Nullable Typed typed, Language language) {
    var formats = Formats.of(language);
    var hint =
        messages.text(
            language,
            "events.hackathon.jury.points.hint",
            "most",
            formats.number(criterion.most()),
            "weight",
            formats.number(criterion.weight()));
    var given = sheet.points().get(criterion.id());
    var id = criterion.id().toString();
    var shown = given == null ? "" : formats.number(given);
    return new PointsRow(
        "points-" + id,
        Words.of(criterion.name(), language),
        hint,
        typed == null ? shown : Objects.requireNonNullElse(typed.points().get(id), ""));
  }

  private static String total(Hackathon hackathon, Sheet sheet, Language language) {
    var criteria =
        hackathon.criteria().stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
    var formats = Formats.of(language);
    var sum = HackathonRanking.weighted(sheet, criteria);
    var most = HackathonRanking.most(hackathon.criteria());
    return formats.number(sum) + " / " + formats.number(most);
  }
}

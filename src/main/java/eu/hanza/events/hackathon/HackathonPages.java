package eu.hanza.events.hackathon;

import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationRow;
import eu.hanza.events.hackathon.Hackathon.Criterion;
import eu.hanza.events.hackathon.Hackathon.Judging;
import eu.hanza.events.hackathon.Hackathon.Mentor;
import eu.hanza.events.hackathon.Hackathon.Sheet;
import eu.hanza.events.hackathon.Hackathon.Team;
import eu.hanza.events.hackathon.HackathonPage.Cell;
import eu.hanza.events.hackathon.HackathonPage.Item;
import eu.hanza.events.hackathon.HackathonPage.JurorRow;
import eu.hanza.events.hackathon.HackathonPage.PlaceRow;
import eu.hanza.events.hackathon.HackathonPage.TeamRow;
import eu.hanza.events.hackathon.HackathonPage.Words;
import eu.hanza.events.hackathon.HackathonRanking.Place;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts hackathons into words for their office. */
@Component
class HackathonPages {

  private final HackathonBook book;
  private final Teams teams;
  private final People people;
  private final Messages messages;

  HackathonPages(HackathonBook book, Teams teams, People people, Messages messages) {
    this.book = book;
    this.teams = teams;
    this.people = people;
    this.messages = messages;
  }

  static String base(EventSummary event) {
    return "/office/events/" + event.id() + "/hackathon";
  }

  HackathonPage page(
      EventSummary event, String email, String name, FormErrors errors, Language language) {
    var hackathon = book.of(event.id());
    var all =
        new All(hackathon, teams.members(hackathon), people.all(hackathon.jurors()), language);
    var title = event.event().title().in(language);
    return new HackathonPage(
        base(event),
        "/office/events/" + event.id(),
        event.path() + "/result",
        event.path() + "/jury",
        title.text(),
        title.language(),
        state(event, hackathon, language),
        hackathon.isClosed(),
        hackathon.isJudged(),
        all.number(HackathonRanking.most(hackathon.criteria())),
        ranking(all),
        missing(all),
        hackathon.challenges().stream()
            .map(
                one -> {
                  var words = Words.of(one.title(), language);
                  return new Item(one.id().toString(), words, "");
                })
            .toList(),
        hackathon.criteria().stream().map(one -> item(one, all)).toList(),
        hackathon.teams().stream().map(team -> row(team, all)).toList(),
        hackathon.jurors().stream().map(juror -> row(juror, all)).toList(),
        email,
        name,
        errors);
  }

  /** What a page is made of, read once. */
  private record All(
      Hackathon hackathon,
      Map<RegistrationId, RegistrationRow> members,
      Map<PersonId, PersonSummary> people,
      Language language) {

    String name(PersonId juror, Messages messages) {
      var known = people.get(juror);
      return known == null ? messages.text(language, "events.office.erased") : known.name();
    }

    String number(java.math.BigDecimal number) {
      return Formats.of(language).number(number);
    }
  }

  private String state(EventSummary event, Hackathon hackathon, Language language) {
    var closed = hackathon.closedAt();
    return closed == null
        ? messages.text(language, "events.office.hackathon.lede")
        : messages.text(
            language,
            "events.office.hackathon.closed.on",
            "when",
            Formats.of(language).dateTime(closed.atZone(event.event().time().zone())));
  }

  private List<PlaceRow> ranking(All all) {
    return HackathonRanking.of(all.hackathon()).places().stream()
        .map(place -> row(place, all))
        .toList();
  }

  private PlaceRow row(Place place, All all) {
    var mean = place.mean();
    var team = place.team();
    return new PlaceRow(
        place.number() == 0 ? "–" : String.valueOf(place.number()),
        team.name(),
        Words.of(all.hackathon().challenge(team.challenge()).title(), all.language()),
        Teams.organisations(team, all.members()),
        mean == null ? "–" : decimal(mean, all.language()),
        mean == null ? "0" : String.valueOf(mean.sheets()));
  }

  /** A mean with two decimals: 7,50. */
  static String decimal(HackathonRanking.Mean mean, Language language) {
    var shown = mean.shown().toPlainString();
    return language == Language.EN ? shown : shown.replace('.', ',');
  }

  private List<String> missing(All all) {
    return HackathonRanking.of(all.hackathon()).missing().stream()
        .map(
            judging ->
                messages.text(
                    all.language(),
                    "events.office.hackathon.missing.one",
                    "team",
                    all.hackathon().team(judging.team()).name(),
                    "juror",
                    all.name(judging.juror(), messages)))
        .toList();
  }

  private Item item(Criterion criterion, All all) {
    var detail =
        messages.text(
            all.language(),
            "events.hackathon.criterion.detail",
            "weight",
            all.number(criterion.weight()),
            "most",
            all.number(criterion.most()));
    return new Item(criterion.id().toString(), Words.of(criterion.name(), all.language()), detail);
  }

  private TeamRow row(Team team, All all) {
    return new TeamRow(
        team.id().toString(),
        team.name(),
        Words.of(all.hackathon().challenge(team.challenge()).title(), all.language()),
        Teams.names(team, all.members()),
        Teams.organisations(team, all.members()),
        mentors(team),
        all.hackathon().jurors().stream()
            .map(juror -> cell(new Judging(team.id(), juror), all))
            .toList());
  }

  /** The mentors of a team with where they come from. */
  static String mentors(Team team) {
    return team.mentors().stream().map(HackathonPages::mentor).collect(Collectors.joining(", "));
  }

  private static String mentor(Mentor mentor) {
    return mentor.organisation().isBlank()
        ? mentor.name()
        : mentor.name() + " (" + mentor.organisation() + ")";
  }

  private Cell cell(Judging judging, All all) {
    var state = state(all.hackathon(), judging);
    var words = messages.text(all.language(), "events.hackathon.sheet." + state);
    var submitted = all.hackathon().sheet(judging).filter(Sheet::isSubmitted);
    var points = submitted.map(sheet -> points(sheet, all)).orElse(words);
    return new Cell(
        judging.juror().toString(),
        all.name(judging.juror(), messages),
        state == SheetState.SUBMITTED ? points : words,
        state == SheetState.OPEN || state == SheetState.RETURNED);
  }

  private static String points(Sheet sheet, All all) {
    var criteria =
        all.hackathon().criteria().stream()
            .collect(Collectors.toMap(Criterion::id, Function.identity()));
    return all.number(HackathonRanking.weighted(sheet, criteria).stripTrailingZeros());
  }

  /** How far a sheet is. */
  enum SheetState {
    OPEN,
    RETURNED,
    SUBMITTED,
    CONFLICT,
    WAIVED
  }

  static SheetState state(Hackathon hackathon, Judging judging) {
    if (hackathon.conflicts().containsKey(judging)) {
      return SheetState.CONFLICT;
    }
    if (hackathon.isIn(judging)) {
      return SheetState.SUBMITTED;
    }
    if (hackathon.waived().containsKey(judging)) {
      return SheetState.WAIVED;
    }
    var returned = hackathon.sheet(judging).filter(sheet -> !sheet.returned().isEmpty());
    return returned.isPresent() ? SheetState.RETURNED : SheetState.OPEN;
  }

  private JurorRow row(PersonId juror, All all) {
    var states =
        all.hackathon().teams().stream()
            .map(team -> state(all.hackathon(), new Judging(team.id(), juror)))
            .toList();
    var in = states.stream().filter(SheetState.SUBMITTED::equals).count();
    var excused =
        states.stream()
            .filter(state -> state == SheetState.CONFLICT || state == SheetState.WAIVED)
            .count();
    var known = all.people().get(juror);
    return new JurorRow(
        juror.toString(),
        all.name(juror, messages),
        known == null ? "" : Objects.toString(known.email(), ""),
        messages.text(
            all.language(),
            "events.office.hackathon.juror.done",
            "n",
            in,
            "all",
            states.size() - excused),
        in == 0 && !all.hackathon().isClosed());
  }
}

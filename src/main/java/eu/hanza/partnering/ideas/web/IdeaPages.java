package eu.hanza.partnering.ideas.web;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.Territories;
import eu.hanza.partnering.ideas.IdeaDesk;
import eu.hanza.partnering.ideas.IdeaFunnel;
import eu.hanza.partnering.ideas.IdeaOffice;
import eu.hanza.partnering.ideas.IdeaState;
import eu.hanza.partnering.ideas.IdeaSummary;
import eu.hanza.partnering.ideas.web.IdeasPage.Count;
import eu.hanza.partnering.ideas.web.IdeasPage.FunnelRow;
import eu.hanza.partnering.web.ListingForm;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of ideas together. */
@Component
class IdeaPages {

  private static final Pattern PARAGRAPHS = Pattern.compile("\\R{2,}");

  private final IdeaDesk desk;
  private final IdeaOffice office;
  private final OrganisationDirectory organisations;
  private final ProgrammeDirectory programmes;
  private final Territories territories;
  private final History history;
  private final Messages messages;

  IdeaPages(
      IdeaDesk desk,
      IdeaOffice office,
      OrganisationDirectory organisations,
      ProgrammeDirectory programmes,
      Territories territories,
      History history,
      Messages messages) {
    this.desk = desk;
    this.office = office;
    this.organisations = organisations;
    this.programmes = programmes;
    this.territories = territories;
    this.history = history;
    this.messages = messages;
  }

  private String text(Language language, String key, Object... values) {
    return messages.text(language, "partnering.idea." + key, values);
  }

  List<String> areas() {
    return List.copyOf(programmes.areasBySlug().keySet());
  }

  List<String> countries() {
    return territories.countriesBy(Language.EN);
  }

  IdeasPage own(Actor actor, Language language) {
    return new IdeasPage(
        !desk.organisations(actor).isEmpty(),
        List.of(),
        rows(desk.own(actor), "/my/ideas/", language));
  }

  IdeasPage followed(Actor actor, Language language) {
    return new IdeasPage(
        false,
        office.funnel(actor).stream().map(one -> funnel(one, language)).toList(),
        rows(office.followed(actor), "/office/ideas/", language));
  }

  private FunnelRow funnel(IdeaFunnel funnel, Language language) {
    var programme = funnel.programme();
    var name =
        programme == null
            ? text(language, "funnel.none")
            : programmes.get(programme).name().in(language).text();
    return new FunnelRow(
        name,
        text(language, "funnel.sentence", "n", funnel.entered(), "projects", funnel.projects()),
        List.of(
            count("entered", funnel.entered(), language),
            count("searched", funnel.searched(), language),
            count("joined", funnel.joined(), language),
            count("projects", funnel.projects(), language),
            count("resting", funnel.resting(), language),
            count("closed", funnel.closed(), language)));
  }

  private Count count(String stage, long number, Language language) {
    return new Count(text(language, "funnel." + stage), Formats.of(language).number(number));
  }

  private List<IdeaRow> rows(List<IdeaSummary> ideas, String base, Language language) {
    var whose = organisations.summaries(ideas.stream().map(IdeaSummary::organisation).toList());
    return ideas.stream()
        .map(idea -> row(idea, whose.get(idea.organisation()), base + idea.id(), language))
        .toList();
  }

  private IdeaRow row(
      IdeaSummary idea, @Nullable OrganisationSummary whose, String path, Language language) {
    var formats = Formats.of(language);
    var until = idea.restUntil();
    var state =
        idea.returned()
            ? text(language, "returned")
            : until == null
                ? messages.text(language, idea.state().key())
                : text(language, "resting", "day", formats.date(until));
    var line =
        Stream.of(
                whose == null ? "" : whose.name(language).text(),
                formats.date(idea.enteredOn()),
                text(language, "partners", "n", idea.partners().size()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new IdeaRow(
        path, idea.idea().title(), idea.idea().language(), line, state, tone(idea.state()));
  }

  private static String tone(IdeaState state) {
    return switch (state) {
      case OPEN, SEARCHING, PROJECT -> "on";
      case RESTING -> "warn";
      case CLOSED -> "";
    };
  }

  IdeaFormPage form(
      Actor actor, @Nullable String id, IdeaForm form, FormErrors errors, Language language) {
    var collator = Collator.getInstance(language.locale());
    return new IdeaFormPage(
        id,
        form,
        organisations.summaries(desk.organisations(actor)).values().stream()
            .map(one -> new Option(one.id().toString(), one.name(language).text()))
            .toList(),
        ListingForm.LANGUAGES.stream()
            .map(tag -> new Option(tag, languageName(tag, language)))
            .toList(),
        programmes.areasBySlug().entrySet().stream()
            .map(one -> new Option(one.getKey(), one.getValue().in(language).text()))
            .sorted((one, other) -> collator.compare(one.label(), other.label()))
            .toList(),
        territories.countriesBy(language).stream()
            .map(code -> new Option(code, Formats.of(language).country(code)))
            .toList(),
        programmes.published().stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList(),
        errors);
  }

  private static String languageName(String tag, Language language) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(language.locale());
  }

  /** What was typed beside an idea. */
  record Typed(String reason, String until, FormErrors errors) {
    static final Typed NOTHING = new Typed("", "", FormErrors.NONE);
  }

  IdeaPage own(IdeaSummary idea, Typed typed, Language language) {
    return page(idea, "/my/ideas", steps(idea), List.of(), typed, language);
  }

  private static List<String> steps(IdeaSummary idea) {
    return switch (idea.state()) {
      case OPEN ->
          idea.returned() ? List.of("wake", "close") : List.of("change", "search", "rest", "close");
      case SEARCHING -> List.of("rest", "close");
      case RESTING -> List.of("wake", "close");
      case CLOSED -> List.of("wake");
      case PROJECT -> List.of();
    };
  }

  IdeaPage followed(Actor actor, IdeaSummary idea, Typed typed, Language language) {
    var isOpen = idea.state() == IdeaState.OPEN || idea.state() == IdeaState.SEARCHING;
    var coordinated =
        programmes.coordinatedBy(actor).stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList();
    return page(
        idea, "/office/ideas", List.of(), isOpen ? coordinated : List.of(), typed, language);
  }

  private IdeaPage page(
      IdeaSummary idea,
      String list,
      List<String> steps,
      List<Option> openIn,
      Typed typed,
      Language language) {
    var base = list + "/" + idea.id();
    var known =
        organisations.summaries(
            Stream.concat(Stream.of(idea.organisation()), idea.partners().stream()).toList());
    var listing = idea.listing();
    var isOwn = list.startsWith("/my/");
    return new IdeaPage(
        base,
        list,
        row(idea, known.get(idea.organisation()), base, language),
        idea.idea().summary(),
        PARAGRAPHS.splitAsStream(idea.idea().body()).toList(),
        facts(idea, language),
        idea.partners().stream()
            .flatMap(partner -> Stream.ofNullable(known.get(partner)))
            .map(one -> new Option(one.path(), one.name(language).text()))
            .toList(),
        listing == null || !isOwn ? null : "/my/offers/" + listing,
        isOwn ? null : office.desk(idea.project()),
        steps,
        openIn,
        Objects.toString(idea.idea().programme(), ""),
        typed.reason(),
        typed.until(),
        typed.errors(),
        history.of(idea.id(), language));
  }

  private List<Option> facts(IdeaSummary idea, Language language) {
    var said = idea.idea();
    var names = programmes.areasBySlug();
    var facts = new ArrayList<Option>();
    facts.add(
        fact(
            "areas",
            said.areas().stream()
                .map(slug -> names.containsKey(slug) ? names.get(slug).in(language).text() : slug)
                .collect(Collectors.joining(", ")),
            language));
    facts.add(
        fact(
            "countries",
            said.countries().stream()
                .map(Formats.of(language)::country)
                .sorted()
                .collect(Collectors.joining(", ")),
            language));
    facts.add(
        fact(
            "workLanguages",
            said.workLanguages().stream()
                .map(tag -> languageName(tag, language))
                .collect(Collectors.joining(", ")),
            language));
    var programme = said.programme();
    facts.add(
        fact(
            "programme",
            programme == null ? "" : programmes.get(programme).name().in(language).text(),
            language));
    facts.add(fact("reason", idea.reason(), language));
    return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
  }

  /** A fact: its value, under its label. */
  private Option fact(String name, String value, Language language) {
    return new Option(value, text(language, "field." + name));
  }
}

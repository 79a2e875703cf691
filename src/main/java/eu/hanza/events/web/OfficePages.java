package eu.hanza.events.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.activity.spi.History;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventKind;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventQuestions;
import eu.hanza.events.EventState;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventTime;
import eu.hanza.events.LostPlaces;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationNumbers;
import eu.hanza.events.RegistrationRow;
import eu.hanza.events.web.EventFormPage.Lists;
import eu.hanza.events.web.EventFormPage.Losing;
import eu.hanza.events.web.OfficeEventsPage.OfficeRow;
import eu.hanza.forms.FormSummary;
import eu.hanza.kernel.DateReader;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.FoundDate;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.programmes.EditionSummary;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the office's pages of events together. */
@Component
class OfficePages {

  private final EventCalendar calendar;
  private final EventOffice office;
  private final EventQuestions questions;
  private final RegistrationList registrations;
  private final RegistrationNumbers numbers;
  private final ProgrammeDirectory programmes;
  private final FunderDirectory funders;
  private final OrganisationDirectory organisations;
  private final OrganisationFinder finder;
  private final InformationClauses clauses;
  private final History history;
  private final Messages messages;
  private final Clock clock;
  private final ZoneId zone;

  OfficePages(
      EventCalendar calendar,
      EventOffice office,
      EventQuestions questions,
      RegistrationList registrations,
      RegistrationNumbers numbers,
      ProgrammeDirectory programmes,
      FunderDirectory funders,
      OrganisationDirectory organisations,
      OrganisationFinder finder,
      InformationClauses clauses,
      History history,
      Messages messages,
      Clock clock,
      @Value("${hanza.zone}") ZoneId zone) {
    this.calendar = calendar;
    this.office = office;
    this.questions = questions;
    this.registrations = registrations;
    this.numbers = numbers;
    this.programmes = programmes;
    this.funders = funders;
    this.organisations = organisations;
    this.finder = finder;
    this.clauses = clauses;
    this.history = history;
    this.messages = messages;
    this.clock = clock;
    this.zone = zone;
  }

  OfficeEventsPage list(Actor actor, Language language) {
    return new OfficeEventsPage(
        calendar.keptBy(actor).stream().map(event -> row(event, language)).toList());
  }

  private OfficeRow row(EventSummary event, Language language) {
    var title = event.event().title().in(language);
    return new OfficeRow(
        event.id().toString(),
        title.text(),
        title.language(),
        Formats.of(language).period(event.event().time().period()),
        state(event.state(), language),
        places(event, language));
  }

  private String state(EventState state, Language language) {
    return messages.text(language, "events.office.state." + state);
  }

  String places(EventSummary event, Language language) {
    var capacity = event.event().capacity();
    return capacity == null
        ? messages.text(language, "events.office.places.open", "n", event.taken())
        : messages.text(language, "events.office.places", "n", event.taken(), "all", capacity);
  }

  EventFormPage fresh(Actor actor, @Nullable EventForm form, FormErrors errors, Language language) {
    return new EventFormPage(
        null,
        null,
        "",
        messages.text(language, "events.office.new"),
        "",
        false,
        false,
        form == null ? EventForm.empty(zone) : form,
        lists(actor, null, language),
        List.of(),
        null,
        0,
        "",
        "",
        null,
        errors);
  }

  EventFormPage page(
      Actor actor,
      EventSummary event,
      @Nullable EventForm form,
      @Nullable String slug,
      FormErrors errors,
      Language language) {
    return page(actor, event, form, slug, null, errors, language);
  }

  EventFormPage page(
      Actor actor,
      EventSummary event,
      @Nullable EventForm form,
      @Nullable String slug,
      @Nullable Losing losing,
      FormErrors errors,
      Language language) {
    return new EventFormPage(
        event.id().toString(),
        event.path(),
        Objects.requireNonNullElse(slug, event.slug()),
        event.event().title().in(language).text(),
        state(event.state(), language),
        event.state() == EventState.DRAFT,
        event.state() == EventState.PUBLISHED,
        form == null ? stored(actor, event) : form,
        lists(actor, event, language),
        warnings(event, language),
        losing,
        numbers.of(event.id()).registered(),
        closing(event, language),
        asked(event, language),
        history.of(event.id(), language),
        errors);
  }

  /** When the event can be closed, in words; empty once it can. */
  private String closing(EventSummary event, Language language) {
    var time = event.event().time();
    return time.isOver(clock.instant())
        ? ""
        : messages.text(
            language,
            "events.office.close.from",
            "when",
            Formats.of(language).dateTime(time.end()));
  }

  /** Who would lose a place; null while nobody would. */
  @Nullable Losing losing(
      Actor actor,
      EventSummary event,
      @Nullable Integer capacity,
      @Nullable LostPlaces chosen,
      Language language) {
    if (capacity == null || capacity <= 0) {
      return null;
    }
    var numbers = office.losing(actor, event.id(), capacity);
    if (numbers.isEmpty()) {
      return null;
    }
    var known = registrations.some(actor, event.id(), numbers.keySet());
    var erased = messages.text(language, "events.office.erased");
    return new Losing(
        numbers.entrySet().stream()
            .map(one -> one.getValue() + ". " + name(known.get(one.getKey()), erased))
            .toList(),
        chosen == null ? "" : chosen.way().name(),
        chosen == null ? "" : chosen.numbers());
  }

  private static String name(@Nullable RegistrationRow known, String erased) {
    return known == null || known.name().isEmpty() ? erased : known.name();
  }

  private EventForm stored(Actor actor, EventSummary event) {
    return EventForm.of(event, organiser(event), office.joinLink(actor, event.id()));
  }

  /** What leads to the event's own questions: how many it asks, or that it asks none yet. */
  private String asked(EventSummary event, Language language) {
    var form = questions.form(event.id());
    var key = form.isEmpty() ? "none" : form.get().published() == 0 ? "draft" : "version";
    var number = form.map(FormSummary::published).orElse(0);
    return messages.text(language, "events.office.questions." + key, "number", number);
  }

  private String organiser(EventSummary event) {
    var organiser = event.event().organiser();
    return organiser == null ? "" : finder.written(organisations.get(organiser));
  }

  private Lists lists(Actor actor, @Nullable EventSummary event, Language language) {
    var kept = programmes.coordinatedBy(actor);
    var scope =
        event == null ? kept.stream().map(one -> one.id()).toList() : List.of(event.programme());
    var usable =
        scope.stream()
            .flatMap(programme -> clauses.usableIn(programme).stream())
            .distinct()
            .map(clause -> new Option(clause.id().toString(), clause.name()))
            .toList();
    return new Lists(
        kept.stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList(),
        Arrays.stream(EventKind.values())
            .map(kind -> new Option(kind.name(), messages.text(language, "events.kind." + kind)))
            .toList(),
        Zones.options(language),
        usable,
        funders.all().stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList(),
        editions(scope, event, language));
  }

  /** The editions of the programmes, and the chosen one wherever it belongs. */
  private List<Option> editions(
      List<ProgrammeId> scope, @Nullable EventSummary event, Language language) {
    var chosen = event == null ? null : event.event().funderEdition();
    return Stream.concat(
            scope.stream().flatMap(programme -> programmes.editions(programme).stream()),
            Stream.ofNullable(chosen).flatMap(id -> programmes.edition(id).stream()))
        .distinct()
        .map(one -> new Option(one.id().toString(), edition(one, language)))
        .toList();
  }

  private static String edition(EditionSummary edition, Language language) {
    return edition.name().in(language).text() + ", " + edition.year();
  }

  /** A clause that is not there any more, and dates whose weekday is wrong (S2.2). */
  private List<String> warnings(EventSummary event, Language language) {
    var said = event.event();
    var gone =
        office.refusals(event.programme(), said.clause()).stream()
            .map(refusal -> messages.text(language, "events.office.clause.gone"));
    var weekdays =
        Stream.of(said.lede(), said.description())
            .flatMap(text -> text.byLanguage().values().stream())
            .flatMap(text -> wrong(text, said.time()))
            .map(found -> warning(found, language))
            .distinct();
    return Stream.concat(gone, weekdays).toList();
  }

  /** Dates with a wrong weekday; one without a year is right in any year of the event. */
  private static Stream<FoundDate> wrong(String text, EventTime time) {
    var wrong = wrong(text, time.startsOn());
    var last = wrong(text, time.endsOn()).stream().map(FoundDate::text).toList();
    return wrong.stream().filter(found -> last.contains(found.text()));
  }

  private static List<FoundDate> wrong(String text, LocalDate day) {
    return DateReader.read(text, Year.of(day.getYear())).found().stream()
        .filter(found -> found.wrongWeekday().isPresent())
        .toList();
  }

  private String warning(FoundDate found, Language language) {
    var day = found.period().from();
    var formats = Formats.of(language);
    return messages.text(
        language,
        "events.office.weekday",
        "text",
        found.text(),
        "day",
        formats.date(day),
        "weekday",
        formats.weekday(day));
  }
}

package eu.hanza.events.web;

import eu.hanza.events.EventDraft;
import eu.hanza.events.EventPart;
import eu.hanza.events.EventState;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.RegistrationWindow;
import eu.hanza.events.SeatRules;
import eu.hanza.events.draws.DrawWords;
import eu.hanza.events.draws.Draws;
import eu.hanza.events.paper.PaperLinks;
import eu.hanza.events.programme.Listings;
import eu.hanza.events.series.EditionSummary;
import eu.hanza.events.series.SeriesDirectory;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.events.web.EventPage.Fact;
import eu.hanza.events.web.EventPage.OtherTitle;
import eu.hanza.events.web.EventPage.RegistrationView;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the public pages of events together. */
@Component
class EventPages {

  private static final Pattern PARAGRAPHS = Pattern.compile("\\R{2,}");

  private final EventSites sites;
  private final ProgrammeDirectory programmes;
  private final OrganisationDirectory organisations;
  private final SeriesDirectory series;
  private final Timetable timetable;
  private final Listings listings;
  private final SeatRules rules;
  private final Draws draws;
  private final PaperLinks papers;
  private final List<EventPart> parts;
  private final Messages messages;
  private final Clock clock;

  EventPages(
      EventSites sites,
      ProgrammeDirectory programmes,
      OrganisationDirectory organisations,
      SeriesDirectory series,
      Timetable timetable,
      Listings listings,
      SeatRules rules,
      Draws draws,
      PaperLinks papers,
      List<EventPart> parts,
      Messages messages,
      Clock clock) {
    this.sites = sites;
    this.programmes = programmes;
    this.organisations = organisations;
    this.series = series;
    this.timetable = timetable;
    this.listings = listings;
    this.rules = rules;
    this.draws = draws;
    this.papers = papers;
    this.parts = parts.stream().sorted(Comparator.comparingInt(EventPart::order)).toList();
    this.messages = messages;
    this.clock = clock;
  }

  EventRow row(EventSummary event, Language language) {
    var title = event.event().title().in(language);
    return new EventRow(
        event.path(),
        title.text(),
        title.language(),
        Formats.of(language).period(event.event().time().period()),
        where(event.event(), language),
        kind(event.event(), language),
        state(event, language));
  }

  private static String where(EventDraft event, Language language) {
    var city = event.place().city().in(language).text();
    return city.isBlank() ? event.place().platform() : city;
  }

  private String kind(EventDraft event, Language language) {
    return messages.text(language, "events.kind." + event.kind());
  }

  private String state(EventSummary event, Language language) {
    if (event.state() == EventState.CALLED_OFF) {
      return messages.text(language, "events.state.called-off");
    }
    if (event.event().time().isOver(clock.instant())) {
      return messages.text(language, "events.state.over");
    }
    var open = event.window(clock.instant()) == RegistrationWindow.OPEN;
    return open
        ? messages.text(language, event.isFull() ? "events.state.full" : "events.state.open")
        : "";
  }

  EventPage page(
      EventSummary event, @Nullable ZoneId zone, @Nullable OwnPlace own, Language language) {
    var said = event.event();
    var title = said.title().in(language);
    var description = said.description().in(language);
    var sessions = timetable.isThere(event.id());
    return new EventPage(
        sites.front(event, language),
        event.path(),
        PolishTypography.bind(title.text()),
        title.language(),
        otherTitle(said, title.language()),
        PolishTypography.bind(said.lede().in(language).text()),
        PARAGRAPHS.splitAsStream(description.text()).map(PolishTypography::bind).toList(),
        description.language(),
        when(said, language),
        EventWords.elsewhere(said.time(), zone, language),
        Objects.requireNonNullElse(zone, said.time().zone()).getId(),
        said.time().isWholeDays() ? List.of() : Zones.options(language),
        facts(event, language),
        papers.of(event, language),
        sessions ? event.path() + "/programme" : null,
        sessions && isConfirmed(own) ? event.path() + "/agenda" : null,
        parts.stream().flatMap(part -> part.of(event, language).stream()).toList(),
        own == null ? registration(event, language) : place(own, language),
        rules.of(event, language),
        draws.of(event.id()).map(draw -> DrawWords.path(draw, event)).orElse(null),
        listings.of(event, language));
  }

  private static String when(EventDraft event, Language language) {
    var time = EventWords.time(event.time(), language);
    var where = where(event, language);
    return where.isBlank() ? time : time + " · " + where;
  }

  private static @Nullable OtherTitle otherTitle(EventDraft event, String shown) {
    return event.title().byLanguage().entrySet().stream()
        .filter(title -> !title.getKey().equals(shown))
        .findFirst()
        .map(title -> new OtherTitle(title.getValue(), title.getKey()))
        .orElse(null);
  }

  private List<Fact> facts(EventSummary event, Language language) {
    var said = event.event();
    var facts = new ArrayList<Fact>();
    facts.add(fact(language, "kind", kind(said, language)));
    var place = EventWords.place(said.place(), language);
    if (!place.isBlank()) {
      facts.add(fact(language, "place", place));
    }
    if (!said.place().country().isBlank()) {
      facts.add(fact(language, "country", Formats.of(language).country(said.place().country())));
    }
    var programme = programmes.get(event.programme());
    var name = programme.name().in(language);
    facts.add(
        new Fact(
            messages.text(language, "events.fact.programme"),
            name.text(),
            programme.path(),
            name.language()));
    series.editionOf(event.id()).map(edition -> edition(edition, language)).ifPresent(facts::add);
    if (said.organiser() != null) {
      facts.add(organiser(said, language));
    }
    if (!said.hashtag().isBlank()) {
      facts.add(fact(language, "hashtag", "#" + said.hashtag()));
    }
    return facts;
  }

  private Fact edition(EditionSummary edition, Language language) {
    var of = series.get(edition.series());
    var name = of.series().name().in(language);
    var words =
        messages.text(
            language,
            "events.fact.series.edition",
            "series",
            name.text(),
            "number",
            edition.edition().number());
    return new Fact(messages.text(language, "events.fact.series"), words, of.path(), null);
  }

  private Fact organiser(EventDraft event, Language language) {
    var organisation = organisations.get(Objects.requireNonNull(event.organiser()));
    var name = organisation.name(language);
    return new Fact(
        messages.text(language, "events.fact.organiser"),
        name.text(),
        organisation.path(),
        name.language());
  }

  private Fact fact(Language language, String name, String text) {
    return new Fact(messages.text(language, "events.fact." + name), text, null, null);
  }

  /** Who is registered is told how far that is instead of being asked to register. */
  private RegistrationView place(OwnPlace own, Language language) {
    return new RegistrationView(
        false, messages.text(language, own.key(clock.instant())), own.path());
  }

  private static boolean isConfirmed(@Nullable OwnPlace own) {
    return own != null && own.state() == RegistrationState.CONFIRMED;
  }

  RegistrationView registration(EventSummary event, Language language) {
    var closed = closed(event, language);
    if (closed != null) {
      return new RegistrationView(false, closed, null);
    }
    var capacity = event.event().capacity();
    var formats = Formats.of(language);
    var closing = lastMinute(event.closesAt().atZone(event.event().time().zone()));
    var until = messages.text(language, "events.register.until", "when", formats.dateTime(closing));
    if (capacity == null) {
      return new RegistrationView(true, until, null);
    }
    if (event.isFull()) {
      var full = messages.text(language, "events.register.full");
      return new RegistrationView(true, full + " " + until, null);
    }
    var free =
        messages.text(
            language, "events.register.free", "n", capacity - event.taken(), "all", capacity);
    return new RegistrationView(true, free + " " + until, null);
  }

  /** Midnight is said as the last minute of the day before. */
  private static ZonedDateTime lastMinute(ZonedDateTime closing) {
    return closing.toLocalTime().equals(LocalTime.MIDNIGHT) ? closing.minusMinutes(1) : closing;
  }

  /** Why nobody can register now; null while people can. */
  @Nullable String closed(EventSummary event, Language language) {
    var window = event.window(clock.instant());
    var opens = event.event().opensAt();
    if (window == RegistrationWindow.NOT_YET && opens != null) {
      var when = Formats.of(language).dateTime(opens.atZone(event.event().time().zone()));
      return messages.text(language, "events.register.not-yet", "when", when);
    }
    return switch (window) {
      case CALLED_OFF -> messages.text(language, "events.register.called-off");
      case OVER -> messages.text(language, "events.register.over");
      case NONE, NOT_YET -> messages.text(language, "events.register.none");
      case OPEN -> null;
    };
  }
}

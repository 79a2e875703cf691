package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseId;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.events.DemonstrationFile.EventFile;
import eu.hanza.events.ProgrammeFile.EventProgramme;
import eu.hanza.events.ProgrammeFile.SeriesFile;
import eu.hanza.events.ProgrammeFile.SessionFile;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.events.series.Belongings;
import eu.hanza.events.series.EditionSummary;
import eu.hanza.events.series.SeriesBook;
import eu.hanza.events.series.SeriesDirectory;
import eu.hanza.events.series.SeriesDraft;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.ExternalRegistration;
import eu.hanza.events.sessions.RoomId;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionDraft;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.SessionSeats;
import eu.hanza.events.sessions.SessionTime;
import eu.hanza.events.sessions.Shelf;
import eu.hanza.events.sessions.Shelves;
import eu.hanza.events.sessions.ThemeId;
import eu.hanza.events.sessions.TrackId;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A series with twenty editions, the sessions of past events, and a congress to book seats at. */
@Component
@ConditionalOnProperty("hanza.demo")
class ProgrammeDemonstration implements Demonstration {

  private final EventOffice office;
  private final EventCalendar calendar;
  private final RegistrationDesk desk;
  private final RegistrationList registrations;
  private final InformationClauses clauses;
  private final ProgrammeDirectory programmes;
  private final SeriesBook book;
  private final SeriesDirectory directory;
  private final Belongings belongings;
  private final Shelves shelves;
  private final SessionBook sessions;
  private final SeatBook seats;
  private final JsonMapper json;
  private final Clock clock;

  ProgrammeDemonstration(
      EventOffice office,
      EventCalendar calendar,
      RegistrationDesk desk,
      RegistrationList registrations,
      InformationClauses clauses,
      ProgrammeDirectory programmes,
      SeriesBook book,
      SeriesDirectory directory,
      Belongings belongings,
      Shelves shelves,
      SessionBook sessions,
      SeatBook seats,
      JsonMapper json,
      Clock clock) {
    this.office = office;
    this.calendar = calendar;
    this.desk = desk;
    this.registrations = registrations;
    this.clauses = clauses;
    this.programmes = programmes;
    this.book = book;
    this.directory = directory;
    this.belongings = belongings;
    this.shelves = shelves;
    this.sessions = sessions;
    this.seats = seats;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 42;
  }

  @Override
  public void load() {
    var file = read();
    file.series().forEach(this::load);
    file.programmes().forEach(this::load);
  }

  private ProgrammeFile read() {
    try (var in = new ClassPathResource("demo/events/programmes.json").getInputStream()) {
      return json.readValue(in, ProgrammeFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(SeriesFile file) {
    var programme = programmes.withSlug(file.programme()).orElseThrow();
    var draft =
        new SeriesDraft(
            new LocalizedText(file.name()),
            new LocalizedText(file.lede()),
            file.hashtag(),
            file.official());
    var id = book.add(Actor.SYSTEM, programme.id(), draft);
    file.editions().forEach(one -> book.save(Actor.SYSTEM, id, null, one.draft()));
  }

  private void load(EventProgramme file) {
    var event = file.event() == null ? known(file.slug()) : fresh(file.event());
    var edition = file.edition() == null ? null : edition(file.edition());
    if (edition != null) {
      belongings.place(Actor.SYSTEM, event.id(), edition.id(), null);
    }
    var tracks =
        file.tracks().stream().map(name -> shelf(event.id(), Shelf.TRACK, name, null)).toList();
    var rooms =
        file.rooms().stream()
            .map(room -> shelf(event.id(), Shelf.ROOM, room.name(), room.capacity()))
            .toList();
    var places = new Places(tracks, rooms, edition);
    var bookable = new ArrayList<SessionId>();
    for (var one : file.sessions()) {
      var id = load(event, one, places);
      if (one.booking() == BookingMode.BOOKABLE) {
        bookable.add(id);
      }
    }
    if (file.event() != null) {
      people(event.id(), file.event().registered(), bookable);
    }
  }

  /** The tracks, rooms and themes that sessions name by their place. */
  private record Places(List<UUID> tracks, List<UUID> rooms, @Nullable EditionSummary edition) {

    @Nullable ThemeId theme(@Nullable Integer place) {
      return edition == null || place == null ? null : edition.themes().get(place).id();
    }
  }

  private EventSummary known(@Nullable String slug) {
    var start = Objects.requireNonNull(slug);
    return calendar.past(null).stream()
        .filter(event -> event.slug().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  /** The clause of registrations, which the first demonstration of events has published. */
  private ClauseId clause(ProgrammeId programme) {
    return clauses.usableIn(programme).stream()
        .filter(one -> one.name().contains("Rejestracja"))
        .findFirst()
        .orElseGet(() -> clauses.usableIn(programme).getFirst())
        .id();
  }

  private EventSummary fresh(EventFile file) {
    var programme = programmes.withSlug(file.programme()).orElseThrow();
    var clause = file.registration() ? clause(programme.id()) : null;
    var draft = file.draft(LocalDate.now(clock), clause, null);
    var id = office.draft(Actor.SYSTEM, programme.id(), draft);
    office.publish(Actor.SYSTEM, id);
    return calendar.get(id);
  }

  private EditionSummary edition(int number) {
    return directory.all().stream()
        .flatMap(series -> directory.editions(series.id()).stream())
        .filter(edition -> edition.edition().number() == number)
        .findFirst()
        .orElseThrow();
  }

  private UUID shelf(
      EventId event, Shelf shelf, Map<String, String> name, @Nullable Integer capacity) {
    return shelves.add(Actor.SYSTEM, event, shelf, new LocalizedText(name), capacity);
  }

  private SessionId load(EventSummary event, SessionFile file, Places places) {
    var named = ExternalRegistration.read(Objects.requireNonNullElse(file.external(), ""));
    var day = event.event().time().startsOn().plusDays(file.day() - 1L);
    var time =
        SessionTime.of(day.atTime(file.from()), day.atTime(file.to()), event.event().time().zone());
    var mode = Objects.requireNonNullElse(file.mode(), SessionMode.ONSITE);
    var draft = draft(file, places, time, mode, named);
    var online = mode == SessionMode.ONSITE ? null : file.online();
    var id =
        sessions.draft(Actor.SYSTEM, event.id(), draft, new SessionSeats(file.seats(), online));
    sessions.register(Actor.SYSTEM, id, Objects.requireNonNullElse(file.external(), ""));
    sessions.publish(Actor.SYSTEM, id);
    return id;
  }

  private static SessionDraft draft(
      SessionFile file,
      Places places,
      SessionTime time,
      SessionMode mode,
      Optional<ExternalRegistration.Named> named) {
    var track = file.track();
    var room = file.room();
    return new SessionDraft(
        file.kind(),
        new LocalizedText(file.title()),
        ProgrammeFile.text(file.lede()),
        LocalizedText.EMPTY,
        ProgrammeFile.text(file.questions()),
        file.language(),
        ProgrammeFile.list(file.interpretation()),
        track == null ? null : new TrackId(places.tracks().get(track)),
        places.theme(file.theme()),
        room == null ? null : new RoomId(places.rooms().get(room)),
        time,
        mode,
        Objects.requireNonNullElse(file.booking(), BookingMode.OPEN),
        Objects.requireNonNullElse(file.platform(), ""),
        "",
        "",
        Objects.requireNonNullElse(file.hashtag(), ""),
        named.map(ExternalRegistration.Named::system).orElse(""),
        named.map(ExternalRegistration.Named::id).orElse(""),
        file.people());
  }

  /** People who register and book every third session, so that some are full. */
  private void people(EventId event, int number, List<SessionId> bookable) {
    for (var one = 1; one <= number; one++) {
      desk.register(
          event,
          new RegistrationRequest(
              "Uczestnik %03d".formatted(one),
              new EmailAddress("uczestnik%03d@demo".formatted(one)),
              "Gmina %d".formatted(one),
              Sector.LOCAL_GOVERNMENT,
              WorkFunction.PROJECT_COORDINATOR,
              Language.PL));
    }
    if (number > 0) {
      for (var row : registrations.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED)) {
        for (var place = row.number() % 3; place < bookable.size(); place += 3) {
          seats.book(row.id(), bookable.get(place), null, Actor.SYSTEM, false);
        }
      }
    }
  }
}

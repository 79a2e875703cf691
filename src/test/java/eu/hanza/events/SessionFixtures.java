package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionDraft;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionKind;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.SessionSeats;
import eu.hanza.events.sessions.SessionTime;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions and registered people for tests. */
@TestComponent
public class SessionFixtures {

  private final SessionBook sessions;
  private final RegistrationDesk desk;
  private final JdbcClient database;
  private final People people;

  SessionFixtures(SessionBook sessions, RegistrationDesk desk, JdbcClient database, People people) {
    this.people = people;
    this.sessions = sessions;
    this.desk = desk;
    this.database = database;
  }

  /** A published session on the first day of {@link EventFixtures#openEvent}. */
  public SessionId session(EventId event, String from, String to, @Nullable Integer seats) {
    return session(
        event,
        aDraft("Sesja " + from, at(from), at(to), SessionMode.ONSITE, BookingMode.BOOKABLE),
        new SessionSeats(seats, null));
  }

  /** A published session. */
  public SessionId session(EventId event, SessionDraft draft, SessionSeats seats) {
    var id = sessions.draft(Actor.SYSTEM, event, draft, seats);
    sessions.publish(Actor.SYSTEM, id);
    return id;
  }

  private static LocalDateTime at(String hour) {
    return LocalDateTime.parse("2090-09-23T" + hour);
  }

  /** What an office says of a session. */
  public static SessionDraft aDraft(
      String title, LocalDateTime from, LocalDateTime to, SessionMode mode, BookingMode booking) {
    return new SessionDraft(
        SessionKind.PANEL,
        LocalizedText.of(title, title + " (en)"),
        LocalizedText.EMPTY,
        LocalizedText.pl("Opis sesji."),
        LocalizedText.EMPTY,
        "pl",
        List.of("en"),
        null,
        null,
        null,
        SessionTime.of(from, to, EventFixtures.WARSAW),
        mode,
        booking,
        mode == SessionMode.ONSITE ? "" : "Zoom",
        "",
        "",
        "",
        "",
        "",
        List.of());
  }

  /** So many new people, registered at an event in this order. */
  public List<RegistrationId> people(EventId event, int number) {
    return IntStream.range(0, number).mapToObj(i -> person(event)).toList();
  }

  /** A new person, registered at an event. */
  public RegistrationId person(EventId event) {
    return person(event, EventFixtures.aRequest());
  }

  /** The person of a registration, signed in. */
  public Actor actor(RegistrationId registration) {
    return database
        .sql("select person from events.registration where id = ?")
        .param(registration.value())
        .query((row, n) -> people.actor(new PersonId(row.getObject("person", UUID.class))))
        .single();
  }

  /** A person who registers as said. */
  public RegistrationId person(EventId event, RegistrationRequest request) {
    desk.register(event, request);
    return database
        .sql(
            """
            select r.id from events.registration r join accounts.person p on p.id = r.person
            where r.event = ? and p.email = ?
            """)
        .param(event.value())
        .param(request.email().value())
        .query((row, n) -> new RegistrationId(row.getObject("id", UUID.class)))
        .single();
  }
}

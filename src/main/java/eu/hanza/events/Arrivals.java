package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseSummary;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.accounts.People;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registrations of people who are there, or were, without having registered: those who walk in, and
 * those of another system's list. The time of registration does not bind them.
 */
@Service
@Transactional
public class Arrivals {

  private final EventCalendar calendar;
  private final Registrations registrations;
  private final RegistrationNumbers numbers;
  private final SeatBook seats;
  private final Bookings bookings;
  private final People people;
  private final InformationClauses clauses;
  private final RegistrationLetters letters;
  private final Passes passes;
  private final History history;
  private final Clock clock;

  Arrivals(
      EventCalendar calendar,
      Registrations registrations,
      RegistrationNumbers numbers,
      SeatBook seats,
      Bookings bookings,
      People people,
      InformationClauses clauses,
      RegistrationLetters letters,
      Passes passes,
      History history,
      Clock clock) {
    this.calendar = calendar;
    this.registrations = registrations;
    this.numbers = numbers;
    this.seats = seats;
    this.bookings = bookings;
    this.people = people;
    this.clauses = clauses;
    this.letters = letters;
    this.passes = passes;
    this.history = history;
    this.clock = clock;
  }

  /** Whether people can be entered: a registration needs an information clause (E-3). */
  public boolean mayEnter(EventSummary event) {
    return event.event().clause() != null;
  }

  /** The registration of an address, if there is one, whatever became of it. */
  @Transactional(readOnly = true)
  public Optional<OwnPlace> find(EventId event, EmailAddress email) {
    return people
        .find(email)
        .flatMap(person -> registrations.findByEventAndPerson(event, person.id()))
        .map(
            found ->
                new OwnPlace(
                    found.id(),
                    found.person(),
                    calendar.get(event),
                    found.number(),
                    found.known()));
  }

  /**
   * The registration of somebody, made now if there is none. At the door only provisional ones are
   * made.
   *
   * @param provisional whether the office still has to confirm it
   */
  public RegistrationId enter(
      Actor by, EventId id, RegistrationRequest request, boolean provisional) {
    var event = calendar.get(id);
    var may = provisional ? EventRules.mayCheckIn(by, event) : keeps(by, event);
    by.must(may, "enter people at " + id);
    numbers.queue(id, request.email());
    return find(id, request.email())
        .map(OwnPlace::id)
        .orElseGet(() -> add(by, event, request, provisional));
  }

  private static boolean keeps(Actor by, EventSummary event) {
    return EventRules.mayKeep(by, event.programme());
  }

  private RegistrationId add(
      Actor by, EventSummary event, RegistrationRequest request, boolean provisional) {
    var person = people.known(request.email(), request.name(), request.language());
    var edition =
        Optional.ofNullable(event.event().clause())
            .flatMap(clauses::find)
            .map(ClauseSummary::edition)
            .orElseThrow(() -> new NotFoundException("clause of " + event.id()));
    var number = numbers.next(event.id());
    var entered = Registration.of(event.id(), person, number, request, 0, edition, clock.instant());
    var saved = registrations.save(entered);
    seats.register(saved.id(), provisional, false, null, by);
    if (request.origin() == RegistrationOrigin.IMPORT) {
      inform(event, saved.id());
    }
    history.note(Line.of("events.history.entered", by.person(), saved.id()).with("number", number));
    return saved.id();
  }

  private void inform(EventSummary event, RegistrationId id) {
    var registration = registrations.findById(id).orElseThrow();
    people
        .find(registration.person())
        .filter(person -> person.email() != null)
        .ifPresent(person -> letters.inform(event, registration, person, passes.issue(id)));
  }

  /** Gives the place that somebody already took by being there. */
  public void confirm(Actor by, RegistrationId id) {
    var found =
        registrations.findById(id).orElseThrow(() -> new NotFoundException("registration " + id));
    by.must(
        EventRules.mayKeep(by, calendar.get(found.event()).programme()), "confirm the place " + id);
    if (found.known() == RegistrationState.REQUESTED) {
      bookings.ofEvent(id).ifPresent(booking -> seats.decide(booking, true, "", by));
    }
  }

  /** Refuses the place of somebody who is not to count. */
  public void refuse(Actor by, RegistrationId id) {
    var found =
        registrations.findById(id).orElseThrow(() -> new NotFoundException("registration " + id));
    by.must(
        EventRules.mayKeep(by, calendar.get(found.event()).programme()), "refuse the place " + id);
    if (found.known() == RegistrationState.REQUESTED) {
      bookings.ofEvent(id).ifPresent(booking -> seats.leave(booking, BookingState.REFUSED, "", by));
    }
  }
}

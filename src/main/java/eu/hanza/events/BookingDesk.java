package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.BookingOutcome;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.BookingView;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.Outlook;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people do with their own seats, and the office with those of others. */
@Service
public class BookingDesk {

  private final SeatBook seats;
  private final Bookings bookings;
  private final Registrations registrations;
  private final EventCalendar calendar;

  BookingDesk(
      SeatBook seats, Bookings bookings, Registrations registrations, EventCalendar calendar) {
    this.seats = seats;
    this.bookings = bookings;
    this.registrations = registrations;
    this.calendar = calendar;
  }

  /** Asks for a seat with one's own registration. */
  public BookingOutcome book(
      OwnPlace own, SessionId session, @Nullable Audience audience, boolean waits) {
    return seats.book(own.id(), session, audience, actor(own), waits);
  }

  private static Actor actor(OwnPlace own) {
    return new Actor(own.person(), java.util.Set.of(), false);
  }

  /** All of one's own bookings, of the event first, then by time. */
  public List<BookingView> of(OwnPlace own) {
    return bookings.of(own.id());
  }

  /** What one may expect of a waiting list, for those of the bookings that are on one. */
  public Map<BookingId, Outlook> outlooks(Collection<BookingId> own) {
    return own.isEmpty() ? Map.of() : bookings.outlooks(own);
  }

  /** Gives up one's own seat, place on a list, or request. */
  public Optional<BookingState> withdraw(OwnPlace own, BookingId booking) {
    return seats.leave(checked(own, booking).id(), BookingState.WITHDRAWN, "", actor(own));
  }

  /** One's own booking, to enter its online room. */
  public BookingId joinable(OwnPlace own, BookingId booking) {
    return checked(own, booking).id();
  }

  /** Takes the seat that was offered. */
  public Optional<BookingState> accept(OwnPlace own, BookingId booking) {
    return seats.accept(checked(own, booking).id(), actor(own));
  }

  /** Lets the next have the seat that was offered. */
  public Optional<BookingState> decline(OwnPlace own, BookingId booking) {
    return seats.leave(checked(own, booking).id(), BookingState.DECLINED, "", actor(own));
  }

  /** Says what a person on a list wishes. */
  public void prefer(OwnPlace own, BookingId booking, boolean optedOut, boolean keepsPlace) {
    seats.prefer(checked(own, booking).id(), optedOut, keepsPlace);
  }

  private BookingView checked(OwnPlace own, BookingId booking) {
    return bookings
        .find(booking)
        .filter(found -> found.registration().equals(own.id()))
        .orElseThrow(() -> new NotFoundException("booking " + booking + " of " + own.id()));
  }

  /** Ends a booking of a session: one's own, or in the office any of its event. */
  public void withdraw(Actor actor, SessionId session, BookingId id) {
    var found =
        bookings
            .find(id)
            .filter(booking -> session.equals(booking.session()))
            .orElseThrow(() -> new NotFoundException("booking " + id));
    var own = owner(found).filter(person -> person.equals(actor.person())).isPresent();
    if (!own) {
      office(actor, found);
    }
    seats.leave(id, own ? BookingState.WITHDRAWN : BookingState.CANCELLED, "", actor);
  }

  private Optional<PersonId> owner(BookingView booking) {
    return registrations.findById(booking.registration()).map(Registration::person);
  }

  private void office(Actor actor, BookingView booking) {
    var programme = calendar.get(booking.event()).programme();
    actor.must(EventRules.mayKeep(actor, programme), "change the booking " + booking.id());
  }

  /**
   * Grants or refuses requests in the office; each leaves its own line of history (E-5).
   *
   * @return how many could not be granted, since their people have another seat at that time
   */
  public int decide(Actor by, List<BookingId> requests, boolean granted, String reason) {
    var left = 0;
    for (var id : requests) {
      office(by, found(id));
      var state = seats.decide(id, granted, reason, by);
      if (granted && state.filter(BookingState.REQUESTED::equals).isPresent()) {
        left++;
      }
    }
    return left;
  }

  private BookingView found(BookingId id) {
    return bookings.find(id).orElseThrow(() -> new NotFoundException("booking " + id));
  }

  /**
   * Moves somebody on a waiting list to its head or end, with a reason that the person sees; false
   * if the person is not on it.
   */
  public boolean rank(Actor by, BookingId id, boolean head, String reason) {
    office(by, found(id));
    return seats.rank(id, head, reason, by);
  }

  /** Keeps seats of an event back for people who are invited; false if not so many are free. */
  public boolean hold(Actor by, EventId event, int units) {
    by.must(EventRules.mayKeep(by, calendar.get(event).programme()), "hold seats of " + event);
    return seats.hold(event, Audience.ALL, units);
  }

  /** Ends a booking in the office; false if there was nothing to end. */
  public boolean cancel(Actor by, BookingId id, String reason) {
    var booking = found(id);
    office(by, booking);
    return booking.state().isLive()
        && seats.leave(id, BookingState.CANCELLED, reason, by).isPresent();
  }

  /** Gives a seat of a session in the office to who has this number at the event. */
  public BookingOutcome give(Actor by, EventId event, int number, SessionId session) {
    by.must(EventRules.mayKeep(by, calendar.get(event).programme()), "give seats of " + event);
    return registrations
        .findByEventAndNumber(event, number)
        .map(known -> seats.give(known.id(), session, by))
        .orElseGet(() -> new BookingOutcome.Refused(BookingOutcome.Reason.UNKNOWN, null));
  }
}

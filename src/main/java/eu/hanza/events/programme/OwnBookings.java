package eu.hanza.events.programme;

import eu.hanza.accounts.Actor;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.agenda.Agenda;
import eu.hanza.events.programme.SessionRow.OwnBooking;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.BookingView;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.Pool;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionState;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.web.OwnRegistrations;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the reader has booked, and what the reader can book. */
@Component
class OwnBookings {

  private final OwnRegistrations registrations;
  private final Bookings bookings;
  private final Agenda agenda;
  private final Messages messages;
  private final Clock clock;

  OwnBookings(
      OwnRegistrations registrations,
      Bookings bookings,
      Agenda agenda,
      Messages messages,
      Clock clock) {
    this.registrations = registrations;
    this.bookings = bookings;
    this.agenda = agenda;
    this.messages = messages;
    this.clock = clock;
  }

  /** The bookings of whoever reads, for the sessions of a programme. */
  Own of(List<Slot> slots, Actor actor, HttpServletRequest request) {
    var found = new HashMap<SessionId, BookingView>();
    var events =
        slots.stream().map(slot -> slot.session().registersAt()).distinct().limit(3).toList();
    var places = new HashMap<EventId, OwnPlace>();
    for (var event : events) {
      registrations
          .at(event, actor, request)
          .filter(place -> place.state() == RegistrationState.CONFIRMED)
          .ifPresent(place -> places.put(event, place));
    }
    places.values().stream()
        .flatMap(place -> bookings.of(place.id()).stream())
        .forEach(booking -> put(found, booking));
    var marked =
        places.values().stream()
            .map(OwnPlace::person)
            .distinct()
            .flatMap(person -> agenda.marked(person).stream())
            .collect(Collectors.toSet());
    return new Own(places, found, marked, clock.instant());
  }

  private static void put(Map<SessionId, BookingView> found, BookingView booking) {
    if (booking.session() != null) {
      found.put(booking.session(), booking);
    }
  }

  /** What stands at a session; null where nobody is registered or nothing can be booked. */
  @Nullable OwnBooking of(Slot slot, Own own, Language language) {
    var booking = own.bookings().get(slot.session().id());
    if (booking != null && booking.state().isLive()) {
      return new OwnBooking(messages.text(language, booking.state().key()), "", null);
    }
    var comes = own.now().isBefore(slot.session().starts()) && !slot.isCancelled();
    if (!own.places().containsKey(slot.session().registersAt()) || !comes) {
      return null;
    }
    var button =
        isBookable(slot, own.now())
            ? messages.text(language, "events.session.book." + button(slot))
            : "";
    return new OwnBooking("", button, own.marked().contains(slot.session().id()));
  }

  private static boolean isBookable(Slot slot, Instant now) {
    var mode = slot.said().booking();
    return (mode == BookingMode.BOOKABLE || mode == BookingMode.APPROVAL)
        && slot.session().state() == SessionState.PUBLISHED
        && now.isBefore(slot.session().starts());
  }

  private static String button(Slot slot) {
    if (slot.said().booking() == BookingMode.APPROVAL) {
      return "ask";
    }
    return slot.pools().stream().allMatch(OwnBookings::isTaken) ? "wait" : "seat";
  }

  private static boolean isTaken(Pool pool) {
    return pool.isFull() || pool.waiting() > 0;
  }

  /**
   * What a reader has.
   *
   * @param places where the reader is registered
   * @param bookings the bookings by session
   * @param marked the sessions that the reader marked
   * @param now the moment
   */
  record Own(
      Map<EventId, OwnPlace> places,
      Map<SessionId, BookingView> bookings,
      Set<SessionId> marked,
      Instant now) {

    /** Whether the reader is registered. */
    boolean isRegistered() {
      return !places.isEmpty();
    }

    /** Whether the reader has a seat in a session. */
    boolean hasSeat(SessionId session) {
      var booking = bookings.get(session);
      return booking != null
          && booking.state() != BookingState.OFFERED
          && booking.state().holdsSeat();
    }
  }
}

package eu.hanza.events.api;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.CurrentActor;
import eu.hanza.events.BookingDesk;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.BookingOutcome;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Booking of sessions. */
@RestController
@RequestMapping("/api/v1/sessions/{session}/bookings")
@Tag(name = "Bookings")
@SecurityRequirement(name = ApiDescription.TOKEN)
class BookingController {

  private final SeatBook seats;
  private final BookingDesk desk;
  private final CurrentActor caller;

  BookingController(SeatBook seats, BookingDesk desk, CurrentActor caller) {
    this.seats = seats;
    this.desk = desk;
    this.caller = caller;
  }

  /**
   * What a program asks for.
   *
   * @param audience ONSITE or ONLINE; null for what was said at registration
   * @param waits whether to wait for a seat that would be swapped for one at the same time
   */
  record BookingWish(@Nullable Audience audience, @Nullable Boolean waits) {

    static final BookingWish PLAIN = new BookingWish(null, null);
  }

  /**
   * What came of it.
   *
   * @param id the booking
   * @param state how far it is
   * @param place the place on the waiting list; null with a seat
   */
  record BookingAnswer(String id, BookingState state, @Nullable Integer place) {}

  @PostMapping
  @Operation(
      summary = "Book a seat for the owner of the token",
      description = "Full sessions give a place on the waiting list. Asking again changes nothing.")
  ResponseEntity<?> book(
      @PathVariable String session,
      @Parameter(schema = @Schema(pattern = AnsweredRequests.KEY, maxLength = 200))
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String key,
      @RequestBody(required = false) @Nullable BookingWish wish) {
    var person = caller.person();
    if (person.isEmpty()) {
      return Problems.unauthorized();
    }
    if (!AnsweredRequests.isKey(key)) {
      return Problems.invalidKey();
    }
    return answer(asked(person.get(), SessionId.of(session), key, wish));
  }

  private BookingOutcome asked(
      PersonId person, SessionId session, @Nullable String key, @Nullable BookingWish given) {
    var wish = given == null ? BookingWish.PLAIN : given;
    var waits = Boolean.TRUE.equals(wish.waits());
    var fingerprint = session + " " + wish.audience() + " " + waits;
    return seats.book(person, session, wish.audience(), waits, key, fingerprint);
  }

  private static ResponseEntity<?> answer(BookingOutcome outcome) {
    return switch (outcome) {
      case BookingOutcome.Booked booked ->
          ResponseEntity.status(HttpStatus.CREATED)
              .body(
                  new BookingAnswer(
                      booked.booking().toString(),
                      booked.state(),
                      booked.place() == 0 ? null : booked.place()));
      case BookingOutcome.Busy busy -> Problems.busy();
      case BookingOutcome.Refused refused -> Problems.of(refused);
    };
  }

  @DeleteMapping("/{booking}")
  @Operation(summary = "Give a seat up, or leave the waiting list")
  ResponseEntity<?> withdraw(
      @PathVariable String session, @PathVariable String booking, Actor actor) {
    if (!actor.isSignedIn()) {
      return Problems.unauthorized();
    }
    desk.withdraw(actor, SessionId.of(session), BookingId.of(booking));
    return ResponseEntity.noContent().build();
  }
}

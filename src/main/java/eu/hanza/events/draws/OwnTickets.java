package eu.hanza.events.draws;

import eu.hanza.events.OwnPlace;
import eu.hanza.events.OwnPlacePart;
import eu.hanza.events.seats.BookingView;
import eu.hanza.events.seats.Bookings;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Part;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On one's own page: the draws one takes part in, each with one's own ticket. */
@Component
class OwnTickets implements OwnPlacePart {

  private final Draws draws;
  private final DrawWords words;
  private final Bookings bookings;

  OwnTickets(Draws draws, DrawWords words, Bookings bookings) {
    this.draws = draws;
    this.words = words;
    this.bookings = bookings;
  }

  @Override
  public int order() {
    return 3;
  }

  @Override
  public Optional<Part> of(OwnPlace place, String token, Language language) {
    var known = draws.in(place.event().id());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var own =
        bookings.of(place.id()).stream()
            .filter(booking -> booking.state().isLive())
            .flatMap(
                booking ->
                    known.stream()
                        .filter(draw -> draw.subject().equals(subject(booking)))
                        .map(draw -> view(draw, booking, place, language)))
            .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(Part.of("events/_own-draws", new OwnTicketsView(own)));
  }

  private static UUID subject(BookingView booking) {
    var session = booking.session();
    return session == null ? booking.event().value() : session.value();
  }

  private OwnTicketsView.Row view(
      SeatDraw draw, BookingView booking, OwnPlace place, Language language) {
    return new OwnTicketsView.Row(
        words.line(draw, place.event(), language),
        booking.id().toString(),
        DrawWords.path(draw, place.event()));
  }
}

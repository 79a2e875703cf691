package eu.hanza.events;

import eu.hanza.events.seats.BookingState;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.util.Map;

/**
 * How many people want to be at an event or session, by how far they are. Everybody of whom
 * anything can still come is in exactly one of the numbers.
 *
 * @param confirmed who has a place
 * @param offered for whom a place is kept until they answer
 * @param waiting who is on the waiting list
 * @param undrawn whose request waits for the draw
 * @param undecided whose request waits for the office
 */
public record RegistrationCounts(
    int confirmed, int offered, int waiting, int undrawn, int undecided) {

  /** The key of the state of a request that waits for the draw. */
  public static final String UNDRAWN = "events.registration.state.UNDRAWN";

  static RegistrationCounts of(Map<BookingState, Integer> counts, boolean draws) {
    var requested = counts.getOrDefault(BookingState.REQUESTED, 0);
    return new RegistrationCounts(
        counts.getOrDefault(BookingState.CONFIRMED, 0)
            + counts.getOrDefault(BookingState.MUST_CHOOSE, 0),
        counts.getOrDefault(BookingState.OFFERED, 0),
        counts.getOrDefault(BookingState.WAITING, 0),
        draws ? requested : 0,
        draws ? 0 : requested);
  }

  /** All of them. */
  public int registered() {
    return confirmed + offered + waiting + undrawn + undecided;
  }

  /** All of them and each of the numbers, in the same words wherever they stand. */
  public String words(Messages messages, Language language) {
    return messages.text(
        language,
        "events.counts",
        Map.of(
            "registered",
            registered(),
            "confirmed",
            confirmed,
            "offered",
            offered,
            "waiting",
            waiting,
            "undrawn",
            undrawn,
            "undecided",
            undecided));
  }
}

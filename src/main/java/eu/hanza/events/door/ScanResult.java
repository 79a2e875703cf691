package eu.hanza.events.door;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a scan.
 *
 * @param scan the scan
 * @param outcome what became of it
 * @param name whose it is; empty if nobody's
 * @param number the number of the registration; zero if nobody's
 * @param at when the person was seen first; null if never
 */
public record ScanResult(
    UUID scan, Outcome outcome, String name, int number, @Nullable Instant at) {

  /** What becomes of scans. */
  public enum Outcome {
    /** The first valid scan: the person is there. */
    PRESENT,
    /** The person was seen before. */
    ALREADY,
    /** The person is there without a valid place; the office decides. */
    PROVISIONAL,
    /** The same, while the draw of the places is still to come. */
    UNDRAWN,
    /** Seen before the door opened: kept, but nobody is present by it. */
    EARLY,
    /** No ticket of this event. */
    UNKNOWN,
    /** The list is closed. */
    LATE
  }
}

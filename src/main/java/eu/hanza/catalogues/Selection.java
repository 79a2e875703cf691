package eu.hanza.catalogues;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a catalogue are asked for.
 *
 * @param sets only what is in all of these sets; empty for everything
 * @param from only what changed at this moment or later; null for no bound
 * @param until only what changed at this moment or earlier; null for no bound
 * @param after only what stands behind this line; null for the beginning
 */
public record Selection(
    List<String> sets, @Nullable Instant from, @Nullable Instant until, @Nullable Position after) {

  /** Makes the list unchangeable. */
  public Selection {
    sets = List.copyOf(sets);
  }

  /** Everything in these sets. */
  public static Selection of(List<String> sets) {
    return new Selection(sets, null, null, null);
  }

  /** The same behind a line. */
  public Selection behind(Entry last) {
    return new Selection(sets, from, until, new Position(last.changedAt(), last.id()));
  }

  /**
   * A place in the order of a catalogue, which a later change of other lines does not move.
   *
   * @param changedAt when the line changed
   * @param id which line
   */
  public record Position(Instant changedAt, UUID id) {}
}

package eu.hanza.events.exchange;

/**
 * How large a schedule file may be.
 *
 * @param bytes the most bytes
 * @param depth the most elements inside each other
 * @param notes the most problems that are listed one by one
 */
public record ScheduleLimits(int bytes, int depth, int notes) {

  /** What files of large conferences need many times over. */
  public static final ScheduleLimits USUAL = new ScheduleLimits(20 * 1024 * 1024, 40, 10_000);
}

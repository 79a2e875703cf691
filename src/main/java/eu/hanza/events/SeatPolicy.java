package eu.hanza.events;

import java.time.LocalTime;
import java.util.List;

/**
 * How an event gives its places; shown to everybody before registration opens.
 *
 * @param approval whether the office decides about each request
 * @param acceptHours how long an offered place is kept; zero if it is given without asking
 * @param quietFrom when the hours that do not count begin
 * @param quietTo when they end
 * @param cutoffHours how many hours before the start the last offer ends
 * @param groups who goes first where those who come only together need more places than are free
 * @param conditions who can take part
 */
public record SeatPolicy(
    boolean approval,
    int acceptHours,
    LocalTime quietFrom,
    LocalTime quietTo,
    int cutoffHours,
    Groups groups,
    List<Eligibility> conditions) {

  /** How a group that needs more places than are free is treated (E-19). */
  public enum Groups {
    /** Free places are kept together for it, for at most twelve hours. */
    STRICT,
    /** Somebody behind who needs fewer goes before, at most three times. */
    PASS_SMALLER;

    /** The key of its name. */
    public String key() {
      return "events.rules.groups." + name();
    }
  }

  /** What holds where the office said nothing else (E-17). */
  public static final SeatPolicy USUAL =
      new SeatPolicy(
          false, 24, LocalTime.of(22, 0), LocalTime.of(7, 0), 3, Groups.STRICT, List.of());

  /** Makes the list unchangeable. */
  public SeatPolicy {
    conditions = List.copyOf(conditions);
  }
}

package eu.hanza.results;

import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody took part in an event, as it is counted.
 *
 * @param participant who, under the ledger's own id
 * @param event at which event
 * @param sector the sector on that day; null where nobody said
 * @param function the function on that day; null where nobody said
 * @param day when
 * @param recordedAt when it came into the ledger
 */
record Attendance(
    UUID participant,
    UUID event,
    @Nullable Sector sector,
    @Nullable WorkFunction function,
    LocalDate day,
    Instant recordedAt) {

  /** The first comes first. */
  static final Comparator<Attendance> IN_TIME =
      Comparator.comparing(Attendance::day)
          .thenComparing(Attendance::recordedAt)
          .thenComparing(Attendance::event)
          .thenComparing(Attendance::participant)
          .thenComparing(one -> one.sector() + " " + one.function());
}

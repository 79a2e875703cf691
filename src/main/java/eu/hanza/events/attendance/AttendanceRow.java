package eu.hanza.events.attendance;

import eu.hanza.events.RegistrationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on an attendance list.
 *
 * @param registration the registration
 * @param person whose it is
 * @param number its number at the event
 * @param name the person's name; empty once erased
 * @param organisation whom the person comes from
 * @param sector the sector; null where nobody said
 * @param function the function; null where nobody said
 * @param standing how the person stands
 * @param sources what says so
 * @param firstAt when the person was seen first; null if nobody noted it
 * @param reason why the person is excused; may be empty
 */
public record AttendanceRow(
    RegistrationId registration,
    PersonId person,
    int number,
    String name,
    String organisation,
    @Nullable Sector sector,
    @Nullable WorkFunction function,
    Standing standing,
    List<AttendanceSource> sources,
    @Nullable Instant firstAt,
    String reason) {

  /** Makes the list unchangeable. */
  public AttendanceRow {
    sources = List.copyOf(sources);
  }

  /** Whether something else than the paper list says that the person was there. */
  public boolean isSeen() {
    return standing == Standing.PRESENT
        && sources.stream().anyMatch(source -> source != AttendanceSource.PAPER);
  }
}

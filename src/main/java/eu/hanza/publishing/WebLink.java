package eu.hanza.publishing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An address outside that articles link to.
 *
 * @param address the address
 * @param state what the checker found
 * @param status the HTTP status that answered; null if none did
 * @param checkedAt when the checker looked; null for never
 * @param copyAddress where a stored copy is; empty if there is none
 * @param copyOn the day of the copy; null if there is none
 * @param uses how many articles link to it
 */
public record WebLink(
    String address,
    LinkState state,
    @Nullable Integer status,
    @Nullable Instant checkedAt,
    String copyAddress,
    @Nullable LocalDate copyOn,
    int uses) {

  /** Whether a reader should be led to the copy instead. */
  public boolean isReplaced() {
    return state == LinkState.DEAD && copyOn != null;
  }
}

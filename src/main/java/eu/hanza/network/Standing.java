package eu.hanza.network;

import eu.hanza.kernel.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an organisation still exists, and who stands for it.
 *
 * @param state whether it exists
 * @param closedOn its last day
 * @param successor who stands for it afterwards
 * @param succeededOn the first day of the successor
 * @param successionCause why; may be empty
 * @param mergedInto the entry of which it is another spelling; null for an entry of its own
 */
record Standing(
    State state,
    @Nullable LocalDate closedOn,
    @Nullable OrganisationId successor,
    @Nullable LocalDate succeededOn,
    String successionCause,
    @Nullable OrganisationId mergedInto) {

  /** An organisation that exists and is an entry of its own. */
  static final Standing ACTIVE = new Standing(State.ACTIVE, null, null, null, "", null);

  /** Whether an organisation still exists. */
  enum State {
    ACTIVE,
    CLOSED
  }

  Standing close(LocalDate lastDay) {
    return new Standing(State.CLOSED, lastDay, successor, succeededOn, successionCause, mergedInto);
  }

  Standing reopen() {
    return ACTIVE.merged(mergedInto);
  }

  Standing succeed(OrganisationId by, LocalDate from, String cause) {
    return new Standing(State.CLOSED, from.minusDays(1), by, from, cause, mergedInto);
  }

  Standing merged(@Nullable OrganisationId into) {
    return new Standing(state, closedOn, successor, succeededOn, successionCause, into);
  }
}

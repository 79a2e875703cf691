package eu.hanza.projects;

import eu.hanza.kernel.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in a consortium.
 *
 * @param organisation which one
 * @param role what it is there
 * @param from since when; null from the beginning
 * @param to until when; null to the end
 */
public record Partner(
    OrganisationId organisation,
    PartnerRole role,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if it leaves before it comes
   */
  public Partner {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("A partner leaves before it comes");
    }
  }

  /** Whether it has come by a day. */
  boolean hasCome(LocalDate day) {
    return from == null || !from.isAfter(day);
  }

  /** Whether there is a day on which both take part. */
  boolean meets(Partner other) {
    return (to == null || other.hasCome(to)) && (other.to == null || hasCome(other.to));
  }
}

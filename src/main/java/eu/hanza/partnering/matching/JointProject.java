package eu.hanza.partnering.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * A project of the history.
 *
 * @param id its id
 * @param start its first day
 * @param months how long it lasts, 0 if unknown
 * @param contribution the most that the programme gives, in one currency for the whole history
 * @param programmes the parts of programmes that it belongs to
 */
public record JointProject(
    JointProjectId id,
    LocalDate start,
    int months,
    BigDecimal contribution,
    Set<String> programmes) {

  public JointProject {
    if (months < 0 || contribution.signum() < 0) {
      throw new IllegalArgumentException("A project below nothing: " + id);
    }
    programmes = Set.copyOf(programmes);
  }
}

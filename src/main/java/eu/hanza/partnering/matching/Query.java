package eu.hanza.partnering.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * The question for partners: who leads, and what is known of the project before it begins.
 *
 * @param coordinator who looks for partners
 * @param start when the project is to begin
 * @param months how long it lasts, 0 if unknown
 * @param contribution what the call gives, 0 if unknown
 * @param programmes the parts of programmes that the call belongs to
 */
public record Query(
    MemberId coordinator,
    LocalDate start,
    int months,
    BigDecimal contribution,
    Set<String> programmes) {

  public Query {
    programmes = Set.copyOf(programmes);
  }

  /** The question that a project answered. */
  static Query of(MemberId coordinator, JointProject project) {
    return new Query(
        coordinator,
        project.start(),
        project.months(),
        project.contribution(),
        project.programmes());
  }
}

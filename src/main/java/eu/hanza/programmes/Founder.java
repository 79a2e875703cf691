package eu.hanza.programmes;

import eu.hanza.kernel.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An organisation as a founder of a programme: one record for all languages (S0.2, T30).
 *
 * @param organisation who it is
 * @param level the level of government
 * @param act the founding act; may be empty
 * @param validFrom since when; null if not known
 * @param validTo until when; null while it lasts
 */
@Table(schema = "programmes", name = "founder")
public record Founder(
    OrganisationId organisation,
    Level level,
    String act,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** The level of government to which a founder belongs. */
  public enum Level {
    /** A town or municipality. */
    MUNICIPALITY,
    /** A region. */
    REGION,
    /** The state. */
    STATE,
    /** None of them. */
    OTHER
  }

  /** Whether it is a founder on a day. */
  public boolean isValidOn(LocalDate day) {
    return Validity.holds(validFrom, validTo, day);
  }
}

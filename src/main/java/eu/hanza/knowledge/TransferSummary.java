package eu.hanza.knowledge;

import eu.hanza.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer with its steps.
 *
 * @param id the id
 * @param practice what is taken
 * @param practiceVersion which version of it
 * @param giver from whom; null where nobody was in charge
 * @param adopter by whom
 * @param stage how far it has come
 * @param agreed whether the adopter itself told or confirmed anything
 * @param confirmedOn when the adopter confirmed that it uses the practice; null before
 * @param giverNote what the giver says of it; may be empty
 * @param steps what was told, in time
 */
public record TransferSummary(
    TransferId id,
    PracticeId practice,
    int practiceVersion,
    @Nullable OrganisationId giver,
    OrganisationId adopter,
    TransferStage stage,
    boolean agreed,
    @Nullable LocalDate confirmedOn,
    String giverNote,
    List<TransferStep> steps) {

  /** Makes the list unchangeable. */
  public TransferSummary {
    steps = List.copyOf(steps);
  }

  /** Whether the adopter said that it uses the practice. */
  public boolean isReuse() {
    return confirmedOn != null;
  }
}

package eu.hanza.accounts;

import eu.hanza.kernel.ProgrammeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An information clause as other modules see it.
 *
 * @param id the id
 * @param programme the programme whose clause it is; null for the installation's own
 * @param name its name in the office
 * @param wording what it says now
 * @param edition the number of the published edition, from 1; 0 while none is
 */
public record ClauseSummary(
    ClauseId id, @Nullable ProgrammeId programme, String name, ClauseWording wording, int edition) {

  /** Whether a form may open with it. */
  public boolean isPublished() {
    return edition > 0;
  }

  /** The parts that are missing before it can be published. */
  public List<String> missing() {
    return wording.missing();
  }
}

package eu.hanza.knowledge;

import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.AreaId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalogue.
 *
 * @param programme the home; null for the shared catalogue, which the network decides on
 * @param kind what sort; null for any
 * @param level on which level; null for any
 * @param country code of ISO 3166-1; empty for any
 * @param areas in one of these areas; null for any
 * @param page the page, from 1
 */
public record PracticeQuery(
    @Nullable ProgrammeId programme,
    @Nullable PracticeKind kind,
    @Nullable Level level,
    String country,
    @Nullable List<AreaId> areas,
    int page) {

  /** Everything of a programme, or of the shared catalogue. */
  public static PracticeQuery all(@Nullable ProgrammeId programme) {
    return new PracticeQuery(programme, null, null, "", null, 1);
  }

  /** The same question on a level. */
  public PracticeQuery on(@Nullable Level wanted) {
    return new PracticeQuery(programme, kind, wanted, country, areas, page);
  }
}

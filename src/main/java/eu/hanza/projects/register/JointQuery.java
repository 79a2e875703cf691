package eu.hanza.projects.register;

import eu.hanza.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the register.
 *
 * @param programme of one programme only; null for all
 * @param country with a partner in this country; empty for any
 * @param area in this field of activity, by slug; empty for any
 * @param year under way in this year; empty for any
 * @param all whether projects of a single organisation are wanted too
 * @param page the number of the page, from 1
 */
public record JointQuery(
    @Nullable ProgrammeId programme,
    String country,
    String area,
    String year,
    boolean all,
    int page) {

  /** Counts pages from 1. */
  public JointQuery {
    page = Math.max(1, page);
  }

  /** Whether nothing narrows it. */
  public boolean isOpen() {
    return country.isEmpty() && area.isEmpty() && year.isEmpty();
  }
}

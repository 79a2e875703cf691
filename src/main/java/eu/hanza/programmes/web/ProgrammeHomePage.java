package eu.hanza.programmes.web;

import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.Site;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a programme's site.
 *
 * @param site the frame of the site
 * @param shortName the acronym; may be empty
 * @param name the name
 * @param lede what it is
 * @param mission its longer text
 * @param founders who founded it
 * @param areas where it works, in order
 * @param objectives what it wants
 * @param priorities what it and its fund want, and in which years
 * @param coverage how many objectives are measured; null where nothing measures
 * @param scope countries and groups of countries
 * @param targetGroups for whom it is
 * @param editions its editions, the latest first
 * @param funder the fund behind it; null for none
 * @param draft whether only its own people see it yet
 * @param sections what other modules show
 */
public record ProgrammeHomePage(
    Site site,
    String shortName,
    TextView name,
    TextView lede,
    TextView mission,
    List<FounderRow> founders,
    List<AreaRow> areas,
    List<ObjectiveRow> objectives,
    PrioritiesView priorities,
    @Nullable Coverage coverage,
    List<String> scope,
    TextView targetGroups,
    List<EditionRow> editions,
    @Nullable TextView funder,
    boolean draft,
    List<Part> sections) {

  /**
   * A founder.
   *
   * @param name its name in the register
   * @param path the address of its page
   * @param level the level of government, as a part of a message key
   * @param act the founding act; may be empty
   */
  public record FounderRow(TextView name, String path, String level, String act) {}

  /** An area with what is meant by it. */
  public record AreaRow(TextView name, TextView gloss) {}

  /** An objective. */
  public record ObjectiveRow(TextView domain, TextView text) {}

  /** How many objectives have an indicator. */
  public record Coverage(int covered, int total) {}

  /** An edition with the name that it had. */
  public record EditionRow(int year, TextView name, String period) {}
}

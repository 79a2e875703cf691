package eu.hanza.projects.web;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of projects, of one programme or of all.
 *
 * @param site the programme's site; null for all projects
 * @param path the page, without the language
 * @param sentence how many joint projects there are, in words
 * @param note why the numbers of a filter may add up to more; empty where they cannot
 * @param count how many were found, in words
 * @param all whether projects of a single organisation are shown too
 * @param other the way to all projects, or back to the joint ones; null where they are the same
 * @param filters by what they are narrowed
 * @param chips the filters that hold, with the address without each
 * @param rows the projects
 * @param pager the way to further pages
 */
public record ProjectsPage(
    @Nullable Site site,
    String path,
    String sentence,
    String note,
    String count,
    boolean all,
    @Nullable Option other,
    List<Filter> filters,
    List<Option> chips,
    List<ProjectRow> rows,
    Pager pager) {

  /** Makes the lists unchangeable. */
  public ProjectsPage {
    filters = List.copyOf(filters);
    chips = List.copyOf(chips);
    rows = List.copyOf(rows);
  }

  /**
   * A filter.
   *
   * @param name under which it is sent
   * @param label its label
   * @param value what is chosen; empty for everything
   * @param options what can be chosen, each with its number
   */
  public record Filter(String name, String label, String value, List<Option> options) {

    /** Makes the options unchangeable. */
    public Filter {
      options = List.copyOf(options);
    }
  }
}

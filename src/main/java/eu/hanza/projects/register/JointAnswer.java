package eu.hanza.projects.register;

import eu.hanza.kernel.PageOf;
import eu.hanza.projects.ProjectSummary;
import java.util.List;

/**
 * What the register answers.
 *
 * @param page the projects that were asked for
 * @param joint how many joint projects there are, whatever the filters
 * @param ended how many of these are over
 * @param countries in how many countries their partners sit
 * @param all how many projects are published, those of a single organisation included
 * @param facets by what they can be narrowed
 */
public record JointAnswer(
    PageOf<ProjectSummary> page,
    long joint,
    long ended,
    long countries,
    long all,
    List<Count> facets) {

  /** Makes the list unchangeable. */
  public JointAnswer {
    facets = List.copyOf(facets);
  }

  /**
   * How many projects a filter would leave, the other filters holding.
   *
   * @param facet the filter
   * @param value its value
   * @param count the number
   */
  public record Count(String facet, String value, long count) {}
}

package eu.hanza.projects;

import java.util.List;

/**
 * What a project works on, and the countries for which it works wherever its partners sit.
 *
 * @param areas fields of activity, by slug
 * @param countries codes of countries
 */
public record ProjectFocus(List<String> areas, List<String> countries) {

  /** Nothing is said. */
  public static final ProjectFocus NONE = new ProjectFocus(List.of(), List.of());

  /** Makes the lists unchangeable. */
  public ProjectFocus {
    areas = List.copyOf(areas);
    countries = List.copyOf(countries);
  }
}

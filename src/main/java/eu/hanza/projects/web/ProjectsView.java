package eu.hanza.projects.web;

import java.util.List;

/**
 * Projects as a section of another page.
 *
 * @param heading how many there are, in words
 * @param path where all of them are, without the language; empty where they are all here
 * @param rows the projects
 */
public record ProjectsView(String heading, String path, List<ProjectRow> rows) {

  /** Makes the list unchangeable. */
  public ProjectsView {
    rows = List.copyOf(rows);
  }
}

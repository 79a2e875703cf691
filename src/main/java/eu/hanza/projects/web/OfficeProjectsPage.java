package eu.hanza.projects.web;

import java.util.List;

/**
 * The projects that the reader keeps.
 *
 * @param rows the projects
 */
public record OfficeProjectsPage(List<OfficeRow> rows) {

  /**
   * A project.
   *
   * @param id its id
   * @param draft whether only the office sees it
   * @param row as in public lists
   */
  public record OfficeRow(String id, boolean draft, ProjectRow row) {}
}

package eu.hanza.projects.web;

import java.util.List;

/**
 * The projects that the reader keeps.
 *
 * @param rows the projects
 * @param coordinates whether the reader may take tables in
 */
public record OfficeProjectsPage(List<OfficeRow> rows, boolean coordinates) {

  /**
   * A project.
   *
   * @param id its id
   * @param draft whether only the office sees it
   * @param row as in public lists
   */
  public record OfficeRow(String id, boolean draft, ProjectRow row) {}
}

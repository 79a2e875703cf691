package eu.hanza.projects.web;

import java.util.List;

/**
 * Projects as a section of another page.
 *
 * @param rows the projects
 */
public record ProjectsView(List<ProjectRow> rows) {}

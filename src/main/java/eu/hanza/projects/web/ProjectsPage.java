package eu.hanza.projects.web;

import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of projects, of one programme or of all.
 *
 * @param site the programme's site; null for all projects
 * @param rows the projects
 */
public record ProjectsPage(@Nullable Site site, List<ProjectRow> rows) {}

package eu.hanza.projects.web;

import eu.hanza.kernel.Period;
import eu.hanza.projects.ProjectDraft;
import java.util.Optional;

/** The period of a project of which both days are known. */
final class ProjectStatusPeriod {

  private ProjectStatusPeriod() {}

  static Optional<Period> of(ProjectDraft project) {
    var from = project.startsOn();
    var to = project.endsOn();
    return from == null || to == null ? Optional.empty() : Optional.of(new Period(from, to));
  }
}

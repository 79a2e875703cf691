package eu.hanza.projects;

import java.util.ArrayList;
import java.util.List;

/** Says what a record of a project lacks; an incomplete one is marked, never hidden (S4.1, T8). */
final class Completeness {

  /** Days from the end of a project to its final report, unless the agreement says otherwise. */
  static final int REPORT_DAYS = 30;

  private Completeness() {}

  static List<String> missing(ProjectSummary summary) {
    var project = summary.project();
    var missing = new ArrayList<String>();
    if (project.confirmed()) {
      return missing;
    }
    if (project.startsOn() == null || project.endsOn() == null) {
      missing.add(
          project.startsOn() == null && project.endsOn() == null
              ? "dates"
              : project.startsOn() == null ? "start" : "end");
    }
    if (!project.money().isKnown()) {
      missing.add("money");
    }
    if (project.money().cofinanced()) {
      if (project.money().totalCost() == null) {
        missing.add("total-cost");
      }
      if (project.money().ownContribution() == null) {
        missing.add("own-contribution");
      }
    }
    if (summary.partners().stream().noneMatch(one -> one.role() == PartnerRole.LEAD)) {
      missing.add(summary.partners().isEmpty() ? "partners" : "lead");
    }
    return missing;
  }
}

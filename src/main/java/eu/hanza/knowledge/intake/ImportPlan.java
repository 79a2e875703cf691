package eu.hanza.knowledge.intake;

import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.PracticeDraft;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.tables.DryRunReport;
import eu.hanza.tables.RowOutcome;
import java.util.List;
import java.util.Optional;

/**
 * What would become of all rows of a table.
 *
 * @param ignored the headers that no practice has
 */
record ImportPlan(List<Step> steps, List<String> ignored) {

  ImportPlan {
    steps = List.copyOf(steps);
    ignored = List.copyOf(ignored);
  }

  /**
   * What would become of a row.
   *
   * @param warnings what somebody should look at, though it hinders nothing
   * @param twin the known practice that it is or looks like
   * @param key by what the same practice is known in another table
   * @param fingerprint all that the row says, shortened
   * @param isSent whether it goes to the editors, and not only to the drafts
   */
  record Step(
      RowOutcome outcome,
      PracticeDraft draft,
      List<Refusal> warnings,
      Optional<PracticeSummary> twin,
      String key,
      String fingerprint,
      boolean isSent) {}

  DryRunReport report() {
    return new DryRunReport(steps.stream().map(Step::outcome).toList());
  }
}

package eu.hanza.tables;

import eu.hanza.kernel.Refusal;
import java.util.List;

/**
 * What an import would do with one row.
 *
 * @param row the row's number in the file
 * @param outcome what becomes of it
 * @param label by what a person recognises the row, such as a name
 * @param reasons why it is refused or doubtful; the field of each is the column
 * @param changes what changes in something known
 */
public record RowOutcome(
    int row, Outcome outcome, String label, List<Refusal> reasons, List<FieldChange> changes) {

  /** What becomes of one field: the column it comes from, the text before and the text after. */
  public record FieldChange(String column, String before, String after) {}

  /** Holds outcome, reasons and changes together: no refusal without a reason. */
  public RowOutcome {
    reasons = List.copyOf(reasons);
    changes = List.copyOf(changes);
    var needsReason = outcome == Outcome.REFUSED || outcome == Outcome.DOUBTFUL;
    if (needsReason == reasons.isEmpty()) {
      throw new IllegalArgumentException(outcome + " with reasons " + reasons);
    }
    if ((outcome == Outcome.CHANGED) == changes.isEmpty()) {
      throw new IllegalArgumentException(outcome + " with changes " + changes);
    }
  }

  /** A row that brings something new. */
  public static RowOutcome created(int row, String label) {
    return new RowOutcome(row, Outcome.CREATED, label, List.of(), List.of());
  }

  /** A row about something known: changed, or unchanged if there are no changes. */
  public static RowOutcome known(int row, String label, List<FieldChange> changes) {
    var outcome = changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    return new RowOutcome(row, outcome, label, List.of(), changes);
  }

  /** A row that breaks rules. */
  public static RowOutcome refused(int row, String label, List<Refusal> reasons) {
    return new RowOutcome(row, Outcome.REFUSED, label, reasons, List.of());
  }

  /** A row about which a person has to decide. */
  public static RowOutcome doubtful(int row, String label, List<Refusal> reasons) {
    return new RowOutcome(row, Outcome.DOUBTFUL, label, reasons, List.of());
  }
}

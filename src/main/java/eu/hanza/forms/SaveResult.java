package eu.hanza.forms;

import eu.hanza.forms.stored.AnswerHistory.Change;
import java.util.List;
import java.util.Map;

/**
 * What became of posted answers.
 *
 * @param filling the draft as it is now
 * @param unclear what has more than one meaning, with its readings
 * @param conflicts answers that somebody else changed meanwhile: theirs is kept, ours is here
 */
public record SaveResult(
    Filling filling, Map<AnswerPath, List<Answer>> unclear, List<Conflict> conflicts) {

  /** Makes the collections unchangeable. */
  public SaveResult {
    unclear = Map.copyOf(unclear);
    conflicts = List.copyOf(conflicts);
  }

  /** The same with the draft as it has become since. */
  public SaveResult in(Filling later) {
    return new SaveResult(later, unclear, conflicts);
  }

  /**
   * Two values for one answer.
   *
   * @param theirs how it was changed meanwhile
   * @param ours what was posted
   */
  public record Conflict(AnswerPath path, Change theirs, String ours) {}
}

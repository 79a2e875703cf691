package eu.hanza.forms.change;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.QuestionId;
import eu.hanza.kernel.Refusal;
import java.util.Optional;

/** What came of an edit: another form, or the reason why the form stays as it is. */
public sealed interface EditOutcome {

  /**
   * The form as it is now.
   *
   * @param about the row that the edit was of; a changed type may have given it another id
   */
  record Edited(FormDefinition form, Optional<QuestionId> about) implements EditOutcome {}

  /** Nothing was changed. */
  record Refused(Refusal why) implements EditOutcome {}

  /** An edit of the form as a whole. */
  static EditOutcome of(FormDefinition form) {
    return new Edited(form, Optional.empty());
  }

  /** An edit of a row. */
  static EditOutcome of(FormDefinition form, QuestionId about) {
    return new Edited(form, Optional.of(about));
  }

  /** A refusal without values. */
  static EditOutcome refused(String key) {
    return new Refused(Refusal.of(key));
  }
}

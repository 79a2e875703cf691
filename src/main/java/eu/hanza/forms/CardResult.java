package eu.hanza.forms;

import eu.hanza.kernel.Refusal;
import java.util.List;

/** What comes of a card that came back. */
public sealed interface CardResult {

  /**
   * Its answers are a draft that a person confirms (F-20).
   *
   * @param id the draft
   * @param notes what the person is to look at
   */
  record Draft(ResponseId id, List<Refusal> notes) implements CardResult {

    /** Makes the list unchangeable. */
    public Draft {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The file cannot be read, but it is kept beside an empty draft, to be typed.
   *
   * @param why why it cannot be read
   */
  record Attached(ResponseId id, Refusal why) implements CardResult {}

  /** Nothing was kept. */
  record Refused(Refusal why) implements CardResult {}
}

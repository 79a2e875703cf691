package eu.hanza.forms;

import eu.hanza.forms.stored.OptionPools;
import eu.hanza.kernel.Refusal;
import java.util.List;

/** What comes of handing in a filled form. */
public sealed interface SubmitResult {

  /**
   * It was handed in.
   *
   * @param submission what was handed in, with its hash
   * @param number its number among the answers to the form
   * @param waiting full options for which it waits
   */
  record Submitted(Submission submission, int number, List<OptionPools.Option> waiting)
      implements SubmitResult {

    /** Makes the list unchangeable. */
    public Submitted {
      waiting = List.copyOf(waiting);
    }
  }

  /** Answers are missing or wrong; nothing was handed in. */
  record Incomplete(Filling filling, List<AnswerError> errors) implements SubmitResult {

    /** Makes the list unchangeable. */
    public Incomplete {
      errors = List.copyOf(errors);
    }
  }

  /** It cannot be handed in now, such as after the deadline. */
  record Refused(Refusal why) implements SubmitResult {}

  /**
   * Somebody else hands it in (F-14).
   *
   * @param names who may
   */
  record NotYours(List<String> names) implements SubmitResult {

    /** Makes the list unchangeable. */
    public NotYours {
      names = List.copyOf(names);
    }
  }
}

package eu.hanza.forms;

import eu.hanza.kernel.Refusal;
import java.util.List;

/** What comes of publishing a form. */
public sealed interface PublishResult {

  /** There is a new version with this number. */
  record Published(int number) implements PublishResult {}

  /**
   * Nothing was published.
   *
   * @param problems what is wrong with the form itself
   * @param reasons what else stands against it, such as missing parts of the clause (T28)
   */
  record Refused(List<FormProblem> problems, List<Refusal> reasons) implements PublishResult {

    /** Makes the lists unchangeable. */
    public Refused {
      problems = List.copyOf(problems);
      reasons = List.copyOf(reasons);
    }
  }
}

package eu.hanza.forms.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * What publishing a form would do.
 *
 * @param next the number of the version that it would be
 * @param groups the changes by weight, the heaviest first
 * @param drafts how many answers are being written under older versions
 * @param breaking whether it must be confirmed
 * @param problems what stands against it in the form
 * @param reasons what else stands against it, in words
 */
public record EditorPublishPage(
    String base,
    TextView form,
    int revision,
    int next,
    List<Changes> groups,
    int drafts,
    boolean breaking,
    List<EditorPage.Problem> problems,
    List<String> reasons,
    FormErrors errors) {

  /**
   * Changes of one weight.
   *
   * @param weight the name of the weight
   */
  public record Changes(String weight, List<String> changes) {}

  /** Makes the lists unchangeable. */
  public EditorPublishPage {
    groups = List.copyOf(groups);
    problems = List.copyOf(problems);
    reasons = List.copyOf(reasons);
  }

  /** The page of the terms, where what is missing is settled. */
  public String terms() {
    return base.replaceFirst("/edit$", "/terms");
  }

  /** Whether nothing stands against it. */
  public boolean isReady() {
    return problems.isEmpty() && reasons.isEmpty();
  }
}

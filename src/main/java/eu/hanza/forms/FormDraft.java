package eu.hanza.forms;

/**
 * A form as the office works on it.
 *
 * @param summary the form
 * @param definition its questions as they are drafted
 */
public record FormDraft(FormSummary summary, FormDefinition definition) {

  /** The number that the next change must state. */
  public int revision() {
    return summary.revision();
  }
}

package eu.hanza.forms;

import eu.hanza.forms.rules.RuleBook;
import eu.hanza.forms.spi.RuleFunctions;
import java.util.List;

/**
 * A form whose rules were read: ready to be filled in where nothing is wrong with it. It can be
 * kept and used by many at once.
 */
public final class CheckedForm {

  private final RuleBook rules;

  private CheckedForm(RuleBook rules) {
    this.rules = rules;
  }

  /** Reads the rules of a form, with functions that other modules lend. */
  public static CheckedForm of(FormDefinition definition, RuleFunctions functions) {
    return new CheckedForm(RuleBook.of(definition, functions));
  }

  /** The form itself. */
  public FormDefinition definition() {
    return rules.definition();
  }

  /** All that is wrong with it, and all that is only doubtful, in page order. */
  public List<FormProblem> problems() {
    return rules.problems();
  }

  /** Whether nothing stands against publishing it. */
  public boolean isPublishable() {
    return problems().stream().noneMatch(FormProblem::refused);
  }

  /**
   * Begins a filled form: the answers that questions begin with.
   *
   * @throws IllegalStateException if the form cannot be published
   */
  public AnswerSet begin(AnswerMoment moment) {
    return run(AnswerSet.EMPTY, moment).withDefaults();
  }

  /**
   * Looks at answers by all rules of the form.
   *
   * @throws IllegalStateException if the form cannot be published
   */
  public FormRun run(AnswerSet answers, AnswerMoment moment) {
    if (!isPublishable()) {
      throw new IllegalStateException("The form has problems: " + definition().formId());
    }
    return new FormRun(rules, answers, moment);
  }
}

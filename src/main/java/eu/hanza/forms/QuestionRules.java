package eu.hanza.forms;

import eu.hanza.kernel.LocalizedText;

/**
 * The rules of a question as they are written; an empty text is no rule. {@code required} and
 * {@code readOnly} may say {@code yes} as well.
 *
 * @param relevant when the question is asked
 * @param required when it must be answered
 * @param requiredMessage what is said if it is not
 * @param constraint what an answer must satisfy
 * @param constraintMessage what is said if it does not
 * @param calculation what gives the answer
 * @param defaultValue the answer to begin with, a value or a rule
 * @param choiceFilter which choices are offered
 * @param readOnly when it can only be read
 */
public record QuestionRules(
    String relevant,
    String required,
    LocalizedText requiredMessage,
    String constraint,
    LocalizedText constraintMessage,
    String calculation,
    String defaultValue,
    String choiceFilter,
    String readOnly) {

  /** No rules. */
  public static final QuestionRules NONE =
      new QuestionRules("", "", LocalizedText.EMPTY, "", LocalizedText.EMPTY, "", "", "", "");

  /** The same, asked only when the rule holds. */
  public QuestionRules withRelevant(String rule) {
    return new QuestionRules(
        rule,
        required,
        requiredMessage,
        constraint,
        constraintMessage,
        calculation,
        defaultValue,
        choiceFilter,
        readOnly);
  }

  /** The same, to be answered when the rule holds. */
  public QuestionRules withRequired(String rule, LocalizedText message) {
    return new QuestionRules(
        relevant,
        rule,
        message,
        constraint,
        constraintMessage,
        calculation,
        defaultValue,
        choiceFilter,
        readOnly);
  }

  /** The same with a constraint. */
  public QuestionRules withConstraint(String rule, LocalizedText message) {
    return new QuestionRules(
        relevant,
        required,
        requiredMessage,
        rule,
        message,
        calculation,
        defaultValue,
        choiceFilter,
        readOnly);
  }

  /** The same with a calculation. */
  public QuestionRules withCalculation(String rule) {
    return new QuestionRules(
        relevant,
        required,
        requiredMessage,
        constraint,
        constraintMessage,
        rule,
        defaultValue,
        choiceFilter,
        readOnly);
  }

  /** The same with an answer to begin with. */
  public QuestionRules withDefault(String value) {
    return new QuestionRules(
        relevant,
        required,
        requiredMessage,
        constraint,
        constraintMessage,
        calculation,
        value,
        choiceFilter,
        readOnly);
  }

  /** The same with a filter of choices. */
  public QuestionRules withChoiceFilter(String rule) {
    return new QuestionRules(
        relevant,
        required,
        requiredMessage,
        constraint,
        constraintMessage,
        calculation,
        defaultValue,
        rule,
        readOnly);
  }

  /** The same, only to be read when the rule holds. */
  public QuestionRules withReadOnly(String rule) {
    return new QuestionRules(
        relevant,
        required,
        requiredMessage,
        constraint,
        constraintMessage,
        calculation,
        defaultValue,
        choiceFilter,
        rule);
  }
}

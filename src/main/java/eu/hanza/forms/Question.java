package eu.hanza.forms;

import java.util.List;
import java.util.Map;

/**
 * A question of a form.
 *
 * @param list the name of its list of choices; empty where it has none
 * @param parameters settings of its type, such as {@code start}, {@code end}, {@code step}
 * @param terms what the columns of Hanza say of it
 */
public record Question(
    QuestionId id,
    String name,
    QuestionType type,
    String list,
    Wording wording,
    QuestionRules rules,
    String appearance,
    Map<String, String> parameters,
    DataTerms terms,
    boolean retired,
    Map<String, String> extra)
    implements FormItem {

  /** Makes the maps unchangeable. */
  public Question {
    parameters = InOrder.copy(parameters);
    extra = InOrder.copy(extra);
  }

  /** A question without words or rules, known by its name. */
  public static Question of(String name, QuestionType type) {
    return new Question(
        new QuestionId(name),
        name,
        type,
        "",
        Wording.NONE,
        QuestionRules.NONE,
        "",
        Map.of(),
        DataTerms.NONE,
        false,
        Map.of());
  }

  /** What the question is about more narrowly. */
  public QuestionKind kind() {
    return QuestionKind.of(type, appearance);
  }

  @Override
  public String relevant() {
    return rules.relevant();
  }

  @Override
  public List<FormItem> items() {
    return List.of();
  }

  /** The same with a list of choices. */
  public Question withList(String name) {
    return new Question(
        id, this.name, type, name, wording, rules, appearance, parameters, terms, retired, extra);
  }

  /** The same with other words. */
  public Question withWording(Wording words) {
    return new Question(
        id, name, type, list, words, rules, appearance, parameters, terms, retired, extra);
  }

  /** The same with other rules. */
  public Question withRules(QuestionRules others) {
    return new Question(
        id, name, type, list, wording, others, appearance, parameters, terms, retired, extra);
  }

  /** The same, shown in another way. */
  public Question withAppearance(String words) {
    return new Question(
        id, name, type, list, wording, rules, words, parameters, terms, retired, extra);
  }

  /** The same with other settings of its type. */
  public Question withParameters(Map<String, String> settings) {
    return new Question(
        id, name, type, list, wording, rules, appearance, settings, terms, retired, extra);
  }

  /** The same with other terms. */
  public Question withTerms(DataTerms others) {
    return new Question(
        id, name, type, list, wording, rules, appearance, parameters, others, retired, extra);
  }

  /** The same, taken out of the form. */
  public Question retire() {
    return new Question(
        id, name, type, list, wording, rules, appearance, parameters, terms, true, extra);
  }
}

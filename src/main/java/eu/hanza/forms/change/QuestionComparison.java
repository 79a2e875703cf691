package eu.hanza.forms.change;

import eu.hanza.forms.Question;
import eu.hanza.forms.change.FormChange.Weight;
import eu.hanza.forms.change.FormChange.What;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Compares a question with itself in another version. */
final class QuestionComparison {

  private final Comparison all;
  private final Question one;
  private final Question other;

  QuestionComparison(Comparison all, Question one, Question other) {
    this.all = all;
    this.one = one;
    this.other = other;
  }

  void compare() {
    rules();
    if (!one.parameters().equals(other.parameters())) {
      add(What.PARAMETERS, Weight.OF_EFFECT);
    }
    if (one.type() == other.type() && one.kind() != other.kind()) {
      add(What.KIND, Weight.OF_EFFECT);
    }
    terms();
  }

  private void add(What what, Weight weight) {
    all.add(other, what, weight, Map.of());
  }

  private void rules() {
    var from = one.rules();
    var to = other.rules();
    all.rule(other, "required", from.required(), to.required());
    all.rule(other, "constraint", from.constraint(), to.constraint());
    all.rule(other, "calculation", from.calculation(), to.calculation());
    all.rule(other, "default", from.defaultValue(), to.defaultValue());
    all.rule(other, "choice_filter", from.choiceFilter(), to.choiceFilter());
    all.rule(other, "read_only", from.readOnly(), to.readOnly());
    if (!from.requiredMessage().equals(to.requiredMessage())
        || !from.constraintMessage().equals(to.constraintMessage())) {
      add(What.HINT, Weight.HARMLESS);
    }
  }

  private void terms() {
    var from = one.terms();
    var to = other.terms();
    if (!from.currency().equals(to.currency())) {
      add(What.CURRENCY, Weight.BREAKING);
    }
    if (!from.unit().equals(to.unit())) {
      add(What.UNIT, Weight.OF_EFFECT);
    }
    if (!handling(one).equals(handling(other))) {
      add(What.TERMS, Weight.OF_EFFECT);
    }
    if (!List.of(from.reportCode(), from.weight(), from.alias())
        .equals(List.of(to.reportCode(), to.weight(), to.alias()))) {
      add(What.REPORTING, Weight.HARMLESS);
    }
  }

  /** How the answer is handled: why, how long, by whom. */
  private static List<Object> handling(Question question) {
    var terms = question.terms();
    return Arrays.asList(
        terms.purpose(), terms.basis(), terms.retention(), terms.sensitive(), terms.audience());
  }
}

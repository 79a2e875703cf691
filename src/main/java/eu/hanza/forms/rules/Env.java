package eu.hanza.forms.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a part of a rule stands when it is evaluated.
 *
 * @param run the form that is filled in
 * @param origin the row whose rule it is
 * @param context what {@code .} means: the origin, or what a filter looks at
 * @param position which one of how many the filter looks at
 */
record Env(Evaluation run, TreeNode origin, RuleValue.Node context, int position, int size) {

  static Env of(Evaluation run, TreeNode origin) {
    return new Env(run, origin, origin, 0, 0);
  }

  Env at(RuleValue.Node node, int which, int ofAll) {
    return new Env(run, origin, node, which, ofAll);
  }

  void step(int count) {
    run.budget().spend(count);
  }

  /** A text that is not too long. */
  RuleValue words(String text) {
    return RuleValue.of(run.budget().length(text));
  }

  /** Those places for which a condition holds; a number is a place in the order. */
  List<RuleValue.Node> filter(List<? extends RuleValue.Node> nodes, RuleNode condition) {
    var kept = new ArrayList<RuleValue.Node>();
    for (var i = 0; i < nodes.size(); i++) {
      step(1);
      var value = condition.evaluate(at(nodes.get(i), i + 1, nodes.size()));
      var holds =
          value instanceof RuleValue.Decimal(var place)
              ? place.compareTo(BigDecimal.valueOf(i + 1L)) == 0
              : value.truth();
      if (holds) {
        kept.add(nodes.get(i));
      }
    }
    return kept;
  }
}

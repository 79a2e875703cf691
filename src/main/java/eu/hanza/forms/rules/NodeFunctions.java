package eu.hanza.forms.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Functions that decide, and those that look at many answers or at places. */
final class NodeFunctions {

  private NodeFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("true", 0, ValueType.TRUTH, (env, a) -> RuleValue.of(true)),
        Function.of("false", 0, ValueType.TRUTH, (env, a) -> RuleValue.of(false)),
        Function.of(
            "boolean", 1, ValueType.TRUTH, (env, a) -> RuleValue.of(a.getFirst().truth(env))),
        Function.of("not", 1, ValueType.TRUTH, (env, a) -> RuleValue.of(!a.getFirst().truth(env))),
        Function.of("if", 3, ValueType.ANY, NodeFunctions::choose),
        Function.of("coalesce", 2, ValueType.ANY, NodeFunctions::coalesce),
        Function.of("once", 1, ValueType.ANY, NodeFunctions::once),
        Function.of("count", 1, ValueType.NUMBER, NodeFunctions::count).taking(Function.First.PATH),
        Function.of("count-non-empty", 1, ValueType.NUMBER, NodeFunctions::countGiven)
            .taking(Function.First.PATH),
        Function.of("position", 0, 1, ValueType.NUMBER, NodeFunctions::position)
            .taking(Function.First.PATH),
        Function.of("last", 0, ValueType.NUMBER, (env, a) -> RuleValue.of((long) env.size())),
        Function.of(
            "checklist",
            3,
            Function.ANY_NUMBER,
            ValueType.TRUTH,
            (env, a) -> RuleValue.of(isBetween(env, a, held(env, a.subList(2, a.size()))))),
        Function.of(
            "weighted-checklist",
            4,
            Function.ANY_NUMBER,
            ValueType.TRUTH,
            (env, a) -> RuleValue.of(isBetween(env, a, weighed(env, a.subList(2, a.size()))))));
  }

  /** What the arguments give, each place of a path by itself; what is not asked is not there. */
  static List<RuleValue> values(Env env, List<RuleNode> arguments) {
    var values = new ArrayList<RuleValue>();
    for (var argument : arguments) {
      var value = argument.evaluate(env);
      if (value instanceof RuleValue.Nodes(var all)) {
        env.step(all.size());
        all.stream().filter(NodeFunctions::isAsked).forEach(node -> values.add(node.value()));
      } else {
        values.add(value);
      }
    }
    return values;
  }

  private static boolean isAsked(RuleValue.Node node) {
    return !(node instanceof TreeNode place) || place.isRelevant();
  }

  private static RuleValue choose(Env env, List<RuleNode> arguments) {
    return arguments.get(arguments.getFirst().truth(env) ? 1 : 2).evaluate(env).single();
  }

  private static RuleValue coalesce(Env env, List<RuleNode> arguments) {
    var first = arguments.getFirst().evaluate(env).single();
    return first.isBlank() ? arguments.get(1).evaluate(env).single() : first;
  }

  private static RuleValue once(Env env, List<RuleNode> arguments) {
    var current = env.context().value();
    return current.isBlank() ? arguments.getFirst().evaluate(env).single() : current;
  }

  private static List<? extends RuleValue.Node> nodes(Env env, RuleNode node) {
    return node instanceof RuleNode.Path path ? path.nodes(env).all() : List.of();
  }

  private static RuleValue count(Env env, List<RuleNode> arguments) {
    var asked = nodes(env, arguments.getFirst()).stream().filter(NodeFunctions::isAsked);
    return RuleValue.of(asked.count());
  }

  private static RuleValue countGiven(Env env, List<RuleNode> arguments) {
    var given = nodes(env, arguments.getFirst()).stream().filter(node -> !node.value().isBlank());
    return RuleValue.of(given.count());
  }

  private static RuleValue position(Env env, List<RuleNode> arguments) {
    if (arguments.isEmpty()) {
      return RuleValue.of((long) (env.position() > 0 ? env.position() : env.context().index()));
    }
    var nodes = nodes(env, arguments.getFirst());
    return nodes.isEmpty() ? RuleValue.blank() : RuleValue.of((long) nodes.getFirst().index());
  }

  private static BigDecimal held(Env env, List<RuleNode> arguments) {
    var held = values(env, arguments).stream().filter(RuleValue::truth).count();
    return BigDecimal.valueOf(held);
  }

  /** Pairs of a condition and its weight; or two paths, of conditions and of weights. */
  private static BigDecimal weighed(Env env, List<RuleNode> arguments) {
    var sum = BigDecimal.ZERO;
    var pairs = arguments.size() / 2;
    for (var i = 0; i < pairs; i++) {
      var conditions = values(env, List.of(arguments.get(2 * i)));
      var weights = values(env, List.of(arguments.get(2 * i + 1)));
      for (var j = 0; j < Math.min(conditions.size(), weights.size()); j++) {
        var weight = weights.get(j).number();
        if (conditions.get(j).truth() && weight != null) {
          sum = sum.add(weight, Decimals.DECIMAL128);
        }
      }
    }
    return sum;
  }

  /** Whether a sum lies between the first two arguments; a negative one sets no bound. */
  private static boolean isBetween(Env env, List<RuleNode> arguments, BigDecimal sum) {
    var least = arguments.get(0).number(env);
    var most = arguments.get(1).number(env);
    return least != null
        && most != null
        && (least.signum() < 0 || sum.compareTo(least) >= 0)
        && (most.signum() < 0 || sum.compareTo(most) <= 0);
  }
}

package eu.hanza.forms.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Functions that reckon. A blank gives blank; sums and extremes pass over blanks (F-7). */
final class NumberFunctions {

  private NumberFunctions() {}

  static List<Function> all() {
    return List.of(
        of("number", number -> number),
        of("int", number -> Decimals.whole(number, RoundingMode.DOWN)),
        of("floor", number -> Decimals.whole(number, RoundingMode.FLOOR)),
        of("ceiling", number -> Decimals.whole(number, RoundingMode.CEILING)),
        of("abs", BigDecimal::abs),
        Function.of("round", 1, 2, ValueType.NUMBER, NumberFunctions::round),
        Function.of(
            "pow",
            2,
            ValueType.NUMBER,
            (env, a) -> RuleValue.of(Decimals.power(a.get(0).number(env), a.get(1).number(env)))),
        Function.of(
                "sum",
                1,
                ValueType.NUMBER,
                (env, a) -> reduce(env, a, (x, y) -> x.add(y, Decimals.DECIMAL128)))
            .taking(Function.First.PATH),
        Function.of("min", 1, Function.ANY_NUMBER, ValueType.ANY, (env, a) -> extreme(env, a, -1)),
        Function.of("max", 1, Function.ANY_NUMBER, ValueType.ANY, (env, a) -> extreme(env, a, 1)));
  }

  private static Function of(String name, UnaryOperator<BigDecimal> body) {
    return Function.of(
        name,
        1,
        ValueType.NUMBER,
        (env, a) -> {
          var number = a.getFirst().number(env);
          return number == null ? RuleValue.blank() : RuleValue.of(body.apply(number));
        });
  }

  private static RuleValue round(Env env, List<RuleNode> arguments) {
    var number = arguments.getFirst().number(env);
    var places = arguments.size() == 2 ? arguments.get(1).number(env) : BigDecimal.ZERO;
    return number == null || places == null
        ? RuleValue.blank()
        : RuleValue.of(Decimals.round(number, places.intValue()));
  }

  private static RuleValue reduce(
      Env env, List<RuleNode> arguments, BinaryOperator<BigDecimal> operation) {
    var numbers = new ArrayList<BigDecimal>();
    for (var value : NodeFunctions.values(env, arguments)) {
      var number = value.number();
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers.stream().reduce(operation).map(RuleValue::of).orElse(RuleValue.blank());
  }

  /** The least or the greatest; days stay days. */
  private static RuleValue extreme(Env env, List<RuleNode> arguments, int sign) {
    var best = RuleValue.blank();
    for (var value : NodeFunctions.values(env, arguments)) {
      var number = value.number();
      var known = best.number();
      if (number != null && (known == null || number.compareTo(known) * sign > 0)) {
        best = value instanceof RuleValue.Words ? RuleValue.of(number) : value;
      }
    }
    return best;
  }
}

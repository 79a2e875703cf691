package eu.hanza.forms.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The operators of rules, in decimal numbers and with blanks (F-7, F-8). */
final class Operators {

  private Operators() {}

  /** A value that is written out. */
  record Literal(RuleValue value) implements RuleNode {

    @Override
    public RuleValue evaluate(Env env) {
      env.step(1);
      return value;
    }

    @Override
    public ValueType type() {
      return value instanceof RuleValue.Decimal ? ValueType.NUMBER : ValueType.TEXT;
    }
  }

  /** One more operand of a chain. */
  record Operand(Arithmetic operation, RuleNode node) {}

  /** What is done with two numbers. */
  enum Arithmetic {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("div"),
    REMAINDER("mod");

    private final String sign;

    Arithmetic(String sign) {
      this.sign = sign;
    }

    static Arithmetic of(String sign) {
      for (var operation : values()) {
        if (operation.sign.equals(sign)) {
          return operation;
        }
      }
      throw new IllegalArgumentException(sign);
    }

    @Nullable BigDecimal apply(@Nullable BigDecimal one, @Nullable BigDecimal other) {
      return switch (this) {
        case ADD -> Decimals.add(one, other);
        case SUBTRACT -> Decimals.subtract(one, other);
        case MULTIPLY -> Decimals.multiply(one, other);
        case DIVIDE -> Decimals.divide(one, other);
        case REMAINDER -> Decimals.remainder(one, other);
      };
    }
  }

  /** Sums, differences, products, quotients and remainders, from the left. */
  record Reckoning(RuleNode first, List<Operand> others) implements RuleNode {

    @Override
    public RuleValue evaluate(Env env) {
      return RuleValue.of(number(env));
    }

    @Override
    public @Nullable BigDecimal number(Env env) {
      var result = first.number(env);
      for (var operand : others) {
        env.step(1);
        result = operand.operation().apply(result, operand.node().number(env));
      }
      return result;
    }

    @Override
    public ValueType type() {
      return ValueType.NUMBER;
    }
  }

  /** A number the other way round. */
  record Negation(RuleNode node) implements RuleNode {

    @Override
    public RuleValue evaluate(Env env) {
      env.step(1);
      var number = node.number(env);
      return RuleValue.of(number == null ? null : number.negate());
    }

    @Override
    public ValueType type() {
      return ValueType.NUMBER;
    }
  }

  /** Whether two values are the same, or are not. */
  record Equality(RuleNode left, RuleNode right, boolean same) implements RuleNode {

    @Override
    public RuleValue evaluate(Env env) {
      env.step(1);
      var one = left.evaluate(env).single();
      var equal = equal(one, right.evaluate(env).single());
      return RuleValue.of(same ? equal : !equal);
    }

    @Override
    public ValueType type() {
      return ValueType.TRUTH;
    }
  }

  /** Blank is the same as blank alone; else truth decides, then numbers, then the words. */
  static boolean equal(RuleValue one, RuleValue other) {
    if (one instanceof RuleValue.Truth || other instanceof RuleValue.Truth) {
      var words = isTruthWord(one) || isTruthWord(other);
      return words ? one.text().equals(other.text()) : one.truth() == other.truth();
    }
    if (one.isBlank() || other.isBlank()) {
      return one.isBlank() && other.isBlank();
    }
    if (isSpelled(one, other)) {
      return one.text().equals(other.text());
    }
    var number = one.number();
    var another = other.number();
    return number != null && another != null && Decimals.compare(number, another) == 0;
  }

  private static boolean isTruthWord(RuleValue value) {
    return value instanceof RuleValue.Words(var text)
        && (text.equals("true") || text.equals("false"));
  }

  /** Two texts, or two values of kinds that only their words have in common. */
  private static boolean isSpelled(RuleValue one, RuleValue other) {
    var numbers = isCount(one) || isCount(other);
    var sameKind = one.getClass() == other.getClass();
    return sameKind ? one instanceof RuleValue.Words : !numbers;
  }

  private static boolean isCount(RuleValue value) {
    return value instanceof RuleValue.Decimal;
  }

  /** Whether one value is less or more than another; never so where one is blank. */
  record Relation(RuleNode left, RuleNode right, IntPredicate holds) implements RuleNode {

    @Override
    public RuleValue evaluate(Env env) {
      env.step(1);
      var one = left.evaluate(env).single();
      var other = right.evaluate(env).single();
      var number = comparable(one, other, env);
      var another = comparable(other, one, env);
      return RuleValue.of(
          number != null && another != null && holds.test(Decimals.compare(number, another)));
    }

    /** A text beside a day is read as a day. */
    private static @Nullable BigDecimal comparable(RuleValue value, RuleValue beside, Env env) {
      var dated = beside instanceof RuleValue.Day || beside instanceof RuleValue.Moment;
      var moment =
          dated && value instanceof RuleValue.Words(var text)
              ? Dates.read(text, env.run().moment().zone())
              : null;
      return moment == null ? value.number() : new RuleValue.Moment(moment).number();
    }

    @Override
    public ValueType type() {
      return ValueType.TRUTH;
    }
  }

  /** Whether all parts hold, or one of them; what comes after the decision is not evaluated. */
  record Logic(List<RuleNode> parts, boolean all) implements RuleNode {

    @Override
    public RuleValue evaluate(Env env) {
      for (var part : parts) {
        env.step(1);
        if (part.truth(env) != all) {
          return RuleValue.of(!all);
        }
      }
      return RuleValue.of(all);
    }

    @Override
    public ValueType type() {
      return ValueType.TRUTH;
    }
  }
}

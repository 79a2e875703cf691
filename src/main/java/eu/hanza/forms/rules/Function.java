package eu.hanza.forms.rules;

import java.util.List;

/**
 * A function of the rule language.
 *
 * @param least how many arguments it takes at least
 * @param most how many it takes at most
 * @param first what its first argument is
 * @param body what it does
 */
record Function(String name, int least, int most, First first, ValueType type, Body body) {

  static final int ANY_NUMBER = 1_000;

  /** What the first argument of a function has to be. */
  enum First {
    /** Any value. */
    VALUE,
    /** A path to answers. */
    PATH,
    /** An answer to a select, or a text. */
    CHOICES
  }

  /** What a function does with its arguments. */
  @FunctionalInterface
  interface Body {

    /** What it gives. */
    RuleValue apply(Env env, List<RuleNode> arguments);
  }

  static Function of(String name, int arguments, ValueType type, Body body) {
    return new Function(name, arguments, arguments, First.VALUE, type, body);
  }

  static Function of(String name, int least, int most, ValueType type, Body body) {
    return new Function(name, least, most, First.VALUE, type, body);
  }

  Function taking(First kind) {
    return new Function(name, least, most, kind, type, body);
  }

  /** A call of a function with its arguments. */
  record Call(Function function, List<RuleNode> arguments) implements RuleNode {

    @Override
    public RuleValue evaluate(Env env) {
      env.step(1);
      return function.body().apply(env, arguments);
    }

    @Override
    public ValueType type() {
      return function.type();
    }
  }
}

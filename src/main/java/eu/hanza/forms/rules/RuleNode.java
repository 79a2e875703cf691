package eu.hanza.forms.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A part of a rule that was checked and can be evaluated. */
interface RuleNode {

  /** What it gives. */
  RuleValue evaluate(Env env);

  /** What is known of that beforehand. */
  default ValueType type() {
    return ValueType.ANY;
  }

  /** What it gives as a number; null is blank. */
  default @Nullable BigDecimal number(Env env) {
    return evaluate(env).number();
  }

  /** What it gives as a text. */
  default String text(Env env) {
    return evaluate(env).text();
  }

  /** What it gives as true or false. */
  default boolean truth(Env env) {
    return evaluate(env).truth();
  }

  /** A part that leads to places, of which there may be many or none. */
  interface Path extends RuleNode {

    /** The places, in page order. */
    RuleValue.Nodes nodes(Env env);

    @Override
    default RuleValue evaluate(Env env) {
      return nodes(env);
    }
  }
}

package eu.hanza.forms.spi;

import java.util.Set;

/**
 * Functions that a module lends to the rules of forms: the bodies of those which the rule language
 * names without knowing what they need, such as {@code h:nip-valid} or {@code pulldata}.
 */
public interface RuleFunctions {

  /** No functions. */
  RuleFunctions NONE =
      new RuleFunctions() {
        @Override
        public Set<String> names() {
          return Set.of();
        }

        @Override
        public String call(FunctionCall call) {
          return "";
        }
      };

  /** The names of the functions, with their prefix. */
  Set<String> names();

  /** What a function gives: a text, a number, {@code true} or {@code false}; empty for blank. */
  String call(FunctionCall call);
}

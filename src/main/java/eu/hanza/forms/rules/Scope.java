package eu.hanza.forms.rules;

import eu.hanza.forms.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What names mean at a place of a rule.
 *
 * @param origin the row whose rule it is
 * @param context the row that a filter looks at; the origin outside of filters
 * @param list the choices that a filter looks at; null where it looks at answers
 */
record Scope(Slot origin, Slot context, @Nullable List<Choice> list) {

  static Scope of(Slot origin) {
    return new Scope(origin, origin, null);
  }

  Scope within(Slot slot) {
    return new Scope(origin, slot, null);
  }

  Scope within(List<Choice> choices) {
    return new Scope(origin, origin, choices);
  }
}

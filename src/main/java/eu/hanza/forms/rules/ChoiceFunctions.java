package eu.hanza.forms.rules;

import java.util.Arrays;
import java.util.List;

/** Functions that look into the choices that were taken. */
final class ChoiceFunctions {

  private ChoiceFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("selected", 2, ValueType.TRUTH, ChoiceFunctions::isSelected)
            .taking(Function.First.CHOICES),
        Function.of("selected-at", 2, ValueType.TEXT, ChoiceFunctions::selectedAt)
            .taking(Function.First.CHOICES),
        Function.of(
                "count-selected",
                1,
                ValueType.NUMBER,
                (env, a) -> RuleValue.of((long) names(env, a).size()))
            .taking(Function.First.CHOICES),
        Function.of("rank-position", 2, ValueType.NUMBER, ChoiceFunctions::rank)
            .taking(Function.First.CHOICES));
  }

  static List<String> names(String text) {
    return Arrays.stream(text.split("\\s+")).filter(name -> !name.isEmpty()).toList();
  }

  private static List<String> names(Env env, List<RuleNode> arguments) {
    var names = names(arguments.getFirst().text(env));
    env.step(names.size());
    return names;
  }

  private static RuleValue isSelected(Env env, List<RuleNode> arguments) {
    return RuleValue.of(names(env, arguments).contains(arguments.get(1).text(env).strip()));
  }

  /** The choice at a place, counted from zero. */
  private static RuleValue selectedAt(Env env, List<RuleNode> arguments) {
    var names = names(env, arguments);
    var place = arguments.get(1).number(env);
    return place == null || place.signum() < 0 || place.intValue() >= names.size()
        ? RuleValue.blank()
        : RuleValue.of(names.get(place.intValue()));
  }

  /** The place of a choice in a ranking, counted from one. */
  private static RuleValue rank(Env env, List<RuleNode> arguments) {
    var place = names(env, arguments).indexOf(arguments.get(1).text(env).strip());
    return place < 0 ? RuleValue.blank() : RuleValue.of((long) place + 1);
  }
}

package eu.hanza.forms.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Functions that work with texts. */
final class TextFunctions {

  private TextFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("string", 1, ValueType.TEXT, (env, a) -> RuleValue.of(a.getFirst().text(env))),
        Function.of("concat", 0, Function.ANY_NUMBER, ValueType.TEXT, (env, a) -> join("", a, env)),
        Function.of(
            "join",
            1,
            Function.ANY_NUMBER,
            ValueType.TEXT,
            (env, a) -> join(a.getFirst().text(env), a.subList(1, a.size()), env)),
        Function.of("string-length", 0, 1, ValueType.NUMBER, TextFunctions::length),
        Function.of("substr", 2, 3, ValueType.TEXT, TextFunctions::part),
        test("contains", String::contains),
        test("starts-with", String::startsWith),
        test("ends-with", String::endsWith),
        Function.of("substring-before", 2, ValueType.TEXT, TextFunctions::before),
        Function.of("substring-after", 2, ValueType.TEXT, TextFunctions::after),
        Function.of(
            "normalize-space",
            0,
            1,
            ValueType.TEXT,
            (env, a) -> RuleValue.of(own(env, a).strip().replaceAll("\\s+", " "))),
        Function.of("translate", 3, ValueType.TEXT, TextFunctions::translate),
        change("upper-case", text -> text.toUpperCase(Locale.ROOT)),
        change("lower-case", text -> text.toLowerCase(Locale.ROOT)),
        Function.of("uuid", 0, 1, ValueType.TEXT, TextFunctions::uuid));
  }

  private static Function test(String name, BiPredicate<String, String> test) {
    return Function.of(
        name,
        2,
        ValueType.TRUTH,
        (env, a) -> RuleValue.of(test.test(a.get(0).text(env), a.get(1).text(env))));
  }

  private static Function change(String name, UnaryOperator<String> change) {
    return Function.of(
        name, 1, ValueType.TEXT, (env, a) -> env.words(change.apply(a.getFirst().text(env))));
  }

  /** The first argument, or the current answer where there is none. */
  private static String own(Env env, List<RuleNode> arguments) {
    return arguments.isEmpty() ? env.context().value().text() : arguments.getFirst().text(env);
  }

  private static RuleValue length(Env env, List<RuleNode> arguments) {
    var text = own(env, arguments);
    return RuleValue.of((long) text.codePointCount(0, text.length()));
  }

  private static RuleValue join(String between, List<RuleNode> arguments, Env env) {
    var parts = new ArrayList<String>();
    var length = 0;
    for (var value : NodeFunctions.values(env, arguments)) {
      var text = value.text();
      length += text.length() + between.length();
      if (length > Budget.CHARACTERS) {
        throw new RuleLimitException("text");
      }
      parts.add(text);
    }
    return RuleValue.of(String.join(between, parts));
  }

  private static RuleValue part(Env env, List<RuleNode> arguments) {
    var text = arguments.getFirst().text(env);
    var from = place(arguments.get(1), env, text.length());
    var to = arguments.size() == 3 ? place(arguments.get(2), env, text.length()) : all(text);
    return from == null || to == null || from >= to
        ? RuleValue.blank()
        : RuleValue.of(text.substring(from, to));
  }

  private static Integer all(String text) {
    return text.length();
  }

  /** A place in a text: from zero on, or from the end where it is negative. */
  private static @Nullable Integer place(RuleNode node, Env env, int length) {
    var number = node.number(env);
    if (number == null) {
      return null;
    }
    var place = number.doubleValue() < 0 ? length + number.intValue() : number.intValue();
    return Math.clamp(place, 0, length);
  }

  private static RuleValue before(Env env, List<RuleNode> arguments) {
    var text = arguments.get(0).text(env);
    var place = text.indexOf(arguments.get(1).text(env));
    return place < 0 ? RuleValue.blank() : RuleValue.of(text.substring(0, place));
  }

  private static RuleValue after(Env env, List<RuleNode> arguments) {
    var text = arguments.get(0).text(env);
    var mark = arguments.get(1).text(env);
    var place = text.indexOf(mark);
    return place < 0 ? RuleValue.blank() : RuleValue.of(text.substring(place + mark.length()));
  }

  private static RuleValue translate(Env env, List<RuleNode> arguments) {
    var from = arguments.get(1).text(env);
    var to = arguments.get(2).text(env);
    var result = new StringBuilder();
    for (var letter : arguments.get(0).text(env).toCharArray()) {
      var place = from.indexOf(letter);
      if (place < 0) {
        result.append(letter);
      } else if (place < to.length()) {
        result.append(to.charAt(place));
      }
    }
    return RuleValue.of(result.toString());
  }

  private static RuleValue uuid(Env env, List<RuleNode> arguments) {
    var text = UUID.randomUUID().toString();
    if (arguments.isEmpty()) {
      return RuleValue.of(text);
    }
    var length = arguments.getFirst().number(env);
    var letters = text.replace("-", "");
    return length == null || length.signum() <= 0
        ? RuleValue.blank()
        : RuleValue.of(letters.substring(0, Math.min(letters.length(), length.intValue())));
  }
}

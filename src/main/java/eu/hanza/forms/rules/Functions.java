package eu.hanza.forms.rules;

import eu.hanza.forms.spi.FunctionCall;
import eu.hanza.forms.spi.RuleFunctions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The functions that rules may call; everything else is refused. */
final class Functions {

  /** Functions that are read where they stand, since they are part of a path or want a name. */
  static final Set<String> IN_PATHS =
      Set.of("current", "instance", "indexed-repeat", "jr:choice-name", "regex", "pulldata");

  private static final Map<String, Function> OWN = new HashMap<>();

  static {
    Stream.of(
            TextFunctions.all(),
            NumberFunctions.all(),
            NodeFunctions.all(),
            DateFunctions.all(),
            ChoiceFunctions.all())
        .flatMap(List::stream)
        .forEach(function -> OWN.put(function.name(), function));
  }

  private final Map<String, Function> lent = new HashMap<>();
  private final RuleFunctions bodies;

  Functions(RuleFunctions bodies) {
    this.bodies = bodies;
    lend("h:place-in", 2, 3, ValueType.TRUTH);
    lend("h:org-type", 0, 1, ValueType.TEXT);
    lend("h:nip-valid", 0, 1, ValueType.TRUTH);
    lend("h:regon-valid", 0, 1, ValueType.TRUTH);
    lend("h:iban-valid", 0, 1, ValueType.TRUTH);
  }

  private void lend(String name, int least, int most, ValueType type) {
    if (bodies.names().contains(name)) {
      lent.put(name, Function.of(name, least, most, type, (env, a) -> call(name, type, env, a)));
    }
  }

  /** The function of a name; null for none. */
  @Nullable Function get(String name) {
    var own = OWN.get(name);
    return own == null ? lent.get(name) : own;
  }

  /** Whether another module tells what a name of an external list means. */
  boolean hasPulldata() {
    return bodies.names().contains("pulldata");
  }

  /** What a function that a module lends gives; a check without an argument is of the answer. */
  RuleValue call(String name, ValueType type, Env env, List<RuleNode> arguments) {
    var texts = arguments.stream().map(argument -> argument.text(env)).toList();
    var given =
        texts.isEmpty() && type == ValueType.TRUTH ? List.of(env.context().value().text()) : texts;
    env.step(100);
    var moment = env.run().moment();
    var result = bodies.call(new FunctionCall(name, given, moment.today(), moment.known()));
    return switch (type) {
      case TRUTH -> RuleValue.of(result.equals("true"));
      case NUMBER -> RuleValue.of(Decimals.read(result));
      case ANY, TEXT, DATE, CHOICES, FILE, GROUP -> env.words(result);
    };
  }
}

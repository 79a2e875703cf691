package eu.hanza.forms.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jaxen.expr.Expr;
import org.jaxen.expr.FunctionCallExpr;
import org.jaxen.expr.LiteralExpr;
import org.jaxen.expr.VariableReferenceExpr;
import org.jspecify.annotations.Nullable;

/** Makes calls of functions, once it is clear that they exist and fit. */
final class CallCompiler {

  private static final int LONGEST_PATTERN = 500;
  private static final int LONGEST_VALUE = 10_000;
  private static final java.util.regex.Pattern QUOTED_NAME =
      java.util.regex.Pattern.compile("\\s*\\$\\{\\s*([^{}]+?)\\s*}\\s*");

  private final FormTree tree;
  private final Functions functions;
  private final RuleCompiler rules;
  private final TypeCheck types;
  private final Findings findings;

  CallCompiler(
      FormTree tree, Functions functions, RuleCompiler rules, TypeCheck types, Findings findings) {
    this.tree = tree;
    this.functions = functions;
    this.rules = rules;
    this.types = types;
    this.findings = findings;
  }

  RuleNode call(FunctionCallExpr call, Scope scope) {
    var prefix = call.getPrefix();
    var name =
        prefix == null || prefix.isEmpty()
            ? call.getFunctionName()
            : prefix + ":" + call.getFunctionName();
    var arguments = arguments(call);
    return switch (name) {
      case "regex" -> regex(arguments, scope);
      case "indexed-repeat" -> indexed(arguments, scope);
      case "jr:choice-name" -> choiceName(arguments, scope);
      case "pulldata" -> pulldata(arguments, scope);
      case "current" -> current(arguments, scope);
      case "instance" -> rules.unsupported(call);
      default -> listed(name, arguments, scope);
    };
  }

  @SuppressWarnings("unchecked") // Jaxen's lists have no types
  private static List<Expr> arguments(FunctionCallExpr call) {
    return (List<Expr>) call.getParameters();
  }

  private RuleNode listed(String name, List<Expr> arguments, Scope scope) {
    var function = functions.get(name);
    if (function == null) {
      findings.refuse("forms.office.rule.unknown-function", Map.of("function", name));
      return RuleCompiler.WRONG;
    }
    if (!fits(name, arguments, function.least(), function.most())) {
      return RuleCompiler.WRONG;
    }
    if (name.startsWith("h:")) {
      findings.warn("forms.office.rule.own-function", Map.of("function", name));
    }
    var nodes = arguments.stream().map(argument -> rules.node(argument, scope)).toList();
    for (var i = 0; i < nodes.size(); i++) {
      types.call(function, nodes.get(i), i == 0);
    }
    if (name.equals("selected")) {
      var choice = TypeCheck.literal(nodes.get(1));
      if (choice != null && nodes.getFirst().type() == ValueType.CHOICES) {
        types.choice(nodes.getFirst(), choice);
      }
    }
    return new Function.Call(function, nodes);
  }

  private boolean fits(String name, List<Expr> arguments, int least, int most) {
    var fits = arguments.size() >= least && arguments.size() <= most;
    if (!fits) {
      findings.refuse(
          "forms.office.rule.arity",
          Map.of("function", name, "given", arguments.size(), "least", least, "most", most));
    }
    return fits;
  }

  private RuleNode current(List<Expr> arguments, Scope scope) {
    return fits("current", arguments, 0, 0)
        ? new Paths.Reference(scope.origin(), scope.origin(), true)
        : RuleCompiler.WRONG;
  }

  /** Whether a value as a whole has a form; in linear time, and within bounds (F-9). */
  private record Matches(RuleNode value, Pattern pattern) implements RuleNode {

    @Override
    public RuleValue evaluate(Env env) {
      var text = value.text(env);
      env.step(1 + text.length());
      return RuleValue.of(text.length() <= LONGEST_VALUE && pattern.matcher(text).matches());
    }

    @Override
    public ValueType type() {
      return ValueType.TRUTH;
    }
  }

  private RuleNode regex(List<Expr> arguments, Scope scope) {
    if (!fits("regex", arguments, 2, 2)) {
      return RuleCompiler.WRONG;
    }
    var value = rules.node(arguments.getFirst(), scope);
    if (!(arguments.get(1) instanceof LiteralExpr literal)) {
      findings.refuse("forms.office.rule.pattern-computed", Map.of());
      return RuleCompiler.WRONG;
    }
    var pattern = pattern(literal.getLiteral());
    return pattern == null ? RuleCompiler.WRONG : new Matches(value, pattern);
  }

  private @Nullable Pattern pattern(String text) {
    if (text.length() > LONGEST_PATTERN) {
      findings.refuse("forms.office.rule.pattern-long", Map.of("most", LONGEST_PATTERN));
      return null;
    }
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      findings.refuse("forms.office.rule.pattern", Map.of("pattern", text));
      return null;
    }
  }

  private RuleNode indexed(List<Expr> arguments, Scope scope) {
    if (!fits("indexed-repeat", arguments, 3, 11) || arguments.size() % 2 == 0) {
      return RuleCompiler.WRONG;
    }
    var target = target(arguments.getFirst(), scope);
    var indexes = new HashMap<Slot, RuleNode>();
    for (var i = 1; i + 1 < arguments.size(); i += 2) {
      var repeat = target(arguments.get(i), scope);
      if (repeat == null || target == null || !target.repeats().contains(repeat)) {
        findings.refuse("forms.office.rule.no-repeat", Map.of("function", "indexed-repeat"));
        return RuleCompiler.WRONG;
      }
      indexes.put(repeat, rules.node(arguments.get(i + 1), scope));
    }
    return target == null ? RuleCompiler.WRONG : new Paths.Indexed(target, indexes);
  }

  private @Nullable Slot target(Expr path, Scope scope) {
    return rules.node(path, scope) instanceof Paths.Reference reference ? reference.target() : null;
  }

  /** The label of a choice that was taken; the question may be named within quotes. */
  private RuleNode choiceName(List<Expr> arguments, Scope scope) {
    if (!fits("jr:choice-name", arguments, 2, 2)) {
      return RuleCompiler.WRONG;
    }
    var slot = asked(arguments.get(1), scope);
    var question = slot == null ? null : slot.question();
    var list = question == null ? null : tree.list(question.list());
    if (list == null) {
      findings.refuse("forms.office.rule.no-select", Map.of("function", "jr:choice-name"));
      return RuleCompiler.WRONG;
    }
    var value = rules.node(arguments.getFirst(), scope);
    var function =
        Function.of(
            "jr:choice-name",
            2,
            ValueType.TEXT,
            (env, nodes) -> env.words(env.run().labels(list, nodes.getFirst().text(env))));
    return new Function.Call(function, List.of(value));
  }

  private @Nullable Slot asked(Expr expr, Scope scope) {
    if (expr instanceof VariableReferenceExpr) {
      return target(expr, scope);
    }
    if (expr instanceof LiteralExpr literal) {
      var name = QUOTED_NAME.matcher(literal.getLiteral());
      return name.matches() ? rules.paths().slot(name.group(1), scope) : null;
    }
    return null;
  }

  /** A cell of a table: of one of the form's own lists, or of what another module knows. */
  private RuleNode pulldata(List<Expr> arguments, Scope scope) {
    if (!fits("pulldata", arguments, 4, 4)) {
      return RuleCompiler.WRONG;
    }
    var nodes = arguments.stream().map(argument -> rules.node(argument, scope)).toList();
    var list = tree.list(String.valueOf(TypeCheck.literal(nodes.getFirst())));
    if (list == null && !functions.hasPulldata()) {
      findings.refuse(
          "forms.office.rule.unknown-list",
          Map.of("name", String.valueOf(TypeCheck.literal(nodes.getFirst()))));
      return RuleCompiler.WRONG;
    }
    Function.Body body =
        list == null
            ? (env, all) -> functions.call("pulldata", ValueType.ANY, env, all)
            : (env, all) -> cell(Paths.ChoiceNode.all(list), env, all);
    return new Function.Call(Function.of("pulldata", 4, ValueType.ANY, body), nodes);
  }

  private static RuleValue cell(List<Paths.ChoiceNode> rows, Env env, List<RuleNode> arguments) {
    var column = arguments.get(1).text(env);
    var key = arguments.get(2).text(env);
    var wanted = arguments.get(3).text(env);
    for (var row : rows) {
      env.step(1);
      if (env.run().column(row.choice(), key).text().equals(wanted)) {
        return env.run().column(row.choice(), column);
      }
    }
    return RuleValue.blank();
  }
}

package eu.hanza.forms.rules;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormProblem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.rules.Stage.Kind;
import eu.hanza.forms.spi.RuleFunctions;
import eu.hanza.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All rules of a form, read and checked, in the order in which they are evaluated. */
public final class RuleBook {

  private static final SlotRules NONE =
      new SlotRules(null, null, null, null, null, null, null, null);
  private static final Set<String> YES = Set.of("yes", "true", "true()", "1");
  private static final Set<String> NO = Set.of("", "no", "false", "false()", "0");
  private static final Pattern CALL = Pattern.compile("([a-z][a-z:-]*)\\(.*\\).*", Pattern.DOTALL);
  static final Pattern NAMED = Pattern.compile("\\$\\{\\s*([^{}]+?)\\s*}");

  private final FormTree tree;
  private final Functions functions;
  private final Findings findings = new Findings();
  private final RuleCompiler compiler;
  private final StageOrder stages;
  private final List<SlotRules> rules = new ArrayList<>();
  private final @Nullable RuleNode instanceName;
  private final List<Stage> order;

  private RuleBook(FormDefinition definition, RuleFunctions lent) {
    this.tree = new FormTree(definition);
    this.functions = new Functions(lent);
    this.compiler = new RuleCompiler(tree, functions, findings);
    this.stages = new StageOrder(tree);
    var rows = new RowCheck(tree, findings);
    for (var slot : tree.slots()) {
      var item = slot.item();
      if (item != null) {
        rows.check(slot, item);
      }
      rules.add(item == null ? NONE : rules(slot, item));
    }
    findings.at("", "instance_name");
    this.instanceName = compiler.rule(definition.instanceName(), Scope.of(tree.root()));
    this.order = List.copyOf(stages.order(findings));
  }

  /** Reads the rules of a form. */
  public static RuleBook of(FormDefinition definition, RuleFunctions functions) {
    return new RuleBook(definition, functions);
  }

  /** The form. */
  public FormDefinition definition() {
    return tree.definition();
  }

  /** What is wrong with it. */
  public List<FormProblem> problems() {
    return findings.problems();
  }

  FormTree tree() {
    return tree;
  }

  SlotRules rules(Slot slot) {
    return rules.get(slot.number());
  }

  @Nullable RuleNode instanceName() {
    return instanceName;
  }

  List<Stage> order() {
    return order;
  }

  private SlotRules rules(Slot slot, FormItem item) {
    words(slot, "label", item.wording().label());
    words(slot, "hint", item.wording().hint());
    words(slot, "guidance_hint", item.wording().guidance());
    var relevant = staged(slot, "relevant", item.relevant(), Kind.RELEVANCE);
    return switch (item) {
      case Question question -> rules(slot, question, relevant);
      case Repeat repeat -> {
        var count = staged(slot, "repeat_count", repeat.count(), Kind.COUNT);
        yield new SlotRules(relevant, count, null, null, null, null, null, null);
      }
      case Group group -> new SlotRules(relevant, null, null, null, null, null, null, null);
    };
  }

  private SlotRules rules(Slot slot, Question question, @Nullable RuleNode relevant) {
    var written = question.rules();
    words(slot, "required_message", written.requiredMessage());
    words(slot, "constraint_message", written.constraintMessage());
    return new SlotRules(
        relevant,
        null,
        staged(slot, "calculation", written.calculation(), Kind.VALUE),
        at(slot, "required", () -> decision(slot, written.required())),
        at(slot, "constraint", () -> compiler.rule(written.constraint(), Scope.of(slot))),
        at(slot, "choice_filter", () -> filter(slot, question)),
        at(slot, "read_only", () -> decision(slot, written.readOnly())),
        at(slot, "default", () -> initial(slot, written.defaultValue())));
  }

  private @Nullable RuleNode at(Slot slot, String column, Supplier<@Nullable RuleNode> rule) {
    findings.at(slot.name(), column);
    return rule.get();
  }

  /** A rule on which others wait. */
  private @Nullable RuleNode staged(Slot slot, String column, String text, Kind kind) {
    findings.at(slot.name(), column);
    var rule = compiler.rule(text, Scope.of(slot));
    stages.need(new Stage(slot, kind), compiler.used());
    return rule;
  }

  /** A rule, or a plain yes or no. */
  private @Nullable RuleNode decision(Slot slot, String text) {
    var word = text.strip().toLowerCase(Locale.ROOT);
    if (NO.contains(word)) {
      return null;
    }
    return YES.contains(word)
        ? new Operators.Literal(RuleValue.of(true))
        : compiler.rule(text, Scope.of(slot));
  }

  private @Nullable RuleNode filter(Slot slot, Question question) {
    var list = tree.list(question.list());
    return list == null
        ? null
        : compiler.rule(question.rules().choiceFilter(), Scope.of(slot).within(list));
  }

  /** What a question begins with: a value, unless it names an answer or calls a function. */
  private @Nullable RuleNode initial(Slot slot, String text) {
    var call = CALL.matcher(text.strip());
    var isRule = text.contains("${") || (call.matches() && isFunction(call.group(1)));
    if (text.isBlank()) {
      return null;
    }
    return isRule
        ? compiler.rule(text, Scope.of(slot))
        : new Operators.Literal(RuleValue.of(text.strip()));
  }

  private boolean isFunction(String name) {
    return functions.get(name) != null || Functions.IN_PATHS.contains(name);
  }

  private void words(Slot slot, String column, LocalizedText text) {
    text.byLanguage()
        .forEach(
            (language, words) -> {
              findings.at(slot.name(), column + "::" + language);
              var names = NAMED.matcher(words);
              while (names.find()) {
                var name = names.group(1);
                if (tree.nearest(name, slot) == null) {
                  findings.refuse("forms.office.rule.unknown-name", Map.of("name", name));
                }
              }
            });
  }
}

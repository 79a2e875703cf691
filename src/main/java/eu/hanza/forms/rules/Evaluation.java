package eu.hanza.forms.rules;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerError;
import eu.hanza.forms.AnswerMoment;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FormRow;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionKind;
import eu.hanza.forms.QuestionType;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** All rules of a form applied to answers, once. */
public final class Evaluation {

  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final RuleBook book;
  private final AnswerMoment moment;
  private final AnswerTree tree;
  private final Budget budget = new Budget();
  private final Set<AnswerPath> calculated = new HashSet<>();

  private Evaluation(RuleBook book, AnswerSet answers, AnswerMoment moment) {
    this.book = book;
    this.moment = moment;
    this.tree = new AnswerTree(book, answers);
    book.order().forEach(this::run);
  }

  /** Applies the rules. */
  public static Evaluation of(RuleBook book, AnswerSet answers, AnswerMoment moment) {
    return new Evaluation(book, answers, moment);
  }

  AnswerMoment moment() {
    return moment;
  }

  Budget budget() {
    return budget;
  }

  TreeNode root() {
    return tree.root();
  }

  private void run(Stage stage) {
    var slot = stage.slot();
    switch (stage.kind()) {
      case COUNT -> count(slot);
      case RELEVANCE -> tree.nodes(slot).forEach(this::relevance);
      case VALUE -> {
        var question = slot.question();
        if (question != null) {
          tree.nodes(slot).forEach(node -> value(node, question));
        }
      }
    }
  }

  private void count(Slot slot) {
    var rule = book.rules(slot).count();
    if (rule == null || slot.parent() == null) {
      return;
    }
    for (var parent : tree.nodes(slot.parent())) {
      var number = evaluate(rule, parent).number();
      var count = number == null ? 0 : number.min(MOST).max(BigDecimal.ZERO).intValue();
      if (!tree.repeat(parent, slot, count)) {
        parent.fail();
      }
    }
  }

  private void relevance(TreeNode node) {
    var rule = book.rules(node.slot()).relevant();
    var above = node.parent() == null || node.parent().isRelevant();
    node.relevant(above && (rule == null || evaluate(rule, node).truth()));
  }

  private void value(TreeNode node, Question question) {
    node.value(AnswerValues.value(question, node.answer(), moment.zone()));
    var rule = book.rules(node.slot()).calculation();
    if (rule == null) {
      return;
    }
    calculated.add(node.path());
    if (node.isRelevant()) {
      var value = AnswerValues.typed(question, evaluate(rule, node), moment.zone());
      node.value(value);
      node.answer(AnswerValues.answer(question, value).orElse(null));
    }
  }

  /** What a rule gives at a row; blank where it goes beyond its bounds. */
  RuleValue evaluate(RuleNode rule, TreeNode node) {
    return evaluate(rule, Env.of(this, node));
  }

  private RuleValue evaluate(RuleNode rule, Env env) {
    budget.next();
    try {
      return rule.evaluate(env).single();
    } catch (RuleLimitException e) {
      env.origin().fail();
      return RuleValue.blank();
    }
  }

  /** Whether a rule holds at a row; a row without one has the answer that is given. */
  boolean holds(@Nullable RuleNode rule, TreeNode node, boolean without) {
    return rule == null ? without : evaluate(rule, node).truth();
  }

  /** All rows in page order. */
  public List<FormRow> rows() {
    var rows = new ArrayList<FormRow>();
    each(tree.root(), node -> rows.add(row(node)));
    return rows;
  }

  private static void each(TreeNode parent, Consumer<TreeNode> action) {
    for (var slot : parent.slot().children()) {
      for (var node : parent.children(slot)) {
        action.accept(node);
        each(node, action);
      }
    }
  }

  private FormRow row(TreeNode node) {
    var rules = book.rules(node.slot());
    return new FormRow(
        node.path(),
        Objects.requireNonNull(node.slot().item()),
        node.isRelevant(),
        node.isRelevant() && holds(rules.required(), node, false),
        holds(rules.readOnly(), node, false),
        Optional.ofNullable(node.answer()));
  }

  /** The paths of calculated answers, also of those that are blank now. */
  public Set<AnswerPath> calculated() {
    var relevant = new HashSet<AnswerPath>();
    for (var path : calculated) {
      var node = tree.node(path);
      if (node != null && node.isRelevant()) {
        relevant.add(path);
      }
    }
    return relevant;
  }

  /** How often each repeat stands in the form. */
  public Map<AnswerPath, Integer> counts() {
    return counts(false);
  }

  /** The same for repeats that are asked. */
  public Map<AnswerPath, Integer> askedCounts() {
    return counts(true);
  }

  private Map<AnswerPath, Integer> counts(boolean askedOnly) {
    var counts = new TreeMap<AnswerPath, Integer>();
    for (var slot : book.tree().slots()) {
      var above = slot.parent();
      if (slot.isRepeat() && above != null) {
        for (var parent : tree.nodes(above)) {
          var instances = parent.children(slot);
          var some = instances.isEmpty() || instances.stream().anyMatch(TreeNode::isRelevant);
          if (!askedOnly || (parent.isRelevant() && some)) {
            counts.put(parent.pathBelow(slot), instances.size());
          }
        }
      }
    }
    return counts;
  }

  /** The choices that a question offers now. */
  public List<Choice> choices(AnswerPath path) {
    var node = tree.node(path);
    var question = node == null ? null : node.slot().question();
    return node == null || question == null ? List.of() : offered(node, question);
  }

  List<Choice> offered(TreeNode node, Question question) {
    var all = book.definition().choices(question);
    var rule = book.rules(node.slot()).choiceFilter();
    var offered = new ArrayList<Choice>();
    var env = Env.of(this, node);
    for (var choice : all) {
      var at = env.at(new Paths.ChoiceNode(choice, offered.size() + 1), 0, 0);
      if (!choice.retired() && (rule == null || evaluate(rule, at).truth())) {
        offered.add(choice);
      }
    }
    return offered;
  }

  /** All that is wrong, in page order. */
  public List<AnswerError> errors() {
    var validation = new Validation(this, book);
    validation.check(tree.root());
    each(tree.root(), validation::check);
    return validation.errors();
  }

  /** The answers to begin with, of rows that have none. */
  public Map<AnswerPath, Answer> defaults() {
    var defaults = new TreeMap<AnswerPath, Answer>();
    each(
        tree.root(),
        node -> {
          var question = node.slot().question();
          if (question != null && node.answer() == null) {
            var value = AnswerValues.typed(question, initial(node, question), moment.zone());
            AnswerValues.answer(question, value)
                .ifPresent(answer -> defaults.put(node.path(), answer));
          }
        });
    return defaults;
  }

  private RuleValue initial(TreeNode node, Question question) {
    var rule = book.rules(node.slot()).defaultRule();
    if (rule != null) {
      return evaluate(rule, node);
    }
    return switch (question.type()) {
      case START -> new RuleValue.Moment(moment.now().toOffsetDateTime());
      case TODAY -> new RuleValue.Day(moment.today());
      default -> RuleValue.blank();
    };
  }

  /** The name of the filled form. */
  public String instanceName() {
    var rule = book.instanceName();
    return rule == null ? "" : evaluate(rule, tree.root()).text();
  }

  /** A text in the language that is read, else in the first of the form, else in any. */
  String spoken(LocalizedText text) {
    return text.exactly(moment.language())
        .or(() -> text.exactly(book.definition().defaultLanguage()))
        .or(() -> text.byLanguage().values().stream().findFirst())
        .orElse("");
  }

  /** Words of the form, with answers in place of their names. */
  public String words(AnswerPath path, LocalizedText text) {
    var node = tree.node(path);
    return node == null ? spoken(text) : words(node, text);
  }

  String words(TreeNode node, LocalizedText text) {
    return RuleBook.NAMED
        .matcher(spoken(text))
        .replaceAll(name -> Matcher.quoteReplacement(shown(name.group(1), node)));
  }

  /** An answer within words: choices by their labels. */
  private String shown(String name, TreeNode node) {
    var slot = book.tree().nearest(name, node.slot());
    var question = slot == null ? null : slot.question();
    if (slot == null || question == null) {
      return "";
    }
    var anchor = FormTree.common(node.slot(), slot);
    var value = evaluate(new Paths.Reference(anchor, slot, true), node).text();
    if (question.kind() == QuestionKind.MONEY) {
      return amount(value);
    }
    return question.type().isSelect() && question.type() != QuestionType.RANK
        ? labels(book.definition().choices(question), value)
        : value;
  }

  /** An amount as it is written, without its currency. */
  private String amount(String text) {
    var number = Decimals.read(text);
    var language = Language.of(moment.language()).orElse(Language.EN);
    return number == null
        ? text
        : Formats.of(language).number(number.setScale(2, RoundingMode.HALF_UP));
  }

  /** The labels of choices by their names. */
  String labels(List<Choice> list, String names) {
    var labels = new ArrayList<String>();
    for (var name : ChoiceFunctions.names(names)) {
      list.stream()
          .filter(choice -> choice.name().equals(name))
          .findFirst()
          .ifPresent(choice -> labels.add(label(choice)));
    }
    return String.join(", ", labels);
  }

  private String label(Choice choice) {
    var label = spoken(choice.label());
    return label.isEmpty() ? choice.name() : label;
  }

  /** What stands in a column of a choice. */
  RuleValue column(Choice choice, String column) {
    return RuleValue.of(column.equals("label") ? label(choice) : choice.column(column));
  }
}

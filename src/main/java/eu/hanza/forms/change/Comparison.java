package eu.hanza.forms.change;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormLanguage;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.RepeatLimits;
import eu.hanza.forms.change.FormChange.Difference;
import eu.hanza.forms.change.FormChange.Weight;
import eu.hanza.forms.change.FormChange.What;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a form, row by row. */
final class Comparison {

  private static final Set<String> OPTIONAL = Set.of("", "no", "false", "false()", "0");

  private final FormDefinition before;
  private final FormDefinition after;
  private final Tree old;
  private final Tree now;
  private final List<Difference> differences = new ArrayList<>();
  private final Set<List<String>> lists = new HashSet<>();

  Comparison(FormDefinition before, FormDefinition after) {
    this.before = before;
    this.after = after;
    this.old = Tree.of(inNewNames(before, after));
    this.now = Tree.of(after);
  }

  /** The older form with the names of the newer one, so that rules compare by what they mean. */
  private static FormDefinition inNewNames(FormDefinition before, FormDefinition after) {
    var names = new LinkedHashMap<QuestionId, String>();
    after.all().forEach(item -> names.put(item.id(), item.name()));
    var renamed =
        before
            .all()
            .filter(item -> !item.name().equals(names.getOrDefault(item.id(), item.name())))
            .map(FormItem::id)
            .toList();
    var form = before;
    for (var id : renamed) {
      form = new Renaming(form, row(form, id), "~" + id.value()).form();
    }
    for (var id : renamed) {
      form = new Renaming(form, row(form, id), names.getOrDefault(id, "")).form();
    }
    return form;
  }

  private static FormItem row(FormDefinition form, QuestionId id) {
    return form.item(id).orElseThrow();
  }

  List<Difference> differences() {
    form();
    after.all().forEach(this::row);
    before
        .all()
        .filter(item -> isLive(old, item.id()) && after.item(item.id()).isEmpty())
        .forEach(item -> add(item, What.REMOVED, Weight.BREAKING));
    reordered();
    return differences;
  }

  private static boolean isLive(Tree tree, QuestionId id) {
    return tree.form().item(id).filter(tree::isLive).isPresent();
  }

  private void add(FormItem item, What what, Weight weight) {
    add(item, what, weight, Map.of());
  }

  void add(FormItem item, What what, Weight weight, Map<String, Object> values) {
    differences.add(new Difference(Optional.of(item.id()), item.name(), what, weight, values));
  }

  private void add(What what, Weight weight, Map<String, Object> values) {
    differences.add(new Difference(Optional.empty(), "", what, weight, values));
  }

  private void form() {
    if (!before.title().equals(after.title())) {
      add(What.TITLE, Weight.HARMLESS, Map.of());
    }
    for (var language : after.languages()) {
      if (!has(before, language)) {
        add(What.LANGUAGE_ADDED, Weight.HARMLESS, Map.of("language", language.tag()));
      }
    }
    for (var language : before.languages()) {
      if (!has(after, language)) {
        add(What.LANGUAGE_REMOVED, Weight.OF_EFFECT, Map.of("language", language.tag()));
      }
    }
    if (!before.settings().equals(after.settings())
        || !old.form().instanceName().equals(after.instanceName())
        || !before.defaultLanguage().equals(after.defaultLanguage())) {
      add(What.SETTINGS, Weight.HARMLESS, Map.of());
    }
  }

  private static boolean has(FormDefinition form, FormLanguage language) {
    return form.languages().stream().anyMatch(one -> one.tag().equals(language.tag()));
  }

  private void row(FormItem item) {
    var earlier = old.form().item(item.id()).orElse(null);
    var lives = now.isLive(item);
    var lived = earlier != null && old.isLive(earlier);
    if (lives && !lived) {
      appeared(item, earlier);
    } else if (lived && !lives) {
      add(item, What.RETIRED, Weight.OF_EFFECT);
    } else if (lives && earlier != null) {
      compare(earlier, item);
    }
  }

  private void appeared(FormItem item, @Nullable FormItem earlier) {
    var required = item instanceof Question q && isRequired(q);
    var weight = required ? Weight.OF_EFFECT : Weight.HARMLESS;
    var added = required ? What.ADDED_REQUIRED : What.ADDED;
    add(item, earlier == null ? added : What.RESTORED, weight);
    if (earlier instanceof Question one && item instanceof Question other) {
      type(one, other);
    }
  }

  private static boolean isRequired(Question question) {
    return !OPTIONAL.contains(question.rules().required().strip());
  }

  private void compare(FormItem one, FormItem other) {
    if (!before.item(one.id()).map(FormItem::name).orElse("").equals(other.name())) {
      add(other, What.RENAMED, Weight.HARMLESS);
    }
    words(one, other);
    place(one, other);
    rule(other, "relevant", one.relevant(), other.relevant());
    if (one instanceof Question earlier && other instanceof Question question) {
      question(earlier, question);
    } else if (one instanceof Repeat earlier && other instanceof Repeat repeat) {
      count(earlier, repeat);
    } else if (!one.getClass().equals(other.getClass())) {
      add(other, What.TYPE, Weight.BREAKING);
    }
  }

  private void words(FormItem one, FormItem other) {
    if (!one.wording().label().equals(other.wording().label())
        || !one.wording().media().equals(other.wording().media())) {
      add(other, What.REWORDED, Weight.HARMLESS);
    }
    if (!one.wording().hint().equals(other.wording().hint())
        || !one.wording().guidance().equals(other.wording().guidance())) {
      add(other, What.HINT, Weight.HARMLESS);
    }
    if (!one.appearance().equals(other.appearance())) {
      add(other, What.SHOWN, Weight.HARMLESS);
    }
  }

  private static List<QuestionId> ids(List<? extends FormItem> items) {
    return items.stream().map(FormItem::id).toList();
  }

  private void place(FormItem one, FormItem other) {
    var from = ids(old.repeats(one));
    var to = ids(now.repeats(other));
    if (!to.containsAll(from)) {
      add(other, What.OUT_OF_REPEAT, Weight.BREAKING);
    } else if (!from.equals(to)) {
      add(other, What.INTO_REPEAT, Weight.OF_EFFECT);
    } else if (!ids(old.line(one)).equals(ids(now.line(other)))) {
      var asked = conditions(old.line(one)).equals(conditions(now.line(other)));
      add(other, What.MOVED, asked ? Weight.HARMLESS : Weight.OF_EFFECT);
    }
  }

  private static List<String> conditions(List<FormItem> line) {
    return line.stream().map(FormItem::relevant).filter(rule -> !rule.isEmpty()).toList();
  }

  void rule(FormItem item, String column, Object one, Object other) {
    if (!one.equals(other)) {
      add(item, What.RULE, Weight.OF_EFFECT, Map.of("column", column));
    }
  }

  private void type(Question one, Question other) {
    if (one.type() != other.type()) {
      var widened = TypeEdits.widens(one.type(), other.type());
      add(other, widened ? What.WIDENED : What.TYPE, widened ? Weight.OF_EFFECT : Weight.BREAKING);
    }
  }

  private void question(Question one, Question other) {
    type(one, other);
    new QuestionComparison(this, one, other).compare();
    if (!other.list().isEmpty() && lists.add(List.of(one.list(), other.list()))) {
      new ChoiceComparison(this, other).compare(old.form().choices(one), now.form().choices(other));
    }
  }

  private void count(Repeat one, Repeat other) {
    var from = RepeatLimits.of(one);
    var to = RepeatLimits.of(other);
    if (one.count().equals(other.count()) && from.equals(to)) {
      return;
    }
    var more = isMore(one, other) && to.least() <= from.least() && to.most() >= from.most();
    add(
        other,
        more ? What.REPEAT_WIDENED : What.REPEAT_NARROWED,
        more ? Weight.OF_EFFECT : Weight.BREAKING);
  }

  /** Whether the rule how often a repeat is asked gives no less than before. */
  private static boolean isMore(Repeat one, Repeat other) {
    var from = number(one.count());
    var to = number(other.count());
    return one.count().equals(other.count())
        || other.count().isBlank()
        || (from != null && to != null && to.compareTo(from) > 0);
  }

  private static @Nullable BigDecimal number(String rule) {
    return rule.strip().matches("\\d{1,9}") ? new BigDecimal(rule.strip()) : null;
  }

  /** Rows that stayed in their group, in another order. */
  private void reordered() {
    var from = common(old, now);
    var to = common(now, old);
    if (!from.equals(to)) {
      add(What.REORDERED, Weight.HARMLESS, Map.of());
    }
  }

  private static List<List<QuestionId>> common(Tree tree, Tree other) {
    return tree.above().keySet().stream()
        .filter(id -> isLive(tree, id) && isLive(other, id))
        .filter(
            id ->
                Objects.equals(
                    ids(tree.above().getOrDefault(id, List.of())),
                    ids(other.above().getOrDefault(id, List.of()))))
        .map(
            id -> {
              var path = new ArrayList<>(ids(tree.above().getOrDefault(id, List.of())));
              path.add(id);
              return List.copyOf(path);
            })
        .toList();
  }
}

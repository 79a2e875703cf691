package eu.hanza.forms.change;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.Repeat;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives a row another name in all rules and texts of a form that mean it. A name may stand more
 * than once, in different repeats: only those mentions change that mean this row.
 */
final class Renaming {

  private static final Pattern NAMED = Pattern.compile("\\$\\{\\s*([^{}]+?)\\s*}");
  private static final Pattern SIGN =
      Pattern.compile(
          "'[^']*'|\"[^\"]*\"|\\$\\{[^}]*}|(?<name>(?<![\\p{L}\\p{N}_.$-])[\\p{L}_][\\p{L}\\p{N}_.-]*"
              + "(?!\\s*\\(|\\s*::|:|[\\p{L}\\p{N}_.-]))");
  private static final Set<String> NOT_IN_PATHS =
      Set.of("and", "or", "div", "mod", "name", "label", "root", "item");

  private static final Set<String> PLAIN = Set.of("yes", "no", "true", "false");

  private final Tree tree;
  private final FormItem row;
  private final String newName;
  private final List<FormItem> namesakes;

  Renaming(FormDefinition form, FormItem row, String newName) {
    this.tree = Tree.of(form);
    this.row = row;
    this.newName = newName;
    this.namesakes =
        form.all().filter(item -> item.name().equals(row.name()) && tree.isLive(item)).toList();
  }

  /** Why it cannot be done: a rule leads to the row by a path that may mean something else. */
  Optional<Refusal> refusal() {
    if (namesakes.size() < 2 && !isColumn(row.name())) {
      return Optional.empty();
    }
    return tree.form()
        .all()
        .filter(item -> RuleTexts.rules(item).stream().anyMatch(this::hasPath))
        .findFirst()
        .map(
            item ->
                Refusal.of(
                    "forms.office.edit.path", Map.of("name", row.name(), "rule", item.name())));
  }

  private boolean isColumn(String name) {
    return NOT_IN_PATHS.contains(name)
        || tree.form().lists().values().stream()
            .flatMap(List::stream)
            .map(Choice::columns)
            .anyMatch(columns -> columns.containsKey(name));
  }

  private boolean hasPath(String rule) {
    return SIGN.matcher(rule).results().anyMatch(sign -> row.name().equals(sign.group("name")));
  }

  /** The form after it, the row itself under its new name. */
  FormDefinition form() {
    var form = tree.form();
    var items =
        Tree.each(
            form.items(),
            item -> {
              var changed = rewritten(item);
              return item.id().equals(row.id())
                  ? Copies.known(changed, row.id(), newName)
                  : changed;
            });
    var instanceName = meansRow(null) ? rule(form.instanceName()) : form.instanceName();
    return Copies.withInstanceName(Copies.withItems(form, items), instanceName);
  }

  private FormItem rewritten(FormItem item) {
    return meansRow(item) ? RuleTexts.changed(item, this::rule, this::words) : item;
  }

  /** Whether the name means the row for rules of another: it shares most repeats with it. */
  private boolean meansRow(@Nullable FormItem item) {
    var mine = shared(row, item);
    return namesakes.stream()
        .noneMatch(other -> !other.id().equals(row.id()) && shared(other, item) >= mine);
  }

  private int shared(FormItem target, @Nullable FormItem from) {
    var ours = ids(tree.repeats(target));
    var theirs = from == null ? List.<QuestionId>of() : around(from);
    var count = 0;
    while (count < Math.min(ours.size(), theirs.size())
        && ours.get(count).equals(theirs.get(count))) {
      count++;
    }
    return count;
  }

  private List<QuestionId> around(FormItem from) {
    var repeats = new ArrayList<>(tree.repeats(from));
    if (from instanceof Repeat repeat) {
      repeats.add(repeat);
    }
    return ids(repeats);
  }

  private static List<QuestionId> ids(List<Repeat> repeats) {
    return repeats.stream().map(Repeat::id).toList();
  }

  /** Names in a rule, within quotes too: some functions want them so. */
  private String rule(String text) {
    var named = words(text);
    if (isColumn(row.name()) || PLAIN.contains(text.strip().toLowerCase(Locale.ROOT))) {
      return named;
    }
    return SIGN.matcher(named)
        .replaceAll(
            sign ->
                Matcher.quoteReplacement(
                    row.name().equals(sign.group("name")) ? newName : sign.group()));
  }

  private String words(String text) {
    return NAMED
        .matcher(text)
        .replaceAll(
            name ->
                Matcher.quoteReplacement(
                    name.group(1).equals(row.name()) ? "${" + newName + "}" : name.group()));
  }
}

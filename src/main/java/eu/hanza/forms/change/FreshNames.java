package eu.hanza.forms.change;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.QuestionId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Slug;
import java.util.HashSet;
import java.util.Set;

/** Finds names and ids that no row has or had; retired rows keep theirs (F-4). */
final class FreshNames {

  private static final int LONGEST = 30;
  private static final Set<String> OPERATORS = Set.of("and", "or", "div", "mod");

  private final Set<String> names = new HashSet<>();
  private final Set<QuestionId> ids = new HashSet<>();
  private final Set<String> lists = new HashSet<>();

  void reserve(FormDefinition form) {
    form.all().forEach(this::reserve);
    lists.addAll(form.lists().keySet());
  }

  private void reserve(FormItem item) {
    names.add(item.name());
    ids.add(item.id());
  }

  /** The words of a label in letters that every programme can read. */
  static String plain(LocalizedText label, String language, String otherwise) {
    var text =
        label
            .exactly(language)
            .or(() -> label.byLanguage().values().stream().findFirst())
            .orElse("");
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return otherwise;
    }
    var words = Slug.of(text.replaceAll("\\$\\{[^}]*}", " ")).value().replace('-', '_');
    var cut = words.length() <= LONGEST ? words.length() : words.lastIndexOf('_', LONGEST);
    var name = words.substring(0, cut < 1 ? LONGEST : cut);
    return Character.isDigit(name.charAt(0)) ? "q_" + name : name;
  }

  /** A name that is taken from now on: the one that is wished for, or one made from it. */
  String name(String wish) {
    return free(wish, names);
  }

  String list(String wish) {
    return free(wish, lists);
  }

  private static String free(String wish, Set<String> taken) {
    var name = OPERATORS.contains(wish) ? wish + "_" : wish;
    for (var i = 2; !taken.add(name); i++) {
      name = wish + "_" + i;
    }
    return name;
  }

  QuestionId id(String name) {
    var id = new QuestionId(name);
    for (var i = 2; !ids.add(id); i++) {
      id = new QuestionId(name + "." + i);
    }
    return id;
  }
}

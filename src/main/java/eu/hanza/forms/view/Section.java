package eu.hanza.forms.view;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a form that is filled in on one page: a group or repeat of the top level, or the
 * questions between two of them.
 *
 * @param number one for the first
 * @param items its rows
 */
public record Section(int number, List<FormItem> items) {

  private static final int SHORT = 15;

  /** Makes the rows unchangeable. */
  public Section {
    items = List.copyOf(items);
  }

  /** The sections of a form; a short form has one. */
  public static List<Section> of(FormDefinition form) {
    var items = form.items().stream().filter(item -> !item.retired() && isSeen(item)).toList();
    var questions = form.questions().filter(question -> !question.retired()).count();
    if (questions <= SHORT) {
      return List.of(new Section(1, items));
    }
    var sections = new ArrayList<Section>();
    var loose = new ArrayList<FormItem>();
    for (var item : items) {
      if (item instanceof Question || (item instanceof Group group && group.isMatrix())) {
        loose.add(item);
      } else {
        close(sections, loose);
        sections.add(new Section(sections.size() + 1, List.of(item)));
      }
    }
    close(sections, loose);
    return sections;
  }

  private static void close(List<Section> sections, List<FormItem> loose) {
    if (!loose.isEmpty()) {
      sections.add(new Section(sections.size() + 1, loose));
      loose.clear();
    }
  }

  private static boolean isSeen(FormItem item) {
    return item.all()
        .anyMatch(
            one ->
                one instanceof Question question
                    && (!question.type().isSilent() || question.type() == QuestionType.NOTE));
  }

  /** The row whose heading is the section's; empty for loose questions. */
  public Optional<FormItem> heading() {
    return items.size() == 1 && !(items.getFirst() instanceof Question)
        ? Optional.of(items.getFirst())
        : Optional.empty();
  }

  /** Whether a row with a name lies in it, also deeper. */
  public boolean has(String name) {
    return items.stream().flatMap(FormItem::all).anyMatch(item -> item.name().equals(name));
  }
}

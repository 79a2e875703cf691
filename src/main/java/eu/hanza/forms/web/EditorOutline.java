package eu.hanza.forms.web;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of a form, numbered as people count them. */
final class EditorOutline {

  private final FormDefinition form;
  private final Language language;
  private final EditorWords words;
  private final List<EditorRow> rows = new ArrayList<>();
  private final List<EditorRow> retired = new ArrayList<>();

  private EditorOutline(FormDefinition form, Language language, EditorWords words) {
    this.form = form;
    this.language = language;
    this.words = words;
  }

  static EditorOutline of(FormDefinition form, Language language, EditorWords words) {
    var outline = new EditorOutline(form, language, words);
    outline.add(form.items(), "", 0, false);
    return outline;
  }

  List<EditorRow> rows() {
    return rows;
  }

  List<EditorRow> retired() {
    return retired;
  }

  private void add(List<FormItem> items, String above, int depth, boolean gone) {
    var number = 0;
    var live = items.stream().filter(item -> !item.retired()).toList();
    for (var item : items) {
      if (gone || item.retired()) {
        retired.add(row(item, "", depth, List.of()));
        add(item.items(), "", depth, true);
        continue;
      }
      var numbered = above + ++number;
      rows.add(row(item, numbered, depth, steps(item, live, depth)));
      add(item.items(), numbered + ".", depth + 1, false);
    }
  }

  private static List<String> steps(FormItem item, List<FormItem> live, int depth) {
    var steps = new ArrayList<String>();
    var at = live.indexOf(item);
    if (at > 0) {
      steps.add("UP");
    }
    if (at < live.size() - 1) {
      steps.add("DOWN");
    }
    if (at > 0 && !(live.get(at - 1) instanceof Question)) {
      steps.add("IN");
    }
    if (depth > 0) {
      steps.add("OUT");
    }
    return steps;
  }

  private EditorRow row(FormItem item, String number, int depth, List<String> steps) {
    var kind = EditorKind.of(item);
    var called = EditorWords.called(item, language);
    return new EditorRow(
        item.id().value(),
        EditorAnswers.encoded(item.id()),
        number,
        Math.min(depth, 4),
        called,
        kind(item, kind),
        marks(item),
        steps,
        !(item instanceof Question),
        item instanceof Group group && group.isMatrix(),
        item instanceof Question question ? choices(question) : List.of());
  }

  private String kind(FormItem item, EditorKind kind) {
    return kind == EditorKind.OTHER && item instanceof Question question
        ? question.type().word()
        : words.t(language, kind.key());
  }

  private List<String> marks(FormItem item) {
    var marks = new ArrayList<String>();
    if (item instanceof Question question) {
      if (!Set.of("", "no", "false", "false()").contains(question.rules().required().strip())) {
        marks.add(words.t(language, "forms.office.mark.required"));
      }
      if (question.terms().sensitive()) {
        marks.add(words.t(language, "forms.office.mark.sensitive"));
      }
    }
    if (!item.relevant().isBlank()) {
      marks.add(words.t(language, "forms.office.mark.condition"));
    }
    return marks;
  }

  private List<TextView> choices(Question question) {
    return form.choices(question).stream()
        .filter(choice -> !choice.retired())
        .map(
            choice ->
                choice.label().isEmpty()
                    ? new TextView(choice.name(), null)
                    : TextView.of(choice.label(), language))
        .toList();
  }
}

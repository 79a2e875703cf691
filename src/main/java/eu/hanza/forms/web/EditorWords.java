package eu.hanza.forms.web;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormProblem;
import eu.hanza.forms.Question;
import eu.hanza.forms.SheetNote;
import eu.hanza.forms.change.FormChange;
import eu.hanza.forms.change.FormChange.Difference;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.TextView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in words what stands against a form, what changed in it and what a workbook lacks. */
@Component
class EditorWords {

  private static final String COLUMN = "forms.office.column.";

  private final Messages messages;

  EditorWords(Messages messages) {
    this.messages = messages;
  }

  String t(Language language, String key, Object... values) {
    return messages.text(language, key, values);
  }

  String refusal(Refusal why, Language language) {
    return messages.text(language, why);
  }

  /** What a person calls a row: its label, or its name where it has none. */
  static TextView called(FormItem item, Language language) {
    var label = TextView.of(item.wording().label(), language);
    return label.isEmpty() ? new TextView(item.name(), null) : label;
  }

  /** A column of the workbook in words. */
  String column(String column, Language language) {
    var name =
        column.contains("::") && !column.startsWith("hanza::")
            ? column.substring(0, column.indexOf("::"))
            : column;
    var key = COLUMN + name.replace("hanza::", "").replace('_', '-');
    var word = messages.knows(key) ? messages.text(language, key, Map.of()) : column;
    return name.equals(column)
        ? word
        : word + " (" + column.substring(column.indexOf("::") + 2) + ")";
  }

  String problem(FormProblem problem, Language language) {
    var text = messages.text(language, problem.key(), problem.values());
    return problem.column().isEmpty() || problem.column().equals("name")
        ? text
        : column(problem.column(), language) + ": " + text;
  }

  String note(SheetNote note, Language language) {
    var text = messages.text(language, note.key(), note.values());
    if (note.sheet().isEmpty()) {
      return text;
    }
    var place = new HashMap<String, Object>();
    place.put("sheet", note.sheet());
    place.put("row", note.row());
    place.put("column", note.column().isEmpty() ? "none" : note.column());
    place.put("text", text);
    return messages.text(language, "forms.office.import.place", place);
  }

  /** A difference with the words of the row that it is of. */
  String difference(Difference one, FormDefinition form, Language language) {
    var values = new HashMap<>(one.values());
    var row = one.id().flatMap(form::item);
    values.put("row", row.map(item -> called(item, language).text()).orElse(one.name()));
    values.computeIfPresent("column", (key, column) -> column(column.toString(), language));
    values.computeIfPresent(
        "choice", (key, name) -> choice(row.orElse(null), name.toString(), form, language));
    return messages.text(language, one.key(), values);
  }

  private static String choice(
      @org.jspecify.annotations.Nullable FormItem row,
      String name,
      FormDefinition form,
      Language language) {
    var choices = row instanceof Question question ? form.choices(question) : List.<Choice>of();
    return choices.stream()
        .filter(choice -> choice.name().equals(name) && !choice.label().isEmpty())
        .map(choice -> choice.label().in(language).text())
        .findFirst()
        .orElse(name);
  }

  /** What somebody else changed meanwhile, for the person whose change was refused. */
  String late(EditorDesk.Outcome.Late late, Language language) {
    var differences =
        late.meanwhile().differences().stream()
            .map(one -> difference(one, late.current().definition(), language))
            .collect(Collectors.joining("; "));
    return differences.isEmpty()
        ? t(language, "forms.office.edit.late")
        : t(language, "forms.office.edit.late-changed", "changes", differences);
  }

  /** What came of something that was done, in words. */
  String said(EditorDesk.Outcome outcome, Language language) {
    return switch (outcome) {
      case EditorDesk.Outcome.Kept kept -> t(language, "forms.office.kept");
      case EditorDesk.Outcome.Late late -> late(late, language);
      case EditorDesk.Outcome.Refused(var why) -> refusal(why, language);
    };
  }

  List<String> differences(FormChange change, FormDefinition form, Language language) {
    return change.differences().stream().map(one -> difference(one, form, language)).toList();
  }
}

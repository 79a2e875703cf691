package eu.hanza.forms.view;

import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FileAnswer;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormRun;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionType;
import eu.hanza.kernel.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a browser posted of a form. Each row that the page showed sends {@code r.<name>} with the
 * mark of how it was drawn, so that a box without a tick is told from a box that was not there.
 */
public final class PostedForm {

  private static final int LONGEST_TEXT = 20_001;

  private final FormDefinition form;
  private final FieldNames names;
  private final Map<String, String[]> parameters;
  private final Registers registers;

  /** Reads parameters of a request by a version of a form. */
  public PostedForm(FormDefinition form, Map<String, String[]> parameters, Registers registers) {
    this.form = form;
    this.names = new FieldNames(form);
    this.parameters = parameters;
    this.registers = registers;
  }

  /** The marks of the rows that the page showed, by name. */
  public Map<String, String> marks() {
    var marks = new HashMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          if (name.startsWith("r.") && values.length > 0) {
            marks.put(name.substring(2), values[0]);
          }
        });
    return marks;
  }

  /** The typed texts of the rows that were shown; files come apart. */
  public Map<AnswerPath, String> texts(Language language) {
    var texts = new TreeMap<AnswerPath, String>();
    marks()
        .forEach(
            (name, mark) -> {
              var path = names.path(name).orElse(null);
              if (path != null
                  && !mark.equals("0")
                  && names.item(path).orElse(null) instanceof Question question
                  && isTyped(question)) {
                texts.put(path, text(name, question, language));
              }
            });
    return texts;
  }

  /**
   * What was said of the pictures that stand in the answers; a picture that the page did not show,
   * since somebody exchanged it, is left out.
   */
  public Map<AnswerPath, String> descriptions(FormRun run) {
    var texts = new TreeMap<AnswerPath, String>();
    for (var row : run.rows()) {
      if (row.item() instanceof Question question && FileAnswer.asksDescription(question)) {
        var name = names.of(row.path());
        row.answer()
            .map(answer -> FileAnswer.of(answer.text()))
            .filter(picture -> picture.file().equals(single(name + ".file")))
            .ifPresent(picture -> texts.put(row.path(), described(picture, name).text()));
      }
    }
    return texts;
  }

  /** The file with what was said of it in the field of this name. */
  public FileAnswer described(FileAnswer file, String name) {
    return file.described(single(name + ".alt"), parameters.containsKey(name + ".decorative"));
  }

  private String single(String name) {
    var values = parameters.getOrDefault(name, new String[0]);
    return values.length == 0 ? "" : values[0];
  }

  private static boolean isTyped(Question question) {
    return !question.type().isSilent()
        && question.type() != QuestionType.FILE
        && question.type() != QuestionType.IMAGE
        && question.rules().calculation().isBlank();
  }

  private String text(String name, Question question, Language language) {
    return switch (question.type()) {
      case RANK -> ranked(name, question);
      case SELECT_MULTIPLE -> String.join(" ", parameters.getOrDefault(name, new String[0]));
      default -> {
        var values = parameters.getOrDefault(name, new String[0]);
        var text = values.length == 0 ? "" : values[0];
        var bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        yield registers.key(question.kind().word(), bounded, language);
      }
    };
  }

  /** Choices by the numbers that stand beside them; a number that stands twice counts once. */
  private String ranked(String name, Question question) {
    var byPlace = new TreeMap<Integer, String>();
    var number = 0;
    for (var choice : form.choices(question).stream().map(Choice::name).toList()) {
      var values = parameters.getOrDefault(name + ".n" + number, new String[0]);
      var text = values.length == 0 ? "" : values[0].strip();
      if (text.matches("\\d{1,4}")) {
        byPlace.putIfAbsent(Integer.parseInt(text), choice);
      }
      number++;
    }
    return String.join(" ", byPlace.values());
  }

  /** The number that stands beside two choices of one ranking, by its question. */
  public Map<AnswerPath, String> doubled() {
    var doubled = new TreeMap<AnswerPath, String>();
    for (var name : marks().keySet()) {
      var path = names.path(name).orElse(null);
      if (path != null
          && names.item(path).orElse(null) instanceof Question question
          && question.type() == QuestionType.RANK) {
        twice(name, form.choices(question).size()).ifPresent(number -> doubled.put(path, number));
      }
    }
    return doubled;
  }

  private Optional<String> twice(String name, int choices) {
    var seen = new HashSet<String>();
    return IntStream.range(0, choices)
        .mapToObj(number -> single(name + ".n" + number).strip())
        .filter(typed -> typed.matches("\\d{1,4}") && !seen.add(typed))
        .findFirst();
  }

  /** Whether a row is asked now that the page did not show. */
  public boolean lacks(List<RowView> rows) {
    var marks = marks();
    return rows.stream().anyMatch(row -> lacks(row, marks));
  }

  private static boolean lacks(RowView row, Map<String, String> marks) {
    if (!row.asked()) {
      return false;
    }
    return "0".equals(marks.get(row.name()))
        || row.rows().stream().anyMatch(below -> lacks(below, marks))
        || (row.repeat() != null
            && row.repeat().instances().stream()
                .flatMap(one -> one.rows().stream())
                .anyMatch(below -> lacks(below, marks)));
  }

  /** The rows that look otherwise than the page shows them, the outermost of each. */
  public List<RowView> changed(List<RowView> rows) {
    var changed = new ArrayList<RowView>();
    var marks = marks();
    rows.forEach(row -> changed(row, marks, changed));
    return changed;
  }

  private static void changed(RowView row, Map<String, String> marks, List<RowView> changed) {
    if (!row.mark().equals(marks.get(row.name()))) {
      changed.add(row);
      return;
    }
    row.rows().forEach(below -> changed(below, marks, changed));
    if (row.repeat() != null) {
      row.repeat()
          .instances()
          .forEach(one -> one.rows().forEach(below -> changed(below, marks, changed)));
    }
  }
}

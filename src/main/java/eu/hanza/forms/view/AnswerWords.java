package eu.hanza.forms.view;

import eu.hanza.forms.Answer;
import eu.hanza.forms.CheckedForm;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FormRow;
import eu.hanza.forms.FormRun;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionKind;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Says answers in the words of a reader: labels of choices, dates and amounts as they are written.
 */
public final class AnswerWords {

  private final CheckedForm form;
  private final FormRun run;
  private final Registers registers;
  private final Language language;

  private AnswerWords(CheckedForm form, FormRun run, Registers registers, Language language) {
    this.form = form;
    this.run = run;
    this.registers = registers;
    this.language = language;
  }

  /** Words for answers to a form. */
  public static AnswerWords of(
      CheckedForm form, FormRun run, Registers registers, Language language) {
    return new AnswerWords(form, run, registers, language);
  }

  /** An answer in words. */
  public String say(FormRow row, Question question, Answer answer) {
    if (!answer.read()) {
      return answer.text();
    }
    return switch (question.type()) {
      case SELECT_ONE, SELECT_MULTIPLE -> String.join("; ", labels(row, question, answer));
      case RANK -> ranked(labels(row, question, answer));
      case ACKNOWLEDGE -> run.words(row.path(), question.wording().label()).isBlank() ? "OK" : "✓";
      case DATE, TODAY ->
          answer.day().map(day -> Formats.of(language).date(day)).orElse(answer.text());
      case TIME -> answer.time().map(time -> Formats.of(language).time(time)).orElse(answer.text());
      case DATE_TIME, START, END ->
          answer
              .moment()
              .map(moment -> Formats.of(language).dateTime(moment.toZonedDateTime()))
              .orElse(answer.text());
      case INTEGER, DECIMAL, RANGE, CALCULATE -> number(question, answer);
      case TEXT, NOTE, FILE, IMAGE, HIDDEN ->
          registers.name(question.kind().word(), answer.text(), language).orElse(answer.text());
    };
  }

  private String number(Question question, Answer answer) {
    if (question.kind() == QuestionKind.MONEY) {
      return answer
          .money(question.terms().currency())
          .map(money -> Formats.of(language).money(money))
          .orElse(answer.text());
    }
    var unit = question.terms().unit();
    return answer
        .number()
        .map(number -> Formats.of(language).number(number) + (unit.isEmpty() ? "" : " " + unit))
        .orElse(answer.text());
  }

  private List<String> labels(FormRow row, Question question, Answer answer) {
    var labels = new ArrayList<String>();
    for (var name : answer.choices()) {
      labels.add(
          form.definition().choices(question).stream()
              .filter(choice -> choice.name().equals(name))
              .findFirst()
              .map(choice -> label(row, choice))
              .orElse(name));
    }
    return labels;
  }

  private String label(FormRow row, Choice choice) {
    var label = run.words(row.path(), choice.label());
    return label.isBlank() ? choice.name() : label;
  }

  private static String ranked(List<String> labels) {
    var lines = new ArrayList<String>();
    for (var label : labels) {
      lines.add((lines.size() + 1) + ". " + label);
    }
    return String.join("; ", lines);
  }
}

package eu.hanza.forms.view;

import eu.hanza.forms.Answer;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FileAnswer;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormRow;
import eu.hanza.forms.FormRun;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionKind;
import eu.hanza.forms.QuestionType;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Says answers in the words of a reader: labels of choices, entries of registers by their names,
 * days and amounts as they are written.
 */
public final class AnswerWords {

  /**
   * How answers are set.
   *
   * @param separator what stands between choices
   * @param confirmed what stands for a tick
   * @param unread what is made of a text that could not be read
   * @param file what is made of the id of a file
   */
  public record Style(
      String separator,
      String confirmed,
      UnaryOperator<String> unread,
      UnaryOperator<String> file) {

    /** In one line. */
    public static final Style LINE =
        new Style("; ", "✓", UnaryOperator.identity(), UnaryOperator.identity());
  }

  private final FormDefinition form;
  private final FormRun run;
  private final Registers registers;
  private final Language language;
  private final Formats formats;
  private final Style style;

  /** Words for answers to a form. */
  public AnswerWords(
      FormDefinition form, FormRun run, Registers registers, Language language, Style style) {
    this.form = form;
    this.run = run;
    this.registers = registers;
    this.language = language;
    this.formats = Formats.of(language);
    this.style = style;
  }

  /** An answer in words. */
  public String say(FormRow row, Question question, Answer answer) {
    if (!answer.read()) {
      return style.unread().apply(answer.text());
    }
    return switch (question.type()) {
      case SELECT_ONE, SELECT_MULTIPLE ->
          String.join(style.separator(), labels(row, question, answer));
      case RANK -> String.join(style.separator(), numbered(labels(row, question, answer)));
      case ACKNOWLEDGE -> style.confirmed();
      case DATE, TODAY -> answer.day().map(formats::date).orElse(answer.text());
      case TIME -> answer.time().map(formats::time).orElse(answer.text());
      case DATE_TIME, START, END -> answer.moment().map(this::moment).orElse(answer.text());
      case INTEGER, DECIMAL, RANGE -> number(question, answer);
      case CALCULATE -> isMeasured(question) ? number(question, answer) : answer.text();
      case FILE, IMAGE -> file(FileAnswer.of(answer.text()));
      case TEXT, NOTE, HIDDEN ->
          registers.name(question.kind().word(), answer.text(), language).orElse(answer.text());
    };
  }

  private String file(FileAnswer file) {
    var name = style.file().apply(file.file());
    return file.description().isEmpty() ? name : name + " – " + file.description();
  }

  private String moment(OffsetDateTime moment) {
    return formats.dateTime(moment.atZoneSameInstant(run.moment().zone()));
  }

  /** A calculated text may look like a number and be none, such as a code. */
  private static boolean isMeasured(Question question) {
    return question.kind() == QuestionKind.MONEY || !question.terms().unit().isEmpty();
  }

  private String number(Question question, Answer answer) {
    var currency = question.terms().currency();
    if (question.kind() == QuestionKind.MONEY && !currency.isEmpty()) {
      return answer.money(currency).map(formats::money).orElse(answer.text());
    }
    var number = answer.number().map(value -> plain(question, value)).orElse(answer.text());
    var unit = question.terms().unit();
    return unit.isEmpty() ? number : number + "\u00A0" + unit;
  }

  /** A whole number that is a year of our time stands without a gap in it. */
  private String plain(Question question, BigDecimal number) {
    var year =
        question.type() == QuestionType.INTEGER
            && question.terms().unit().isEmpty()
            && number.compareTo(BigDecimal.valueOf(1800)) >= 0
            && number.compareTo(BigDecimal.valueOf(2100)) <= 0;
    return year ? number.toPlainString() : formats.number(number);
  }

  private List<String> labels(FormRow row, Question question, Answer answer) {
    var choices = form.choices(question);
    return answer.choices().stream()
        .map(
            name ->
                choices.stream()
                    .filter(choice -> choice.name().equals(name))
                    .findFirst()
                    .map(choice -> label(row, choice))
                    .orElse(name))
        .toList();
  }

  private String label(FormRow row, Choice choice) {
    var label = run.words(row.path(), choice.label());
    return label.isBlank() ? choice.name() : label;
  }

  private static List<String> numbered(List<String> labels) {
    var lines = new ArrayList<String>();
    labels.forEach(label -> lines.add((lines.size() + 1) + ". " + label));
    return lines;
  }
}

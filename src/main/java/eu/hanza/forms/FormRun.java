package eu.hanza.forms;

import eu.hanza.forms.rules.Evaluation;
import eu.hanza.forms.rules.RuleBook;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A form with answers, seen at one moment: what is asked, what is calculated, what is wrong. It
 * changes nothing; other answers need another run.
 */
public final class FormRun {

  private final AnswerSet given;
  private final AnswerMoment moment;
  private final Evaluation evaluation;
  private final Map<AnswerPath, FormRow> rows = new LinkedHashMap<>();

  FormRun(RuleBook rules, AnswerSet given, AnswerMoment moment) {
    this.given = given;
    this.moment = moment;
    this.evaluation = Evaluation.of(rules, given, moment);
    evaluation.rows().forEach(row -> rows.put(row.path(), row));
  }

  /** When, where and in which language it is seen. */
  public AnswerMoment moment() {
    return moment;
  }

  /** All rows in page order, those that are not asked included; a repeat once per instance. */
  public List<FormRow> rows() {
    return List.copyOf(rows.values());
  }

  /** The row at a path, if the form has it now. */
  public Optional<FormRow> row(AnswerPath path) {
    return Optional.ofNullable(rows.get(path));
  }

  /** The choices that a question offers now (F-10). */
  public List<Choice> choices(AnswerPath path) {
    return evaluation.choices(path);
  }

  /** How often a repeat stands in the form now. */
  public int count(AnswerPath repeat) {
    return evaluation.counts().getOrDefault(repeat, 0);
  }

  /** All that is wrong, in page order. */
  public List<AnswerError> errors() {
    return evaluation.errors();
  }

  /** Words of the form in the language that is read, with answers in place of their names. */
  public String words(AnswerPath path, LocalizedText text) {
    return evaluation.words(path, text);
  }

  /** The name of this filled form, where the form has a rule for it. */
  public String instanceName() {
    return evaluation.instanceName();
  }

  /** All answers, calculated ones renewed; those of questions that are not asked are kept. */
  public AnswerSet answers() {
    var answers = new TreeMap<>(given.answers());
    var counts = new TreeMap<>(given.counts());
    evaluation.calculated().forEach(answers::remove);
    for (var row : rows.values()) {
      row.answer().ifPresent(answer -> answers.put(row.path(), answer));
    }
    counts.putAll(evaluation.counts());
    return new AnswerSet(answers, counts);
  }

  /** What is handed in: the answers to the questions that are asked (F-7). */
  public AnswerSet submission() {
    var answers = new TreeMap<AnswerPath, Answer>();
    for (var row : rows.values()) {
      if (row.relevant()) {
        row.answer().ifPresent(answer -> answers.put(row.path(), answer));
      }
    }
    return new AnswerSet(answers, evaluation.askedCounts());
  }

  /** The answers with those that questions begin with, where nothing stands yet. */
  public AnswerSet withDefaults() {
    var answers = new TreeMap<>(evaluation.defaults());
    answers.putAll(given.answers());
    return new AnswerSet(answers, given.counts());
  }

  /**
   * What became of posted texts.
   *
   * @param answers the answers with those that were posted
   * @param unclear readings of texts with more than one meaning: a person says which
   * @param ignored what nobody may answer, with the key of the reason (F-10)
   */
  public record Posted(
      AnswerSet answers, Map<AnswerPath, List<Answer>> unclear, Map<AnswerPath, String> ignored) {}

  /** Takes what somebody typed; what cannot be read is kept as typed and found by the errors. */
  public Posted accept(Map<AnswerPath, String> texts, Language language) {
    var answers = new TreeMap<>(given.answers());
    var unclear = new TreeMap<AnswerPath, List<Answer>>();
    var ignored = new TreeMap<AnswerPath, String>();
    texts.forEach(
        (path, text) -> {
          var row = rows.get(path);
          if (row == null || !(row.item() instanceof Question question)) {
            ignored.put(path, "forms.answer.unknown");
          } else if (isClosed(row, question)) {
            ignored.put(path, "forms.answer.read-only");
          } else {
            take(
                path, AnswerReader.read(question, text, language, moment.zone()), answers, unclear);
          }
        });
    return new Posted(new AnswerSet(answers, given.counts()), unclear, ignored);
  }

  private static boolean isClosed(FormRow row, Question question) {
    return row.readOnly()
        || question.type().isSilent()
        || !question.rules().calculation().isBlank();
  }

  private static void take(
      AnswerPath path,
      AnswerReading reading,
      Map<AnswerPath, Answer> answers,
      Map<AnswerPath, List<Answer>> unclear) {
    switch (reading) {
      case AnswerReading.Blank blank -> answers.remove(path);
      case AnswerReading.Read(var answer) -> answers.put(path, answer);
      case AnswerReading.Unclear(var typed, var readings) -> {
        answers.put(path, Answer.asTyped(typed));
        unclear.put(path, readings);
      }
      case AnswerReading.Unreadable(var typed) -> answers.put(path, Answer.asTyped(typed));
    }
  }
}

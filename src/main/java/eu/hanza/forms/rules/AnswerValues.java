package eu.hanza.forms.rules;

import eu.hanza.forms.Answer;
import eu.hanza.forms.FileAnswer;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns answers into values of rules, and values into answers of the type of their question. */
final class AnswerValues {

  private AnswerValues() {}

  /** What rules see of an answer; what could not be read is blank. */
  static RuleValue value(Question question, @Nullable Answer answer, ZoneId zone) {
    return answer == null || !answer.read()
        ? RuleValue.blank()
        : typed(question, RuleValue.of(answer.text()), zone);
  }

  /** A value as its question has it: rounded, cut to a day, blank where it does not fit. */
  static RuleValue typed(Question question, RuleValue value, ZoneId zone) {
    if (value.isBlank()) {
      return RuleValue.blank();
    }
    return switch (question.type()) {
      case INTEGER -> number(value, number -> number.setScale(0, RoundingMode.DOWN));
      case DECIMAL, RANGE -> number(value, number -> rounded(question, number));
      case DATE, TODAY -> Dates.day(value, zone);
      case DATE_TIME, START, END -> moment(value, zone);
      case TIME -> hour(value);
      case CALCULATE, HIDDEN, NOTE -> calculated(question, value);
      case TEXT, SELECT_ONE, SELECT_MULTIPLE, RANK, ACKNOWLEDGE -> RuleValue.of(value.text());
      case FILE, IMAGE -> RuleValue.of(FileAnswer.of(value.text()).file());
    };
  }

  /** Amounts have two decimals, percentages four. */
  private static BigDecimal rounded(Question question, BigDecimal number) {
    if (question.kind() == QuestionKind.MONEY) {
      return number.setScale(2, RoundingMode.HALF_UP);
    }
    return question.terms().unit().equals("%") && number.scale() > 4
        ? number.setScale(4, RoundingMode.HALF_UP)
        : number;
  }

  private static RuleValue number(RuleValue value, UnaryOperator<BigDecimal> rounding) {
    var number = value.number();
    return number == null ? RuleValue.blank() : RuleValue.of(rounding.apply(number));
  }

  private static RuleValue moment(RuleValue value, ZoneId zone) {
    var moment = Dates.moment(value, zone);
    return moment == null ? RuleValue.blank() : new RuleValue.Moment(moment);
  }

  private static RuleValue hour(RuleValue value) {
    if (value instanceof RuleValue.Hour) {
      return value;
    }
    var time = new Answer(value.text(), true).time();
    return time.<RuleValue>map(RuleValue.Hour::new).orElse(RuleValue.blank());
  }

  /** Numbers are rounded as their question says. */
  private static RuleValue calculated(Question question, RuleValue value) {
    return switch (value) {
      case RuleValue.Decimal(var number) -> RuleValue.of(rounded(question, number));
      case RuleValue.Words(var text) when question.kind() == QuestionKind.MONEY ->
          number(value, number -> rounded(question, number));
      case RuleValue other -> other;
    };
  }

  /** The answer that a value is; none for blank. */
  static Optional<Answer> answer(Question question, RuleValue value) {
    var number = value instanceof RuleValue.Decimal(var known) ? known : null;
    var text =
        number != null && question.kind() == QuestionKind.MONEY
            ? number.setScale(2, RoundingMode.HALF_UP).toPlainString()
            : value.text();
    return text.isEmpty() ? Optional.empty() : Optional.of(Answer.of(text));
  }
}

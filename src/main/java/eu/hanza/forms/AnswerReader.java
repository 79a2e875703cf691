package eu.hanza.forms;

import eu.hanza.kernel.AmountReader;
import eu.hanza.kernel.DateReader;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.NumberReader;
import eu.hanza.kernel.NumberReading;
import eu.hanza.kernel.QualifiedNumber;
import eu.hanza.kernel.Reading;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads what people type as answers, by the rules of their language: "140 250,00", "1 czerwca
 * 2013". What has two meanings is asked back, never guessed (F-2). {@link #shown} writes an answer
 * so that it reads back as the same.
 */
public final class AnswerReader {

  /** How long a text may be. */
  public static final int LONGEST = 10_000;

  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern YEAR_WORD = Pattern.compile("\\s*(r\\.|r|roku|року|р\\.)?$");
  private static final Pattern THREE_DECIMALS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:][.]mm[:ss]");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

  private AnswerReader() {}

  /** Reads an answer to a question. */
  public static AnswerReading read(
      Question question, String typed, Language language, ZoneId zone) {
    var text = clean(typed);
    if (text.isBlank()) {
      return new AnswerReading.Blank();
    }
    if (text.length() > LONGEST) {
      return new AnswerReading.Unreadable(text.substring(0, LONGEST + 1));
    }
    if (question.kind() == QuestionKind.MONEY) {
      return amount(text.strip(), language, question.terms().currency());
    }
    return switch (question.type()) {
      case INTEGER, DECIMAL, RANGE -> number(text.strip(), question, language);
      case DATE, TODAY -> day(text.strip());
      case TIME -> time(text.strip());
      case DATE_TIME, START, END -> moment(text.strip(), zone);
      case SELECT_ONE, SELECT_MULTIPLE, RANK -> choices(text);
      case ACKNOWLEDGE -> new AnswerReading.Read(Answer.of("OK"));
      case TEXT, NOTE, CALCULATE, FILE, IMAGE, HIDDEN -> new AnswerReading.Read(Answer.of(text));
    };
  }

  /** An answer as it stands in a field for a reader of a language. */
  public static String shown(Question question, Answer answer, Language language) {
    var decimal =
        question.kind() == QuestionKind.MONEY || (question.type().isNumber() && answer.read());
    if (!decimal || answer.number().isEmpty()) {
      return answer.text();
    }
    var text =
        THREE_DECIMALS.matcher(answer.text()).matches() ? answer.text() + "0" : answer.text();
    return language == Language.EN ? text : text.replace('.', ',');
  }

  /** Letters as one sign each, lines in one way, no signs that cannot be stored. */
  private static String clean(String typed) {
    var bounded = typed.length() > 2 * LONGEST ? typed.substring(0, 2 * LONGEST) : typed;
    var lines = bounded.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(lines, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "")
        .stripTrailing();
  }

  private static AnswerReading number(String text, Question question, Language language) {
    var sign = sign(text);
    var reading = NumberReader.read(unsigned(text), language);
    var found =
        switch (reading) {
          case NumberReading.Read(var number) -> List.of(number);
          case NumberReading.Ambiguous(var numbers) -> numbers;
          case NumberReading.Unreadable unreadable -> List.<QualifiedNumber>of();
        };
    var whole = question.type() == QuestionType.INTEGER;
    var answers =
        found.stream()
            .filter(QualifiedNumber::isExact)
            .map(number -> sign.apply(number.value()))
            .filter(number -> !whole || number.stripTrailingZeros().scale() <= 0)
            .map(number -> Answer.of(number.toPlainString()))
            .toList();
    return oneOf(text, answers);
  }

  private static UnaryOperator<BigDecimal> sign(String text) {
    return text.startsWith("-") || text.startsWith("−") ? BigDecimal::negate : number -> number;
  }

  private static String unsigned(String text) {
    return text.startsWith("-") || text.startsWith("−") ? text.substring(1).strip() : text;
  }

  private static AnswerReading oneOf(String typed, List<Answer> answers) {
    return switch (answers.size()) {
      case 0 -> new AnswerReading.Unreadable(typed);
      case 1 -> new AnswerReading.Read(answers.getFirst());
      default -> new AnswerReading.Unclear(typed, answers);
    };
  }

  private static AnswerReading amount(String text, Language language, String currency) {
    var amounts =
        switch (AmountReader.read(unsigned(text), language, currency)) {
          case Reading.Exact(var money) -> List.of(money);
          case Reading.Ambiguous(var monies, var qualifier) -> monies;
          case Reading.Bound bound -> List.<Money>of();
          case Reading.Unreadable unreadable -> List.<Money>of();
        };
    var sign = sign(text);
    var answers = new ArrayList<Answer>();
    for (var money : amounts) {
      if (money.currency().equals(currency)) {
        answers.add(Answer.of(sign.apply(money.amount()).toPlainString()));
      }
    }
    return oneOf(text, answers);
  }

  private static AnswerReading day(String text) {
    var slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return slashed(text, slashed.group(1), slashed.group(2), slashed.group(3));
    }
    var read = DateReader.read(text);
    if (read.found().size() != 1 || !read.refused().isEmpty()) {
      return new AnswerReading.Unreadable(text);
    }
    var found = read.found().getFirst();
    var bare = YEAR_WORD.matcher(text).replaceFirst("");
    return found.period().isOneDay()
            && found.wrongWeekday().isEmpty()
            && bare.length() <= found.text().length()
        ? new AnswerReading.Read(Answer.of(found.day().toString()))
        : new AnswerReading.Unreadable(text);
  }

  /** Slashes have no order that all readers share: both are proposed where both are days. */
  private static AnswerReading slashed(String text, String one, String two, String year) {
    var answers = new ArrayList<Answer>();
    for (var order : List.of(List.of(one, two), List.of(two, one))) {
      try {
        var day =
            LocalDate.of(
                Integer.parseInt(year),
                Integer.parseInt(order.get(1)),
                Integer.parseInt(order.get(0)));
        var answer = Answer.of(day.toString());
        if (!answers.contains(answer)) {
          answers.add(answer);
        }
      } catch (DateTimeException e) {
        // the other order may be a day
      }
    }
    return oneOf(text, answers);
  }

  private static AnswerReading time(String text) {
    try {
      var time = LocalTime.parse(text, TIME);
      return new AnswerReading.Read(Answer.of(DateTimeFormatter.ISO_LOCAL_TIME.format(time)));
    } catch (DateTimeException e) {
      return new AnswerReading.Unreadable(text);
    }
  }

  private static AnswerReading moment(String text, ZoneId zone) {
    try {
      var spelled = text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)\\s+", "$1T");
      var offset = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$").matcher(spelled).find();
      var time =
          offset && spelled.length() > 16
              ? OffsetDateTime.parse(spelled)
              : LocalDateTime.parse(spelled).atZone(zone).toOffsetDateTime();
      return new AnswerReading.Read(Answer.of(MOMENT.format(time)));
    } catch (DateTimeException e) {
      return new AnswerReading.Unreadable(text);
    }
  }

  private static AnswerReading choices(String text) {
    var names = Pattern.compile("\\s+").splitAsStream(text.strip()).distinct().toList();
    return new AnswerReading.Read(Answer.of(String.join(" ", names)));
  }
}

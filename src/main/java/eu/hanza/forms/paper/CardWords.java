package eu.hanza.forms.paper;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerReader;
import eu.hanza.forms.AnswerReading;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionType;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a card: texts of the form, of Hanza, and answers as they stand in their places. */
final class CardWords {

  private static final Pattern NAMED = Pattern.compile("\\$\\{\\s*([^{}]+?)\\s*}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final FormDefinition form;
  private final CardNumbers numbers;
  private final Messages messages;
  private final Language language;
  private final ZoneId zone;

  CardWords(Card card, CardNumbers numbers, Messages messages) {
    this.form = card.form();
    this.numbers = numbers;
    this.messages = messages;
    this.language = card.language();
    this.zone = card.zone();
  }

  String text(String key, Map<String, Object> values) {
    return messages.text(language, "forms.card." + key, values);
  }

  String text(String key) {
    return text(key, Map.of());
  }

  /** A text of the form; names of questions in it become their numbers. */
  String spoken(LocalizedText text) {
    return NAMED
        .matcher(text.in(language).text())
        .replaceAll(name -> Matcher.quoteReplacement(reference(name.group(1))))
        .strip();
  }

  private String reference(String name) {
    return form.all()
        .filter(item -> item.name().equals(name))
        .flatMap(item -> numbers.of(item).stream())
        .findFirst()
        .map(number -> text("reference", Map.of("number", number)))
        .orElse("…");
  }

  /** What an item is called, by its name where nobody labelled it. */
  String label(FormItem item) {
    var label = spoken(item.wording().label());
    return label.isEmpty() ? item.name() : label;
  }

  String label(Choice choice) {
    var label = spoken(choice.label());
    return label.isEmpty() ? choice.name() : label;
  }

  /** An answer as a person would write it, so that it reads back as the same. */
  String shown(Question question, Answer answer) {
    if (!answer.read()) {
      return answer.text();
    }
    return Stream.of(
            usual(question, answer),
            List.of(AnswerReader.shown(question, answer, language)),
            List.of(answer.text()))
        .flatMap(List::stream)
        .filter(text -> readsBack(question, answer, text))
        .findFirst()
        .orElse(answer.text());
  }

  private boolean readsBack(Question question, Answer answer, String text) {
    return AnswerReader.read(question, text, language, zone) instanceof AnswerReading.Read(var read)
        && read.equals(answer);
  }

  private List<String> usual(Question question, Answer answer) {
    var text =
        switch (question.type()) {
          case DATE -> answer.day().map(CardWords::day);
          case TIME -> answer.time().map(LocalTime::toString);
          case DATE_TIME -> answer.moment().map(this::moment);
          default -> Optional.<String>empty();
        };
    return text.stream().toList();
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private String moment(OffsetDateTime moment) {
    return MOMENT.format(moment.atZoneSameInstant(zone));
  }

  /** A number of the form as a reader writes it. */
  String number(String text) {
    try {
      return Formats.of(language).number(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return text;
    }
  }

  /** What stands in a place as long as nothing is written there. */
  String prompt(Question question) {
    return switch (question.type()) {
      case INTEGER, DECIMAL, RANGE -> text("prompt.number");
      case DATE -> text("prompt.day");
      case TIME -> text("prompt.time");
      case DATE_TIME -> text("prompt.moment");
      default -> text("prompt.text");
    };
  }

  boolean isChoice(Question question) {
    return question.type() == QuestionType.SELECT_ONE
        || question.type() == QuestionType.SELECT_MULTIPLE;
  }
}

package eu.hanza.forms.paper;

import eu.hanza.forms.Answer;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionKind;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers in the words of a reader: choices by their labels, days and amounts written out. */
final class AnswerWords {

  private final FormDefinition form;
  private final Messages messages;
  private final Language language;
  private final Formats formats;
  private final ZoneId zone;

  AnswerWords(FormDefinition form, Messages messages, Language language, ZoneId zone) {
    this.form = form;
    this.messages = messages;
    this.language = language;
    this.formats = Formats.of(language);
    this.zone = zone;
  }

  String of(Question question, Answer answer) {
    if (!answer.read()) {
      return text("unreadable", Map.of("text", answer.text()));
    }
    return switch (question.type()) {
      case SELECT_ONE, SELECT_MULTIPLE -> String.join("\n", labels(question, answer));
      case RANK -> ranked(labels(question, answer));
      case ACKNOWLEDGE -> text("yes", Map.of());
      case INTEGER, DECIMAL, RANGE -> number(question, answer);
      case DATE, TODAY -> answer.day().map(formats::date).orElse(answer.text());
      case TIME -> answer.time().map(formats::time).orElse(answer.text());
      case DATE_TIME, START, END ->
          answer
              .moment()
              .map(moment -> formats.dateTime(moment.atZoneSameInstant(zone)))
              .orElse(answer.text());
      case CALCULATE ->
          question.kind() == QuestionKind.MONEY ? number(question, answer) : answer.text();
      case TEXT, NOTE, FILE, IMAGE, HIDDEN -> answer.text();
    };
  }

  private String number(Question question, Answer answer) {
    var currency = question.terms().currency();
    if (question.kind() == QuestionKind.MONEY && !currency.isEmpty()) {
      return answer.money(currency).map(formats::money).orElse(answer.text());
    }
    var number = answer.number().map(formats::number).orElse(answer.text());
    var unit = question.terms().unit();
    return unit.isEmpty() ? number : number + "\u00A0" + unit;
  }

  private List<String> labels(Question question, Answer answer) {
    var known =
        form.choices(question).stream()
            .collect(Collectors.toMap(Choice::name, this::label, (first, second) -> first));
    return answer.choices().stream().map(name -> known.getOrDefault(name, name)).toList();
  }

  private static String ranked(List<String> labels) {
    return IntStream.range(0, labels.size())
        .mapToObj(place -> (place + 1) + ". " + labels.get(place))
        .collect(Collectors.joining("\n"));
  }

  String label(Choice choice) {
    var label = choice.label().in(language).text();
    return label.isEmpty() ? choice.name() : label;
  }

  String text(String key, Map<String, Object> values) {
    return messages.text(language, "forms.card.copy." + key, values);
  }
}

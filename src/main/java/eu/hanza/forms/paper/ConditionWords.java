package eu.hanza.forms.paper;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionKind;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.rules.RuleShape;
import eu.hanza.forms.rules.RuleShape.Measure;
import eu.hanza.forms.rules.RuleShape.Sign;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Money;
import eu.hanza.shell.spi.Messages;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says conditions as parts of sentences, questions by their numbers and choices by their labels.
 */
final class ConditionWords {

  private static final String KEYS = "forms.rule-words.";

  private final FormDefinition form;
  private final CardNumbers numbers;
  private final Messages messages;
  private final Language language;
  private final Formats formats;

  ConditionWords(FormDefinition form, CardNumbers numbers, Messages messages, Language language) {
    this.form = form;
    this.numbers = numbers;
    this.messages = messages;
    this.language = language;
    this.formats = Formats.of(language);
  }

  /** A condition of a row in words; none where a part of it is not on the card. */
  Optional<String> of(RuleShape shape, FormItem at) {
    return said(shape, at, false);
  }

  private Optional<String> said(RuleShape shape, FormItem at, boolean within) {
    return switch (shape) {
      case RuleShape.All(var parts) -> joined("and", parts, at, within);
      case RuleShape.Any(var parts) -> joined("or", parts, at, within);
      case RuleShape.Not(var part) ->
          said(part, at, true).map(what -> text("not", Map.of("what", what)));
      case RuleShape.Marked marked -> marked(marked, at);
      case RuleShape.Filled(var item, var filled) ->
          place(item, at).map(place -> text(filled ? "filled" : "not-filled", place));
      case RuleShape.Compared compared -> compared(compared, at);
      case RuleShape.Constant constant -> Optional.empty();
      case RuleShape.Other other -> Optional.empty();
    };
  }

  private Optional<String> joined(String word, List<RuleShape> parts, FormItem at, boolean within) {
    var said = new ArrayList<String>();
    for (var part : parts) {
      var words = said(part, at, true);
      if (words.isEmpty()) {
        return Optional.empty();
      }
      said.add(words.get());
    }
    var sentence = String.join(" " + text(word, Map.of()) + " ", said);
    return Optional.of(within ? "(" + sentence + ")" : sentence);
  }

  /** Where a question stands: the words differ for the question of the rule itself. */
  private Optional<Map<String, Object>> place(FormItem item, FormItem at) {
    var self = item.id().equals(at.id()) ? "yes" : "no";
    return numbers.of(item).map(number -> Map.of("self", self, "number", number));
  }

  private Optional<String> marked(RuleShape.Marked marked, FormItem at) {
    var item = marked.item();
    var label = item instanceof Question question ? label(question, marked.choice()) : "";
    var ticked = item instanceof Question q && q.type() == QuestionType.ACKNOWLEDGE;
    return place(item, at)
        .filter(place -> ticked || !label.isEmpty())
        .map(
            place -> {
              var key = (marked.marked() ? "" : "not-") + (ticked ? "ticked" : "marked");
              return text(key, with(place, "choice", label));
            });
  }

  private String label(Question question, String choice) {
    return form.choices(question).stream()
        .filter(known -> known.name().equals(choice))
        .findFirst()
        .map(this::label)
        .orElse("");
  }

  private String label(Choice choice) {
    var spoken = choice.label().in(language).text();
    return spoken.isEmpty() ? choice.name() : spoken;
  }

  private Optional<String> compared(RuleShape.Compared compared, FormItem at) {
    var left = measure(compared.left(), at);
    var right =
        switch (compared.right()) {
          case Measure measure -> measure(measure, at);
          case RuleShape.Today today -> Optional.of(text("today", Map.of()));
          case RuleShape.Literal(var text) -> Optional.of(value(compared.left(), text));
        };
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    var sign = isDay(compared.left().item()) ? dated(compared.sign()) : sign(compared.sign());
    return Optional.of(text("is." + sign, Map.of("left", left.get(), "right", right.get())));
  }

  private static String sign(Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String dated(Sign sign) {
    return switch (sign) {
      case EQUAL, OTHER -> sign(sign);
      case MORE -> "later";
      case AT_LEAST -> "not-before";
      case LESS -> "earlier";
      case AT_MOST -> "not-after";
    };
  }

  private static boolean isDay(FormItem item) {
    return item instanceof Question question
        && (question.type() == QuestionType.DATE || question.type() == QuestionType.DATE_TIME);
  }

  private Optional<String> measure(Measure measure, FormItem at) {
    var what = measure.what().name().toLowerCase(Locale.ROOT);
    return place(measure.item(), at).map(place -> text("measure." + what, place));
  }

  /** A value as a reader of the language writes it. */
  private String value(Measure beside, String text) {
    try {
      if (isDay(beside.item())) {
        return formats.date(LocalDate.parse(text));
      }
      var number = new BigDecimal(text).stripTrailingZeros();
      var money =
          beside.what() != RuleShape.What.MARKED
              && beside.item() instanceof Question question
              && question.kind() == QuestionKind.MONEY
              && !question.terms().currency().isEmpty();
      return money
          ? formats.money(new Money(number, ((Question) beside.item()).terms().currency()))
          : formats.number(number);
    } catch (DateTimeException | IllegalArgumentException e) {
      return text("quoted", Map.of("text", text));
    }
  }

  private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
    var all = new HashMap<>(values);
    all.put(name, value);
    return all;
  }

  private String text(String key, Map<String, Object> values) {
    return messages.text(language, KEYS + key, values);
  }
}

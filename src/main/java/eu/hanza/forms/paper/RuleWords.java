package eu.hanza.forms.paper;

import com.ibm.icu.text.ListFormatter;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.rules.RuleShape;
import eu.hanza.forms.rules.RuleShapes;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of a form as sentences for those who fill it in on paper: "Only if “yes” is marked in
 * question 4." A rule that no sentence fits says which questions it depends on; nobody ever reads
 * the rule itself. An empty sentence is no rule.
 */
public final class RuleWords {

  private static final String KEYS = "forms.rule-words.";
  private static final Set<String> YES = Set.of("yes", "true", "true()", "1");
  private static final Set<String> NO = Set.of("", "no", "false", "false()", "0");

  private final RuleShapes shapes;
  private final CardNumbers numbers;
  private final Messages messages;
  private final Language language;
  private final ConditionWords conditions;

  private RuleWords(FormDefinition form, Messages messages, Language language) {
    this.shapes = RuleShapes.of(form);
    this.numbers = CardNumbers.of(form);
    this.messages = messages;
    this.language = language;
    this.conditions = new ConditionWords(form, numbers, messages, language);
  }

  /** The rules of a form in a language. */
  public static RuleWords of(FormDefinition form, Messages messages, Language language) {
    return new RuleWords(form, messages, language);
  }

  CardNumbers numbers() {
    return numbers;
  }

  /** When a question, group or repeat is asked at all. */
  public String relevant(FormItem item) {
    return said("relevant", item, item.relevant());
  }

  /** Whether a question must be answered in every case. */
  public static boolean isRequired(Question question) {
    return YES.contains(question.rules().required().strip().toLowerCase(Locale.ROOT));
  }

  /** When a question must be answered; empty where it always or never must. */
  public String required(Question question) {
    var rule = question.rules().required().strip();
    var word = rule.toLowerCase(Locale.ROOT);
    return YES.contains(word) || NO.contains(word) ? "" : said("required", question, rule);
  }

  /** What an answer must satisfy. */
  public String constraint(Question question) {
    return said("constraint", question, question.rules().constraint());
  }

  /** What an answer has to be, if its rule can be said in words by itself. */
  Optional<String> bounds(Question question) {
    var rule = question.rules().constraint();
    return rule.isBlank()
        ? Optional.empty()
        : conditions
            .of(shapes.shape(question, rule), question)
            .map(what -> text("constraint", Map.of("what", what)));
  }

  /** On what it depends which choices are offered. */
  public String choices(Question question) {
    var rule = question.rules().choiceFilter();
    var others = rule.isBlank() ? List.<String>of() : asked(question, rule);
    return others.isEmpty() ? "" : depends("choices", others);
  }

  /** How often a repeat is filled in. */
  public String count(Repeat repeat) {
    var rule = repeat.count().strip();
    if (rule.isEmpty()) {
      return "";
    }
    if (rule.matches("[0-9]{1,6}")) {
      return text("count-fixed", Map.of("count", Integer.parseInt(rule)));
    }
    var asked = asked(repeat, rule);
    return asked.size() == 1
            && shapes.about(repeat, rule).size() == 1
            && rule.matches("\\$\\{[^{}]*}")
        ? text("count-answer", Map.of("number", asked.getFirst()))
        : depends("count", asked);
  }

  private String said(String kind, FormItem at, String rule) {
    if (rule.isBlank()) {
      return "";
    }
    var shape = shapes.shape(at, rule);
    if (shape instanceof RuleShape.Constant(var holds) && holds) {
      return "";
    }
    return conditions
        .of(shape, at)
        .map(what -> text(kind, Map.of("what", what)))
        .orElseGet(() -> depends(kind, asked(at, rule)));
  }

  private String depends(String kind, List<String> numbers) {
    var list = ListFormatter.getInstance(language.locale()).format(numbers);
    return text("depends." + kind, Map.of("count", numbers.size(), "list", list));
  }

  /** The numbers of the other questions that a rule depends on, also through calculations. */
  private List<String> asked(FormItem at, String rule) {
    var found = new ArrayList<FormItem>();
    gather(at, rule, found, new HashSet<>(Set.of(at.id())));
    return found.stream().flatMap(item -> numbers.of(item).stream()).distinct().toList();
  }

  private void gather(FormItem at, String rule, List<FormItem> found, Set<QuestionId> seen) {
    for (var item : shapes.about(at, rule)) {
      if (!seen.add(item.id())) {
        continue;
      }
      found.add(item);
      if (item instanceof Question question) {
        gather(question, question.rules().calculation(), found, seen);
      }
    }
  }

  private String text(String key, Map<String, Object> values) {
    return messages.text(language, KEYS + key, values);
  }
}

package eu.hanza.forms.rules;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerError;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerReader;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FileAnswer;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionKind;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.RepeatLimits;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.LocalizedText;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with answers: one thing per question, the first that is in the way. */
final class Validation {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{4,24}");
  private static final int MOST_NAMES = 20;

  private final Evaluation evaluation;
  private final RuleBook book;
  private final List<AnswerError> errors = new ArrayList<>();

  Validation(Evaluation evaluation, RuleBook book) {
    this.evaluation = evaluation;
    this.book = book;
  }

  List<AnswerError> errors() {
    return List.copyOf(errors);
  }

  void check(TreeNode node) {
    if (!node.isRelevant()) {
      return;
    }
    node.slot().children().stream()
        .filter(Slot::isRepeat)
        .forEach(slot -> repeat(node, slot, node.pathBelow(slot)));
    var question = node.slot().question();
    var error = question == null ? null : error(node, question);
    if (error != null) {
      errors.add(error);
    } else if (node.hasFailed()) {
      errors.add(error(node, "forms.answer.rule", Map.of(), LocalizedText.EMPTY));
    }
  }

  /** A repeat stands in the form as often as its limits say, where people add and take away. */
  private void repeat(TreeNode parent, Slot slot, AnswerPath path) {
    if (!(slot.item() instanceof Repeat repeat) || !repeat.count().isBlank()) {
      return;
    }
    var instances = parent.children(slot);
    var asked =
        instances.isEmpty() ? repeat.relevant().isBlank() : instances.getFirst().isRelevant();
    var limits = RepeatLimits.of(repeat);
    var values = Map.<String, Object>of("least", limits.least(), "most", limits.most());
    if (asked && instances.size() < limits.least()) {
      errors.add(new AnswerError(path, "forms.answer.repeat-few", values, ""));
    } else if (asked && instances.size() > limits.most()) {
      errors.add(new AnswerError(path, "forms.answer.repeat-many", values, ""));
    }
  }

  private @Nullable AnswerError error(TreeNode node, Question question) {
    if (question.type().isSilent()) {
      return null;
    }
    var answer = node.answer();
    if (answer != null && !answer.read()) {
      return error(node, unreadable(question, answer), Map.of(), LocalizedText.EMPTY);
    }
    var rules = book.rules(node.slot());
    if (answer == null) {
      return evaluation.holds(rules.required(), node, false)
          ? error(node, "forms.answer.required", Map.of(), question.rules().requiredMessage())
          : null;
    }
    var wrong = wrong(node, question, answer);
    if (wrong != null || evaluation.holds(rules.constraint(), node, true)) {
      return wrong;
    }
    return error(node, "forms.answer.constraint", Map.of(), question.rules().constraintMessage());
  }

  private AnswerError error(
      TreeNode node, String key, Map<String, Object> values, LocalizedText message) {
    var words = message.isEmpty() ? "" : evaluation.words(node, message);
    return new AnswerError(node.path(), key, values, words);
  }

  private AnswerError error(TreeNode node, String key, Map<String, Object> values) {
    return error(node, key, values, LocalizedText.EMPTY);
  }

  private static String unreadable(Question question, Answer answer) {
    if (answer.text().length() > AnswerReader.LONGEST) {
      return "forms.answer.too-long";
    }
    if (question.kind() == QuestionKind.MONEY) {
      return "forms.answer.money";
    }
    return switch (question.type()) {
      case INTEGER -> "forms.answer.integer";
      case DATE, TODAY -> "forms.answer.date";
      case TIME -> "forms.answer.time";
      case DATE_TIME, START, END -> "forms.answer.date-time";
      default -> "forms.answer.number";
    };
  }

  private @Nullable AnswerError wrong(TreeNode node, Question question, Answer answer) {
    return switch (question.type()) {
      case SELECT_ONE, SELECT_MULTIPLE, RANK -> choices(node, question, answer.choices());
      case INTEGER, DECIMAL, DATE, TIME, DATE_TIME ->
          node.value().isBlank()
              ? error(node, unreadable(question, answer), Map.of())
              : whole(node, question, answer);
      case RANGE -> range(node, question);
      case TEXT -> text(node, question, answer);
      case ACKNOWLEDGE ->
          answer.text().equals("OK") ? null : error(node, "forms.answer.choice", Map.of());
      case IMAGE -> picture(node, question, answer);
      case FILE, NOTE, CALCULATE, HIDDEN, START, END, TODAY -> null;
    };
  }

  /** Of a picture it has to be said what it shows, or that it is decorative (F-16). */
  private @Nullable AnswerError picture(TreeNode node, Question question, Answer answer) {
    var picture = FileAnswer.of(answer.text());
    if (picture.description().length() > FileAnswer.LONGEST) {
      return error(node, "forms.answer.alt-long", Map.of("most", FileAnswer.LONGEST));
    }
    return FileAnswer.asksDescription(question) && picture.isUnsaid()
        ? error(node, "forms.answer.alt", Map.of())
        : null;
  }

  private @Nullable AnswerError whole(TreeNode node, Question question, Answer answer) {
    var number = node.value().number();
    var stated = answer.number().orElse(null);
    return number != null && stated != null && number.compareTo(stated) != 0
        ? error(node, unreadable(question, answer), Map.of())
        : null;
  }

  /** An answer that is offered no more is an error at the question, never cleared (F-10). */
  private @Nullable AnswerError choices(TreeNode node, Question question, List<String> names) {
    var offered = evaluation.offered(node, question).stream().map(Choice::name).toList();
    var known = new HashSet<>(offered);
    var gone = names.stream().filter(name -> !known.contains(name)).toList();
    if (!gone.isEmpty()) {
      return gone(node, question, gone);
    }
    return switch (question.type()) {
      case SELECT_ONE -> names.size() > 1 ? error(node, "forms.answer.one-choice", Map.of()) : null;
      case RANK ->
          Set.copyOf(names).equals(known) && names.size() == known.size()
              ? null
              : error(node, "forms.answer.rank", Map.of("count", known.size()));
      default -> null;
    };
  }

  private AnswerError gone(TreeNode node, Question question, List<String> names) {
    var list = book.definition().choices(question);
    var first = String.join(" ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
    var labels = evaluation.labels(list, first);
    return labels.isEmpty()
        ? error(node, "forms.answer.choice", Map.of())
        : error(node, "forms.answer.choice-gone", Map.of("choices", labels));
  }

  private @Nullable AnswerError range(TreeNode node, Question question) {
    var number = node.value().number();
    if (number == null) {
      return error(node, "forms.answer.number", Map.of());
    }
    var start = setting(question, "start", "0");
    var end = setting(question, "end", "10");
    var step = setting(question, "step", "1").abs();
    if (number.compareTo(start.min(end)) < 0 || number.compareTo(start.max(end)) > 0) {
      return error(node, "forms.answer.range", Map.of("start", start, "end", end));
    }
    var steps = step.signum() == 0 ? step : number.subtract(start).remainder(step);
    return steps.signum() == 0 ? null : error(node, "forms.answer.step", Map.of("step", step));
  }

  private static BigDecimal setting(Question question, String name, String otherwise) {
    var number = Decimals.read(question.parameters().getOrDefault(name, otherwise));
    return number == null ? BigDecimal.ZERO : number;
  }

  private @Nullable AnswerError text(TreeNode node, Question question, Answer answer) {
    var text = answer.text();
    if (text.length() > AnswerReader.LONGEST) {
      return error(node, "forms.answer.too-long", Map.of());
    }
    return switch (question.kind()) {
      case EMAIL ->
          EmailAddress.read(text).isPresent() ? null : error(node, "forms.answer.email", Map.of());
      case URL -> isAddress(text) ? null : error(node, "forms.answer.url", Map.of());
      case PHONE ->
          PHONE.matcher(text.strip()).matches()
              ? null
              : error(node, "forms.answer.phone", Map.of());
      case PLAIN, LONG_TEXT, MONEY, ORGANISATION, PERSON, PLACE, YES_NO -> null;
    };
  }

  private static boolean isAddress(String text) {
    try {
      var address = URI.create(text.strip());
      var scheme = String.valueOf(address.getScheme());
      return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

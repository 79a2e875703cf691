package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.choice;

import eu.hanza.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes forms and answers by chance, always the same ones for the same seed. The rules keep clear
 * of what is meant to differ from ODK: they add no fractions before they compare, divide by no
 * zero, and compare no two results that may both be blank.
 */
final class RandomForms {

  private static final List<String> WORDS = List.of("a", "b", "ab", "Łódź", "x y", "10");
  private static final List<String> CHOICES = List.of("a", "b", "c", "d");

  private final Random random;
  private final List<FormItem> top = new ArrayList<>();
  private final Map<QuestionType, List<String>> outside = new LinkedHashMap<>();
  private final Map<QuestionType, List<String>> inside = new LinkedHashMap<>();
  private final List<String> repeats = new ArrayList<>();
  private final Map<String, List<String>> integersOf = new LinkedHashMap<>();
  private QuestionType calculated = QuestionType.CALCULATE;
  private int names;

  RandomForms(long seed) {
    this.random = new Random(seed);
  }

  FormDefinition form(int rows) {
    for (var i = 0; i < rows; i++) {
      top.add(
          switch (random.nextInt(8)) {
            case 0 -> group();
            case 1 -> repeat();
            default -> question(false);
          });
    }
    var choices = CHOICES.stream().map(FormsFixtures::choice).toList();
    return FormDefinition.of("form", "en", top)
        .withLists(Map.of("list", choices, "other", List.of(choice("a"), choice("b"))));
  }

  AnswerSet answers(FormDefinition form) {
    var answers = new LinkedHashMap<AnswerPath, Answer>();
    var counts = new LinkedHashMap<AnswerPath, Integer>();
    form.items().forEach(item -> answer(item, List.of(), answers, counts));
    return new AnswerSet(answers, counts);
  }

  private void answer(
      FormItem item,
      List<AnswerPath.Step> above,
      Map<AnswerPath, Answer> answers,
      Map<AnswerPath, Integer> counts) {
    var steps = new ArrayList<>(above);
    switch (item) {
      case Question question -> {
        steps.add(new AnswerPath.Step(question.name(), 0));
        var text = question.rules().calculation().isEmpty() ? text(question.type()) : "";
        if (!text.isEmpty()) {
          answers.put(new AnswerPath(steps), Answer.of(text));
        }
      }
      case Group group -> group.items().forEach(i -> answer(i, above, answers, counts));
      case Repeat repeat -> {
        steps.add(new AnswerPath.Step(repeat.name(), 0));
        var count = random.nextInt(4);
        counts.put(new AnswerPath(steps), count);
        for (var i = 1; i <= count; i++) {
          steps.set(above.size(), new AnswerPath.Step(repeat.name(), i));
          var here = List.copyOf(steps);
          repeat.items().forEach(inner -> answer(inner, here, answers, counts));
        }
      }
    }
  }

  private String text(QuestionType type) {
    if (random.nextInt(3) == 0) {
      return "";
    }
    return switch (type) {
      case INTEGER -> "" + (random.nextInt(21) - 5);
      case DECIMAL -> (random.nextInt(200) - 50) / 4.0 + "";
      case DATE -> "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
      case SELECT_ONE -> any(CHOICES);
      case SELECT_MULTIPLE ->
          String.join(" ", CHOICES.stream().filter(c -> random.nextBoolean()).toList());
      default -> any(WORDS);
    };
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String next(String kind) {
    return kind + ++names;
  }

  private FormItem group() {
    enter(false);
    var relevant = random.nextBoolean() ? truth(2) : "";
    var items = new ArrayList<FormItem>();
    for (var i = 0; i < 2; i++) {
      items.add(question(false));
    }
    return Group.of(next("g"), items).withRelevant(relevant);
  }

  private FormItem repeat() {
    enter(false);
    var relevant = random.nextInt(3) == 0 ? truth(2) : "";
    inside.clear();
    outside.forEach((type, known) -> inside.put(type, new ArrayList<>(known)));
    var items = new ArrayList<FormItem>();
    for (var i = 0; i < 4; i++) {
      items.add(question(true));
    }
    var repeat = Repeat.of(next("r"), items).withRelevant(relevant);
    repeats.add(repeat.name());
    integersOf.put(
        repeat.name(),
        items.stream()
            .map(Question.class::cast)
            .filter(q -> q.type() == QuestionType.INTEGER)
            .map(Question::name)
            .toList());
    return repeat;
  }

  private void enter(boolean repeat) {
    within = repeat;
    scope = repeat ? inside : outside;
  }

  private Question question(boolean repeat) {
    var type =
        any(
            List.of(
                QuestionType.INTEGER,
                QuestionType.INTEGER,
                QuestionType.DECIMAL,
                QuestionType.TEXT,
                QuestionType.DATE,
                QuestionType.SELECT_ONE,
                QuestionType.SELECT_MULTIPLE,
                QuestionType.CALCULATE,
                QuestionType.CALCULATE));
    enter(repeat);
    var question = Question.of(next("q"), type);
    if (type == QuestionType.SELECT_ONE || type == QuestionType.SELECT_MULTIPLE) {
      question = question.withList("list");
    }
    question = question.withRules(rules(type));
    scope.computeIfAbsent(given(type), any -> new ArrayList<>()).add(question.name());
    return question;
  }

  private Map<QuestionType, List<String>> scope = outside;
  private boolean within;

  private QuestionRules rules(QuestionType type) {
    var rules = QuestionRules.NONE;
    if (random.nextBoolean()) {
      rules = rules.withRelevant(truth(3));
    }
    if (type == QuestionType.CALCULATE) {
      return rules.withCalculation(calculation());
    }
    var constraint =
        switch (type) {
          case INTEGER, DECIMAL -> ". " + order() + " " + random.nextInt(15) + " or " + truth(2);
          case DATE -> ". " + order() + " date('2026-05-1" + random.nextInt(10) + "')";
          case SELECT_MULTIPLE -> "count-selected(.) " + order() + " 2 and not(selected(., 'a'))";
          case SELECT_ONE -> ". != 'a' or " + truth(2);
          default -> "string-length(.) " + order() + " 2 and " + truth(2);
        };
    return random.nextBoolean() ? rules.withConstraint(constraint, LocalizedText.EMPTY) : rules;
  }

  private String calculation() {
    calculated =
        any(
            List.of(
                QuestionType.INTEGER, QuestionType.TEXT, QuestionType.NOTE, QuestionType.HIDDEN));
    return switch (calculated) {
      case INTEGER -> integer(3);
      case TEXT -> words(3);
      case NOTE -> number(3);
      default -> truth(3);
    };
  }

  private QuestionType given(QuestionType type) {
    return type == QuestionType.CALCULATE ? calculated : type;
  }

  private String order() {
    return any(List.of("<", "<=", ">", ">="));
  }

  private String named(QuestionType type, String otherwise) {
    var known = scope.getOrDefault(type, List.of());
    return known.isEmpty() ? otherwise : "${" + any(known) + "}";
  }

  private String integer(int depth) {
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(14)) {
      case 0 -> "" + random.nextInt(12);
      case 1 -> named(QuestionType.INTEGER, "7");
      case 2, 3 -> "(" + integer(depth - 1) + " + " + integer(depth - 1) + ")";
      case 4 -> "(" + integer(depth - 1) + " - " + integer(depth - 1) + ")";
      case 5 -> integer(depth - 1) + " * " + integer(depth - 1);
      case 6 -> "count-selected(" + named(QuestionType.SELECT_MULTIPLE, "'a b'") + ")";
      case 7 -> "string-length(" + words(depth - 1) + ")";
      case 8 -> "if(" + truth(depth - 1) + ", " + integer(depth - 1) + ", 3)";
      case 9 -> "coalesce(" + integer(depth - 1) + ", " + integer(depth - 1) + ")";
      case 10 -> repeats.isEmpty() || within ? "4" : "count(${" + any(repeats) + "})";
      case 11 -> sum();
      case 12 -> "int(" + named(QuestionType.DECIMAL, "2.5") + ")";
      default -> "(" + integer(depth - 1) + " mod " + (1 + random.nextInt(5)) + ")";
    };
  }

  private String sum() {
    var many = integersOf.values().stream().flatMap(List::stream).toList();
    return many.isEmpty() || within ? "6" : "coalesce(sum(${" + any(many) + "}), 0)";
  }

  private String number(int depth) {
    return switch (random.nextInt(9)) {
      case 0 -> named(QuestionType.DECIMAL, "0.25") + " + " + integer(depth - 1);
      case 1 -> integer(depth - 1) + " div " + (2 << random.nextInt(3));
      case 2 -> "round(" + named(QuestionType.DECIMAL, "3.75") + ")";
      case 3 -> "abs(" + integer(depth - 1) + ")";
      case 4 -> "pow(" + named(QuestionType.INTEGER, "3") + ", 2)";
      case 5 -> named(QuestionType.DATE, "date('2026-03-01')") + " - date('2026-01-01')";
      case 6 -> "number(" + named(QuestionType.TEXT, "'12'") + ")";
      case 7 -> "0.1 * " + integer(depth - 1);
      default -> integer(depth);
    };
  }

  private String words(int depth) {
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(10)) {
      case 0 -> "'" + any(WORDS) + "'";
      case 1, 2 -> named(QuestionType.TEXT, "'text'");
      case 3 -> "concat(" + words(depth - 1) + ", " + words(depth - 1) + ")";
      case 4 -> "substr(" + words(depth - 1) + ", " + random.nextInt(3) + ")";
      case 5 -> "if(" + truth(depth - 1) + ", " + words(depth - 1) + ", '')";
      case 6 -> "selected-at(" + named(QuestionType.SELECT_MULTIPLE, "'a b'") + ", 1)";
      case 7 -> "translate(" + words(depth - 1) + ", 'ab', 'xy')";
      case 8 -> "coalesce(" + words(depth - 1) + ", " + words(depth - 1) + ")";
      default -> "normalize-space(" + words(depth - 1) + ")";
    };
  }

  private String truth(int depth) {
    return switch (depth == 0 ? random.nextInt(6) : random.nextInt(14)) {
      case 0 -> named(QuestionType.INTEGER, "5") + " " + order() + " " + random.nextInt(10);
      case 1 -> named(QuestionType.SELECT_ONE, "'a'") + any(List.of(" = ", " != ")) + "'b'";
      case 2 -> "selected(" + named(QuestionType.SELECT_MULTIPLE, "'a c'") + ", 'c')";
      case 3 -> named(QuestionType.TEXT, "'t'") + any(List.of(" = ", " != ")) + "''";
      case 4 -> named(QuestionType.DATE, "today()") + " " + order() + " date('2026-05-15')";
      case 5 -> named(QuestionType.DECIMAL, "2.5") + " " + order() + " " + random.nextInt(10);
      case 6, 7 -> "(" + truth(depth - 1) + " and " + truth(depth - 1) + ")";
      case 8 -> "(" + truth(depth - 1) + " or " + truth(depth - 1) + ")";
      case 9 -> "not(" + truth(depth - 1) + ")";
      case 10 -> integer(depth - 1) + " " + order() + " " + integer(depth - 1);
      case 11 -> integer(depth - 1) + any(List.of(" = ", " != ")) + random.nextInt(8);
      case 12 -> "boolean(" + named(QuestionType.HIDDEN, "'a'") + ")";
      default -> "contains(" + words(depth - 1) + ", 'a')";
    };
  }
}

package eu.hanza.forms.paper;

import eu.hanza.documents.Block;
import eu.hanza.documents.Field;
import eu.hanza.documents.Field.Kind;
import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.QuestionKind;
import eu.hanza.forms.QuestionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays out the questions of a card, each with its hints, its rules in words and its places. */
final class QuestionLayout {

  /** How many choices are listed with boxes; more make a list to choose from. */
  private static final int MOST_BOXES = 12;

  private static final Set<String> YES = Set.of("yes", "true", "true()", "1");

  /**
   * Where on the card a question stands.
   *
   * @param path the path of what holds it; empty at the top
   * @param context what a screen reader says of the instance it stands in; empty for none
   */
  record Place(Optional<AnswerPath> path, String context) {

    static final Place TOP = new Place(Optional.empty(), "");

    AnswerPath below(String name) {
      return path.map(above -> above.below(name)).orElseGet(() -> AnswerPath.to(name));
    }

    List<Integer> instances() {
      return path.map(above -> above.steps().stream().map(AnswerPath.Step::index).toList())
          .orElse(List.of());
    }
  }

  private final Card card;
  private final CardWords words;
  private final RuleWords rules;
  private final Map<QuestionId, Integer> rows;

  QuestionLayout(Card card, CardWords words, RuleWords rules) {
    this.card = card;
    this.words = words;
    this.rules = rules;
    this.rows = CardTag.rows(card.form());
  }

  Block block(Question question, Place place) {
    var answer = card.answers().get(place.below(question.name()));
    var label = numbered(question) + " " + mark(question);
    var notes = notes(question);
    notes.add(howTo(question, answer));
    notes.removeIf(String::isEmpty);
    return new Block.Question(label.strip(), notes, fields(question, place, answer));
  }

  /** A label with its number: "4.1. Nazwa". */
  String numbered(FormItem item) {
    var label = words.label(item);
    return rules.numbers().of(item).map(number -> number + ". " + label).orElse(label);
  }

  private String mark(Question question) {
    if (RuleWords.isRequired(question)) {
      return words.text("required");
    }
    return rules.required(question).isEmpty() && !isFixed(question) ? words.text("optional") : "";
  }

  private static boolean isFixed(Question question) {
    return YES.contains(question.rules().readOnly().strip().toLowerCase(Locale.ROOT));
  }

  private List<String> notes(Question question) {
    var notes = new ArrayList<String>();
    notes.add(words.spoken(question.wording().hint()));
    notes.add(words.spoken(question.wording().guidance()));
    notes.add(rules.relevant(question));
    notes.add(rules.required(question));
    notes.add(rules.bounds(question).orElseGet(() -> constraint(question)));
    notes.add(rules.choices(question));
    notes.removeIf(String::isEmpty);
    return notes;
  }

  /** What the form says where its rule cannot be told by itself; nothing where it has none. */
  private String constraint(Question question) {
    var said = words.spoken(question.rules().constraintMessage());
    var ruled = rules.constraint(question);
    return ruled.isEmpty() || said.isEmpty() ? ruled : said;
  }

  private String howTo(Question question, Optional<Answer> answer) {
    if (isFixed(question)) {
      return answer.map(given -> words.shown(question, given)).orElse(words.text("blank"));
    }
    return switch (question.type()) {
      case SELECT_ONE -> isLong(question, answer) ? "" : words.text("one");
      case SELECT_MULTIPLE -> words.text("several");
      case RANK -> words.text("rank");
      case RANGE -> range(question);
      case FILE, IMAGE -> words.text(answer.isPresent() ? "filled-in" : "attach");
      default -> "";
    };
  }

  private String range(Question question) {
    var set = question.parameters();
    return words.text(
        "range",
        Map.of(
            "start", words.number(set.getOrDefault("start", "0")),
            "end", words.number(set.getOrDefault("end", "10")),
            "step", words.number(set.getOrDefault("step", "1"))));
  }

  private List<Field> fields(Question question, Place place, Optional<Answer> answer) {
    if (isFixed(question)) {
      return List.of();
    }
    return switch (question.type()) {
      case SELECT_ONE ->
          isLong(question, answer)
              ? List.of(pick(question, place, answer))
              : ticks(question, place, answer);
      case SELECT_MULTIPLE -> ticks(question, place, answer);
      case RANK -> places(question, place, answer);
      case ACKNOWLEDGE ->
          List.of(
              new Field.Tick(
                  tag(question, place).toString(), words.text("tick"), answer.isPresent()));
      case FILE, IMAGE -> List.of();
      default -> List.of(line(question, place, answer));
    };
  }

  private CardTag tag(Question question, Place place) {
    var row = rows.getOrDefault(question.id(), -1);
    return new CardTag(row, place.instances(), CardTag.NO_CHOICE);
  }

  private String name(Question question, Place place) {
    var label = numbered(question);
    return place.context().isEmpty() ? label : label + " – " + place.context();
  }

  private Field line(Question question, Place place, Optional<Answer> answer) {
    return new Field.Line(
        tag(question, place).toString(),
        name(question, place),
        kind(question),
        answer.map(given -> words.shown(question, given)).orElse(""),
        words.prompt(question),
        question.kind() == QuestionKind.MONEY
            ? question.terms().currency()
            : question.terms().unit());
  }

  private static Kind kind(Question question) {
    if (question.type() == QuestionType.DATE) {
      return Kind.DAY;
    }
    if (question.type() == QuestionType.TEXT) {
      return question.kind() == QuestionKind.LONG_TEXT ? Kind.LINES : Kind.TEXT;
    }
    return Kind.SHORT;
  }

  /** A choice that is offered, or was taken before, with its place in the list. */
  private record Offered(int place, Choice choice) {}

  private List<Offered> offered(Question question, Optional<Answer> answer) {
    var taken = answer.map(Answer::choices).orElse(List.of());
    var all = card.form().choices(question);
    return IntStream.range(0, all.size())
        .mapToObj(place -> new Offered(place, all.get(place)))
        .filter(o -> !o.choice().retired() || taken.contains(o.choice().name()))
        .toList();
  }

  private boolean isLong(Question question, Optional<Answer> answer) {
    return offered(question, answer).size() > MOST_BOXES;
  }

  private List<Field> ticks(Question question, Place place, Optional<Answer> answer) {
    var taken = answer.map(Answer::choices).orElse(List.of());
    var tag = tag(question, place);
    return offered(question, answer).stream()
        .<Field>map(
            offered ->
                new Field.Tick(
                    tag.at(offered.place()).toString(),
                    words.label(offered.choice()),
                    taken.contains(offered.choice().name())))
        .toList();
  }

  private List<Field> places(Question question, Place place, Optional<Answer> answer) {
    var order = answer.map(Answer::choices).orElse(List.of());
    var tag = tag(question, place);
    return offered(question, answer).stream()
        .<Field>map(
            offered ->
                new Field.Line(
                    tag.at(offered.place()).toString(),
                    words.label(offered.choice()),
                    Kind.SHORT,
                    position(order, offered.choice().name()),
                    words.text("prompt.place"),
                    ""))
        .toList();
  }

  private static String position(List<String> order, String name) {
    var place = order.indexOf(name) + 1;
    return place == 0 ? "" : Integer.toString(place);
  }

  private Field pick(Question question, Place place, Optional<Answer> answer) {
    var seen = new HashSet<String>();
    var values = new HashMap<String, String>();
    var options = new ArrayList<Field.Option>();
    for (var offered : offered(question, answer)) {
      var label = words.label(offered.choice());
      var value = "c" + offered.place();
      options.add(
          new Field.Option(
              value, seen.add(label) ? label : label + " (" + offered.choice().name() + ")"));
      values.put(offered.choice().name(), value);
    }
    return new Field.Pick(
        tag(question, place).toString(),
        name(question, place),
        options,
        answer.map(given -> values.getOrDefault(given.text(), "")).orElse(""),
        words.text("prompt.pick"));
  }

  /** Whether a group can stand as a table: all its questions have the same few choices. */
  boolean isTable(Group group) {
    var questions = asked(group);
    return group.isMatrix()
        && !questions.isEmpty()
        && questions.size() == group.items().stream().filter(item -> !item.retired()).count()
        && questions.stream().allMatch(words::isChoice)
        && questions.stream().map(Question::list).distinct().count() == 1
        && columns(group).size() <= MOST_BOXES
        && !columns(group).isEmpty();
  }

  private static List<Question> asked(Group group) {
    return group.items().stream()
        .filter(Question.class::isInstance)
        .map(Question.class::cast)
        .filter(CardNumbers::isAsked)
        .filter(question -> !isFixed(question))
        .toList();
  }

  private List<Offered> columns(Group group) {
    return offered(asked(group).getFirst(), Optional.empty());
  }

  Block table(Group group, Place place) {
    var columns = columns(group);
    var headers = new ArrayList<>(List.of(words.text("row")));
    columns.forEach(column -> headers.add(words.label(column.choice())));
    var rowsOfTable = asked(group).stream().map(row -> row(row, columns, place)).toList();
    var notes = new ArrayList<String>();
    notes.add(words.spoken(group.wording().hint()));
    notes.add(words.spoken(group.wording().guidance()));
    notes.add(rules.relevant(group));
    var single = asked(group).stream().allMatch(row -> row.type() == QuestionType.SELECT_ONE);
    notes.add(words.text(single ? "one-per-row" : "several-per-row"));
    notes.removeIf(String::isEmpty);
    return new Block.Matrix(numbered(group), notes, headers, rowsOfTable);
  }

  private Block.MatrixRow row(Question question, List<Offered> columns, Place place) {
    var answer = card.answers().get(place.below(question.name()));
    var taken = answer.map(Answer::choices).orElse(List.of());
    var label = numbered(question) + " " + mark(question);
    var ticks =
        columns.stream()
            .map(
                column ->
                    new Field.Tick(
                        tag(question, place).at(column.place()).toString(),
                        name(question, place) + ": " + words.label(column.choice()),
                        taken.contains(column.choice().name())))
            .toList();
    var lines = new ArrayList<>(List.of(label.strip()));
    lines.addAll(notes(question));
    return new Block.MatrixRow(String.join("\n", lines), ticks);
  }
}

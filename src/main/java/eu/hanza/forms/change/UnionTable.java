package eu.hanza.forms.change;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FileAnswer;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.change.AnswerUnion.Choices;
import eu.hanza.forms.change.AnswerUnion.Filled;
import eu.hanza.forms.change.AnswerUnion.Options;
import eu.hanza.forms.change.AnswerUnion.Order;
import eu.hanza.forms.change.AnswerUnion.Table;
import eu.hanza.forms.change.AnswerUnion.Values;
import eu.hanza.forms.change.AnswerUnion.Version;
import eu.hanza.forms.change.UnionColumn.Instance;
import eu.hanza.tables.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts answers of all versions into one table. */
final class UnionTable {

  /** Of a picture one more column holds what was said of it. */
  private static final String DESCRIPTION = "alt";

  private final NavigableMap<Integer, Version> versions = new TreeMap<>();
  private final Map<Integer, Places> places = new HashMap<>();
  private final List<Filled> filled;
  private final Options options;
  private final Set<UnionColumn> columns = new LinkedHashSet<>();
  private final Map<QuestionId, Map<String, Choice>> choices = new LinkedHashMap<>();

  UnionTable(List<Version> versions, List<Filled> filled, Options options) {
    for (var version : versions) {
      this.versions.put(version.number(), version);
      this.places.put(version.number(), new Places(version.form()));
    }
    this.filled = filled;
    this.options = options;
  }

  Table table() {
    if (versions.isEmpty()) {
      return new Table(List.of(AnswerUnion.FORM_VERSION), List.of());
    }
    grow();
    var order = new ArrayList<>(columns);
    if (options.order() == Order.NEWEST) {
      order.sort(new NewestOrder(newest()));
    }
    var headers = new UnionHeaders(versions.descendingMap().values(), options.values());
    var names = new ArrayList<>(List.of(AnswerUnion.FORM_VERSION));
    order.forEach(column -> names.add(headers.of(column)));
    return new Table(names, filled.stream().map(one -> row(one, order)).toList());
  }

  private Places newest() {
    return places(versions.lastKey());
  }

  private Places places(int version) {
    var known = places.get(version);
    if (known == null) {
      throw new IllegalArgumentException("Answers of an unknown version: " + version);
    }
    return known;
  }

  /** Adds columns in the order in which people came to need them. */
  private void grow() {
    var waiting = new ArrayList<>(versions.values());
    var received = filled.stream().sorted(Comparator.comparing(Filled::received)).toList();
    for (var one : received) {
      while (!waiting.isEmpty()
          && (!waiting.getFirst().since().isAfter(one.received())
              || waiting.getFirst().number() <= one.version())) {
        grow(waiting.removeFirst());
      }
      one.answers().answers().forEach((path, answer) -> add(column(one, path), answer, one, path));
    }
    waiting.forEach(this::grow);
  }

  private void grow(Version version) {
    var known = places(version.number());
    var questions = version.form().questions().filter(q -> q.type() != QuestionType.NOTE).toList();
    for (var question : questions) {
      var first = known.repeats(question).stream().map(r -> new Instance(r.id(), 1)).toList();
      var column = new UnionColumn(question.id().value(), first, "");
      version.form().choices(question).forEach(choice -> note(question, choice));
      add(column, question);
    }
  }

  /** Remembers a choice; of several versions the newest says how it is called. */
  private void note(Question question, Choice choice) {
    choices.computeIfAbsent(question.id(), id -> new LinkedHashMap<>()).put(choice.name(), choice);
  }

  private void add(UnionColumn column, Question question) {
    columns.add(column);
    if (options.choices() == Choices.APART && question.type() == QuestionType.SELECT_MULTIPLE) {
      choices
          .getOrDefault(question.id(), Map.of())
          .keySet()
          .forEach(name -> columns.add(column.of(name)));
    }
    if (FileAnswer.asksDescription(question)) {
      columns.add(column.of(DESCRIPTION));
    }
  }

  private void add(UnionColumn column, Answer answer, Filled one, AnswerPath path) {
    if (places(one.version()).row(path) instanceof Question question) {
      add(column, question);
      var multiple = question.type() == QuestionType.SELECT_MULTIPLE;
      if (options.choices() == Choices.APART && multiple) {
        answer.choices().forEach(name -> columns.add(column.of(name)));
      }
    } else {
      columns.add(column);
    }
  }

  /** The column of an answer; what no question of its version asked stands under its path. */
  private UnionColumn column(Filled one, AnswerPath path) {
    var known = places(one.version());
    FormItem row = known.row(path);
    if (row == null) {
      return new UnionColumn("/" + path, List.of(), "");
    }
    var numbers = known.instances(path, row);
    return new UnionColumn(
        row.id().value(),
        known.repeats(row).stream().map(r -> new Instance(r.id(), numbers.of(r.id()))).toList(),
        "");
  }

  private List<Cell> row(Filled one, List<UnionColumn> order) {
    var values = new HashMap<UnionColumn, Cell>();
    one.answers()
        .answers()
        .forEach(
            (path, answer) -> {
              var column = column(one, path);
              var question = places(one.version()).row(path) instanceof Question q ? q : null;
              values.put(column, cell(question, answer));
              var form = places(one.version()).form();
              var offered = question == null ? List.<Choice>of() : form.choices(question);
              taken(column, question, offered, answer, values);
              if (question != null && FileAnswer.asksDescription(question)) {
                var picture = FileAnswer.of(answer.text());
                values.put(column.of(DESCRIPTION), Cell.of(described(picture)));
              }
            });
    var cells = new ArrayList<Cell>(List.of(Cell.of(one.version())));
    order.forEach(column -> cells.add(values.getOrDefault(column, Cell.of(""))));
    return cells;
  }

  private void taken(
      UnionColumn column,
      @Nullable Question question,
      List<Choice> offered,
      Answer answer,
      Map<UnionColumn, Cell> values) {
    var apart = options.choices() == Choices.APART && answer.read();
    if (!apart || question == null || question.type() != QuestionType.SELECT_MULTIPLE) {
      return;
    }
    var names = new LinkedHashSet<>(offered.stream().map(Choice::name).toList());
    names.addAll(answer.choices());
    names.forEach(
        name -> values.put(column.of(name), Cell.of(answer.choices().contains(name) ? 1 : 0)));
  }

  private static String described(FileAnswer picture) {
    return picture.decorative() ? "decorative" : picture.description();
  }

  private Cell cell(@Nullable Question question, Answer answer) {
    if (question == null || !answer.read()) {
      return Cell.of(answer.text());
    }
    if (question.type().isNumber()) {
      return answer.number().map(Cell::of).orElse(Cell.of(answer.text()));
    }
    if (question.type() == QuestionType.FILE || question.type() == QuestionType.IMAGE) {
      return Cell.of(FileAnswer.of(answer.text()).file());
    }
    return question.type().isSelect() && options.values() instanceof Values.Labels
        ? Cell.of(
            answer.choices().stream()
                .map(n -> label(question, n))
                .collect(Collectors.joining("; ")))
        : Cell.of(answer.text());
  }

  private String label(Question question, String name) {
    var choice = choices.getOrDefault(question.id(), Map.of()).get(name);
    var language = options.values() instanceof Values.Labels(var asked) ? asked : null;
    var words = choice == null || language == null ? "" : choice.label().in(language).text();
    return words.isBlank() ? name : words;
  }
}

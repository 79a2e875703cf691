package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.change.AnswerMigration;
import eu.hanza.forms.change.AnswerUnion;
import eu.hanza.forms.change.AnswerUnion.Choices;
import eu.hanza.forms.change.AnswerUnion.Filled;
import eu.hanza.forms.change.AnswerUnion.Options;
import eu.hanza.forms.change.AnswerUnion.Order;
import eu.hanza.forms.change.AnswerUnion.Values;
import eu.hanza.forms.change.AnswerUnion.Version;
import eu.hanza.forms.change.EditOutcome;
import eu.hanza.forms.change.FormChange;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEdit.Direction;
import eu.hanza.forms.change.FormEdit.Place;
import eu.hanza.forms.change.FormEditor;
import eu.hanza.forms.spi.RuleFunctions;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.tables.Cell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** What holds for all edits, publications and answers. */
class FormChangePropertyTests {

  private static final Instant START = Instant.parse("2026-06-01T08:00:00Z");

  /** A form that people change by chance, answer and publish. */
  private static final class Life {

    private final Random random;
    private final List<FormDefinition> published = new ArrayList<>();
    private final List<Filled> filled = new ArrayList<>();
    private FormDefinition draft;
    private int minute;

    Life(long seed) {
      random = new Random(seed);
      draft = new RandomForms(seed).form(6);
      publish();
      for (var i = 0; i < 40; i++) {
        switch (random.nextInt(8)) {
          case 0 -> publish();
          case 1 -> answer(random.nextInt(published.size()));
          default -> edit();
        }
      }
      publish();
    }

    void publish() {
      published.add(draft);
      answer(published.size() - 1);
    }

    private Instant now() {
      return START.plusSeconds(++minute * 60L);
    }

    /** Every answer tells which question of which version it was given to. */
    void answer(int version) {
      var form = published.get(version);
      var answers = AnswerSet.EMPTY;
      for (var path : paths(form)) {
        if (random.nextBoolean()) {
          var row = row(form, path);
          answers = answers.with(path, Answer.of(row.id() + "@" + path));
        }
      }
      filled.add(new Filled(version + 1, now(), answers));
    }

    private static FormItem row(FormDefinition form, AnswerPath path) {
      return form.all().filter(item -> item.name().equals(path.name())).findFirst().orElseThrow();
    }

    private List<AnswerPath> paths(FormDefinition form) {
      var paths = new ArrayList<AnswerPath>();
      form.items().forEach(item -> paths(item, null, paths));
      return paths;
    }

    private void paths(FormItem item, @Nullable AnswerPath above, List<AnswerPath> paths) {
      if (item.retired()) {
        return;
      }
      var path = above == null ? AnswerPath.to(item.name()) : above.below(item.name());
      switch (item) {
        case Question question -> paths.add(path);
        case Group group -> group.items().forEach(inner -> paths(inner, above, paths));
        case Repeat repeat -> {
          for (var i = 1; i <= random.nextInt(4); i++) {
            var instance = path.at(i);
            repeat.items().forEach(inner -> paths(inner, instance, paths));
          }
        }
      }
    }

    void edit() {
      var before = Optional.of(published.getLast());
      if (FormEditor.apply(draft, before, any())
          instanceof EditOutcome.Edited(var changed, var about)) {
        draft = changed;
      }
    }

    private FormEdit any() {
      var rows = draft.all().toList();
      var row = rows.get(random.nextInt(rows.size()));
      var other = rows.get(random.nextInt(rows.size()));
      var types = QuestionType.values();
      return switch (random.nextInt(12)) {
        case 0, 1 -> new FormEdit.Add(labelled(), place(other));
        case 2 -> new FormEdit.Add(Repeat.of("again", List.of(labelled())), place(other));
        case 3, 4 -> new FormEdit.Delete(row.id());
        case 5 -> new FormEdit.Restore(row.id());
        case 6 -> new FormEdit.Retype(row.id(), types[random.nextInt(types.length)], "");
        case 7 -> new FormEdit.Rename(row.id(), "n" + random.nextInt(1000));
        case 8, 9 -> new FormEdit.Move(row.id(), place(other));
        case 10 -> new FormEdit.Shift(row.id(), List.of(Direction.values()).get(random.nextInt(4)));
        default -> choice();
      };
    }

    private FormEdit choice() {
      var choices = draft.lists().getOrDefault("list", List.of());
      return choices.isEmpty() || random.nextBoolean()
          ? new FormEdit.AddChoice("list", LocalizedText.pl("Wybór " + random.nextInt(50)))
          : new FormEdit.DeleteChoice("list", choices.get(random.nextInt(choices.size())).name());
    }

    private Question labelled() {
      return Question.of("new", QuestionType.TEXT)
          .withWording(Wording.of(LocalizedText.pl("Pytanie " + random.nextInt(30))));
    }

    private Place place(FormItem row) {
      return switch (random.nextInt(4)) {
        case 0 -> new Place.AtEnd();
        case 1 -> new Place.Into(row.id());
        case 2 -> new Place.Before(row.id());
        default -> new Place.After(row.id());
      };
    }
  }

  @Property(tries = 200)
  @Tag("F-4")
  void keepsEveryPublishedRowAndChoiceForEver(@ForAll long seed) {
    var life = new Life(seed);
    for (var i = 1; i < life.published.size(); i++) {
      var next = life.published.get(i);
      var ids = next.all().map(FormItem::id).collect(Collectors.toSet());
      assertThat(ids).containsAll(life.published.get(i - 1).all().map(FormItem::id).toList());
      assertThat(next.all().map(FormItem::name)).doesNotHaveDuplicates();
      assertThat(next.all().map(FormItem::id)).doesNotHaveDuplicates();
      var names = next.lists().getOrDefault("list", List.of()).stream().map(Choice::name).toList();
      var before = life.published.get(i - 1).lists().getOrDefault("list", List.of());
      assertThat(names).containsAll(before.stream().map(Choice::name).toList());
      assertThat(
              FormChange.between(life.published.get(i - 1), next).differences().stream()
                  .map(FormChange.Difference::what))
          .doesNotContain(
              FormChange.What.REMOVED, FormChange.What.TYPE, FormChange.What.CHOICE_REMOVED);
    }
  }

  @Property(tries = 200)
  @Tag("F-6")
  void losesAndShiftsNoAnswerOnItsWayThroughVersions(@ForAll long seed) {
    var life = new Life(seed);
    for (var one : life.filled) {
      var answers = one.answers();
      for (var i = one.version(); i < life.published.size(); i++) {
        var to = life.published.get(i);
        var moved = AnswerMigration.of(life.published.get(i - 1), to).apply(answers);
        assertThat(texts(moved.answers())).isEqualTo(texts(answers));
        assertThat(strangers(to, moved.answers())).isEmpty();
        assertThat(moved.answers().answers().keySet()).containsAll(moved.kept());
        answers = moved.answers();
      }
    }
  }

  private static List<String> texts(AnswerSet answers) {
    return answers.answers().values().stream().map(Answer::text).sorted().toList();
  }

  /** Answers that stand at a question to which they were not given. */
  private static List<String> strangers(FormDefinition form, AnswerSet answers) {
    var byName = new HashMap<String, QuestionId>();
    form.all().forEach(item -> byName.put(item.name(), item.id()));
    return answers.answers().entrySet().stream()
        .filter(entry -> byName.containsKey(entry.getKey().name()))
        .filter(
            entry -> !entry.getValue().text().startsWith(byName.get(entry.getKey().name()) + "@"))
        .map(Object::toString)
        .toList();
  }

  @Property(tries = 200)
  @Tag("F-5")
  void keepsEveryValueInTheColumnOfItsQuestion(@ForAll long seed) {
    var life = new Life(seed);
    var columns = List.<String>of();
    var questions = new HashMap<Integer, String>();
    var order = new ArrayList<>(life.filled);
    for (var upTo = 1; upTo <= order.size(); upTo++) {
      var table = table(life, order.subList(0, upTo));
      assertThat(table.columns()).doesNotHaveDuplicates();
      assertThat(table.columns().size()).isGreaterThanOrEqualTo(columns.size());
      columns = table.columns();
      for (var row = 0; row < upTo; row++) {
        var values = values(table.rows().get(row));
        assertThat(values.values())
            .containsExactlyInAnyOrderElementsOf(texts(order.get(row).answers()));
        values.forEach(
            (column, text) -> {
              var question = text.substring(0, text.lastIndexOf('@'));
              assertThat(questions.merge(column, question, (old, now) -> old)).isEqualTo(question);
            });
      }
    }
  }

  private static AnswerUnion.Table table(Life life, List<Filled> filled) {
    var known = filled.stream().mapToInt(Filled::version).max().orElseThrow();
    var versions = new ArrayList<Version>();
    for (var i = 0; i < known; i++) {
      var number = i + 1;
      var first = life.filled.stream().filter(f -> f.version() == number).findFirst().orElseThrow();
      versions.add(new Version(number, first.received(), life.published.get(i)));
    }
    return AnswerUnion.of(
        versions, filled, new Options(Order.STEADY, Choices.TOGETHER, new Values.Names()));
  }

  private static Map<Integer, String> values(List<Cell> cells) {
    var values = new HashMap<Integer, String>();
    for (var i = 1; i < cells.size(); i++) {
      if (cells.get(i) instanceof Cell.Text(var text) && !text.isEmpty()) {
        values.put(i, text);
      }
    }
    return values;
  }

  @Property(tries = 200)
  void saysTheSameAfterAllRowsAreRenamed(@ForAll long seed) {
    var maker = new RandomForms(seed);
    var form = maker.form(8);
    var answers = maker.answers(form);
    var renamed = form;
    var number = 0;
    for (var row : form.all().toList()) {
      var edit = new FormEdit.Rename(row.id(), "x" + (number++ * 7));
      if (FormEditor.apply(renamed, Optional.of(form), edit)
          instanceof EditOutcome.Edited(var changed, var about)) {
        renamed = changed;
      }
    }
    assertThat(renamed.all().map(FormItem::name)).allMatch(name -> name.startsWith("x"));
    var moved = AnswerMigration.of(form, renamed).apply(answers);
    var before = FormsFixtures.run(CheckedForm.of(form, RuleFunctions.NONE), answers);
    var after = FormsFixtures.run(CheckedForm.of(renamed, RuleFunctions.NONE), moved.answers());
    assertThat(seen(after)).isEqualTo(seen(before));
    assertThat(after.errors().stream().map(AnswerError::key).toList())
        .isEqualTo(before.errors().stream().map(AnswerError::key).toList());
    assertThat(FormChange.between(form, renamed).differences())
        .allMatch(one -> one.what() == FormChange.What.RENAMED);
    assertThat(moved.fresh()).isEqualTo(Set.of());
  }

  private static List<List<Object>> seen(FormRun run) {
    return run.rows().stream()
        .map(
            row ->
                List.<Object>of(
                    row.item().id(),
                    row.path().index(),
                    row.relevant(),
                    row.required(),
                    row.answer().map(Answer::text).orElse("")))
        .toList();
  }
}

package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.answer;
import static eu.hanza.forms.FormsFixtures.answers;
import static eu.hanza.forms.FormsFixtures.calculate;
import static eu.hanza.forms.FormsFixtures.decimal;
import static eu.hanza.forms.FormsFixtures.errors;
import static eu.hanza.forms.FormsFixtures.integer;
import static eu.hanza.forms.FormsFixtures.isAsked;
import static eu.hanza.forms.FormsFixtures.ready;
import static eu.hanza.forms.FormsFixtures.relevant;
import static eu.hanza.forms.FormsFixtures.required;
import static eu.hanza.forms.FormsFixtures.run;
import static eu.hanza.forms.FormsFixtures.text;
import static eu.hanza.forms.FormsFixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names in repeats mean the nearest instance; counts, places and sums see all of them. */
class RepeatTests {

  private static final Repeat COSTS = Repeat.of("costs", List.of(decimal("cost")));
  private static final CheckedForm PARTNERS =
      ready(
          text("currency"),
          Repeat.of(
              "partners",
              List.of(
                  text("name"),
                  calculate("place", "position(..)"),
                  calculate("words", "concat(${name}, ' ', ${currency})"),
                  relevant(text("why"), "${total} > 10"),
                  COSTS,
                  calculate("total", "sum(${cost})"),
                  calculate("before", "indexed-repeat(${name}, ${partners}, position(..) - 1)"))),
          calculate("all", "sum(${cost})"),
          calculate("names", "join(', ', ${name})"),
          calculate("dear", "count(${partners}[total > 10])"),
          calculate("second", "string(${partners}[position() = 2]/name)"),
          calculate("many", "count(${partners})"));

  private static final AnswerSet GIVEN =
      answers(
          "currency", "PLN",
          "partners[1]/name", "A",
          "partners[1]/costs[1]/cost", "4.5",
          "partners[1]/costs[2]/cost", "6",
          "partners[2]/name", "B",
          "partners[2]/costs[1]/cost", "1");

  @Test
  void readsTheNearestInstance() {
    var run = run(PARTNERS, GIVEN);
    assertThat(answer(run, "partners[1]/words")).isEqualTo("A PLN");
    assertThat(answer(run, "partners[2]/words")).isEqualTo("B PLN");
    assertThat(answer(run, "partners[2]/place")).isEqualTo("2");
    assertThat(answer(run, "partners[1]/total")).isEqualTo("10.5");
    assertThat(answer(run, "partners[2]/total")).isEqualTo("1");
    assertThat(isAsked(run, "partners[1]/why")).isTrue();
    assertThat(isAsked(run, "partners[2]/why")).isFalse();
    assertThat(answer(run, "partners[1]/before")).isEmpty();
    assertThat(answer(run, "partners[2]/before")).isEqualTo("A");
  }

  @Test
  void seesAllInstancesFromOutside() {
    var run = run(PARTNERS, GIVEN);
    assertThat(answer(run, "all")).isEqualTo("11.5");
    assertThat(answer(run, "names")).isEqualTo("A, B");
    assertThat(answer(run, "dear")).isEqualTo("1");
    assertThat(answer(run, "second")).isEqualTo("B");
    assertThat(answer(run, "many")).isEqualTo("2");
    assertThat(run.count(AnswerPath.of("partners[1]/costs"))).isEqualTo(2);
  }

  @Test
  void standsAsOftenAsTheRuleSays() {
    var rows = Repeat.of("row", List.of(required(text("x")))).withCount("${n} + 1");
    var form = ready(integer("n"), rows);
    var two = run(form, answers("n", "1", "row[1]/x", "a", "row[3]/x", "later"));
    assertThat(two.count(AnswerPath.of("row"))).isEqualTo(2);
    assertThat(errors(two)).containsExactly("row[2]/x required");
    assertThat(two.submission())
        .isEqualTo(answers("n", "1", "row[1]/x", "a").withCount(AnswerPath.of("row"), 2));
    assertThat(two.answers().get(AnswerPath.of("row[3]/x"))).contains(Answer.of("later"));
    assertThat(run(form, AnswerSet.EMPTY).count(AnswerPath.of("row"))).isZero();
    assertThat(run(form, answers("n", "-7")).count(AnswerPath.of("row"))).isZero();
  }

  @Test
  void saysWhereARuleAsksForMoreThanCanBeKept() {
    var group = Group.of("g", List.of(Repeat.of("row", List.of(text("x"))).withCount("999999999")));
    var run = run(AnswerSet.EMPTY, group);
    assertThat(run.count(AnswerPath.of("row"))).isEqualTo(1000);
    assertThat(errors(run)).containsExactly("g rule");
  }

  @Test
  void beginsWithOneInstanceAndMayHaveNone() {
    var none = AnswerSet.EMPTY.withCount(AnswerPath.of("costs"), 0);
    assertThat(run(AnswerSet.EMPTY, COSTS).count(AnswerPath.of("costs"))).isEqualTo(1);
    assertThat(run(none, COSTS).count(AnswerPath.of("costs"))).isZero();
    assertThat(value("count(${costs})", none, COSTS)).isEqualTo("0");
  }

  @Test
  void countsOnlyInstancesThatAreAsked() {
    var off = COSTS.withRelevant("${n} > 5");
    var given = answers("n", "1", "costs[1]/cost", "3", "costs[2]/cost", "4");
    assertThat(value("count(${costs})", given, integer("n"), off)).isEqualTo("0");
    assertThat(value("sum(${cost})", given, integer("n"), off)).isEmpty();
    assertThat(value("sum(${cost})", given.with("n", "6"), integer("n"), off)).isEqualTo("7");
    assertThat(run(given, integer("n"), off).submission()).isEqualTo(answers("n", "1"));
  }

  @Test
  void removesAndMovesInstancesWithTheirAnswers() {
    var row = AnswerPath.of("row");
    var three =
        answers("a", "x", "row[1]/n", "1", "row[2]/n", "2", "row[2]/in[1]/m", "in", "row[3]/n", "3")
            .withCount(row, 3)
            .withCount(AnswerPath.of("row[2]/in"), 1);
    assertThat(three.withoutInstance(row.at(1)))
        .isEqualTo(
            answers("a", "x", "row[1]/n", "2", "row[1]/in[1]/m", "in", "row[2]/n", "3")
                .withCount(row, 2)
                .withCount(AnswerPath.of("row[1]/in"), 1));
    assertThat(three.moved(row.at(3), 1))
        .isEqualTo(
            answers(
                    "a",
                    "x",
                    "row[1]/n",
                    "3",
                    "row[2]/n",
                    "1",
                    "row[3]/n",
                    "2",
                    "row[3]/in[1]/m",
                    "in")
                .withCount(row, 3)
                .withCount(AnswerPath.of("row[3]/in"), 1));
  }
}

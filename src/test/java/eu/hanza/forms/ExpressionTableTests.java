package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.spi.RuleFunctions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Expressions without names mean what they mean in ODK, but for a few that are named. */
class ExpressionTableTests {

  private static final Path TABLE = Path.of("src/test/resources/forms/expressions.tsv");
  private static final AnswerMoment MOMENT =
      AnswerMoment.of(FormsFixtures.MOMENT.instant(), ZoneOffset.UTC, "en");

  private record Row(String expression, String value, String javaRosa, String rule) {

    static Row of(String line) {
      var cells = line.split("\t", -1);
      return cells.length == 2
          ? new Row(cells[0], cells[1], cells[1], "")
          : new Row(cells[0], cells[1], cells[2], cells[3]);
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream().skip(1).map(Row::of).toList();
  }

  private static String ours(String expression) {
    var form =
        CheckedForm.of(
            FormsFixtures.aForm(FormsFixtures.calculate("result", expression)), RuleFunctions.NONE);
    return form.isPublishable()
        ? FormsFixtures.answer(form.run(AnswerSet.EMPTY, MOMENT), "result")
        : JavaRosa.FAILED;
  }

  @Test
  void givesTheValuesOfTheTable() throws IOException {
    for (var row : rows()) {
      assertThat(ours(row.expression())).as(row.expression()).isEqualTo(row.value());
    }
  }

  /** Blank is written NaN there; numbers are binary and printed so. */
  @Test
  void agreesWithJavaRosaButForTheRulesThatAreNamed() throws IOException {
    var deviations = new TreeMap<String, Integer>();
    for (var row : rows()) {
      var theirs = JavaRosa.value(row.expression());
      if (row.rule().isEmpty()) {
        assertThat(same(row.value(), theirs)).as("%s: %s", row, theirs).isTrue();
      } else {
        assertThat(theirs).as(row.expression()).isEqualTo(row.javaRosa());
        deviations.merge(row.rule(), 1, Integer::sum);
      }
    }
    var differing = deviations.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "Expressions compared with JavaRosa: %d, differing by rule: %s%n",
        rows().size(), deviations);
    assertThat(rows()).hasSizeGreaterThan(250);
    assertThat(differing).isLessThanOrEqualTo(rows().size() / 20);
  }

  private static boolean same(String ours, String theirs) {
    if (ours.equals(theirs) || (ours.isEmpty() && theirs.equals("NaN"))) {
      return true;
    }
    try {
      return Math.abs(Double.parseDouble(ours) - Double.parseDouble(theirs)) < 1e-12;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}

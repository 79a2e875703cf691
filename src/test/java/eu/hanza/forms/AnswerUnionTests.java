package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.aForm;
import static eu.hanza.forms.FormsFixtures.answers;
import static eu.hanza.forms.FormsFixtures.choice;
import static eu.hanza.forms.FormsFixtures.integer;
import static eu.hanza.forms.FormsFixtures.list;
import static eu.hanza.forms.FormsFixtures.many;
import static eu.hanza.forms.FormsFixtures.one;
import static eu.hanza.forms.FormsFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.change.AnswerUnion;
import eu.hanza.forms.change.AnswerUnion.Choices;
import eu.hanza.forms.change.AnswerUnion.Filled;
import eu.hanza.forms.change.AnswerUnion.Options;
import eu.hanza.forms.change.AnswerUnion.Order;
import eu.hanza.forms.change.AnswerUnion.Values;
import eu.hanza.forms.change.AnswerUnion.Version;
import eu.hanza.forms.change.EditOutcome;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEdit.Place;
import eu.hanza.forms.change.FormEditor;
import eu.hanza.kernel.Language;
import eu.hanza.tables.Cell;
import eu.hanza.tables.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The answers of all versions in one table. */
@Tag("F-5")
class AnswerUnionTests {

  private static final FormDefinition FIRST =
      aForm(text("a"), one("b", "l"), integer("c")).withLists(list("l", choice("x"), choice("y")));

  private static final Filled OLD = filled(1, 11, answers("a", "A", "b", "x", "c", "3"));

  private static QuestionId id(String value) {
    return new QuestionId(value);
  }

  private static FormDefinition edited(FormDefinition form, FormEdit... edits) {
    return switch (FormEditor.apply(form, Optional.of(form), List.of(edits))) {
      case EditOutcome.Edited(var changed, var about) -> changed;
      case EditOutcome.Refused(var why) -> throw new AssertionError(why.toString());
    };
  }

  private static Instant at(int minute) {
    return Instant.parse("2026-06-01T08:00:00Z").plusSeconds(60L * minute);
  }

  private static Version version(int number, FormDefinition form) {
    return new Version(number, at(number * 10), form);
  }

  private static Filled filled(int version, int minute, AnswerSet answers) {
    return new Filled(version, at(minute), answers);
  }

  private static List<String> rows(AnswerUnion.Table table) {
    return table.rows().stream()
        .map(row -> String.join("|", row.stream().map(AnswerUnionTests::shown).toList()))
        .toList();
  }

  private static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> text;
      case Cell.Amount(var number) -> number.toPlainString();
    };
  }

  @Test
  void keepsColumnsInPlaceWhateverBecomesOfTheForm() {
    var second =
        edited(
            FIRST,
            new FormEdit.Rename(id("a"), "first"),
            new FormEdit.Delete(id("b")),
            new FormEdit.Add(text("new"), new Place.Before(id("a"))));
    var versions = List.of(version(1, FIRST), version(2, second));
    var table =
        AnswerUnion.of(
            versions,
            List.of(OLD, filled(2, 21, answers("new", "N", "first", "F", "c", "4"))),
            Options.USUAL);
    assertThat(table.columns()).containsExactly("form_version", "first", "b", "c", "new");
    assertThat(rows(table)).containsExactly("1|A|x|3|", "2|F||4|N");
    var newest = new Options(Order.NEWEST, Choices.TOGETHER, new Values.Names());
    assertThat(AnswerUnion.of(versions, List.of(OLD), newest).columns())
        .containsExactly("form_version", "new", "first", "c", "b");
  }

  /** The fault of another system: a choice is removed and the values of the others move. */
  @Test
  void movesNoValueWhenAChoiceIsRemoved() {
    var first = aForm(many("q", "l")).withLists(list("l", choice("x"), choice("y"), choice("z")));
    var second = edited(first, new FormEdit.DeleteChoice("l", "y"));
    var third = edited(second, new FormEdit.AddChoice("l", choice("new").label()));
    var apart = new Options(Order.STEADY, Choices.APART, new Values.Names());
    var table =
        AnswerUnion.of(
            List.of(version(1, first), version(2, second), version(3, third)),
            List.of(
                filled(1, 11, answers("q", "x y")),
                filled(2, 21, answers("q", "z")),
                filled(3, 31, AnswerSet.EMPTY)),
            apart);
    assertThat(table.columns())
        .containsExactly("form_version", "q", "q/x", "q/y", "q/z", "q/odpowiedz_new");
    assertThat(rows(table)).containsExactly("1|x y|1|1|0|", "2|z|0|0|1|", "3|||||");
  }

  @Test
  void numbersTheColumnsOfRepeatsAndAddsLaterOnesAtTheEnd() {
    var form = aForm(Repeat.of("r", List.of(text("n"), text("m"))), text("z"));
    var early = filled(1, 11, answers("r[1]/n", "1", "r[2]/m", "2", "z", "Z"));
    var late = filled(1, 12, answers("r[2]/n", "3", "r[3]/n", "4"));
    var versions =
        List.of(version(1, form), version(2, edited(form, new FormEdit.Delete(id("m")))));
    var before = AnswerUnion.of(versions.subList(0, 1), List.of(early), Options.USUAL);
    var after = AnswerUnion.of(versions, List.of(early, late), Options.USUAL);
    assertThat(before.columns()).containsExactly("form_version", "r[1]/n", "r[1]/m", "z", "r[2]/m");
    assertThat(after.columns())
        .containsExactly("form_version", "r[1]/n", "r[1]/m", "z", "r[2]/m", "r[2]/n", "r[3]/n");
    assertThat(rows(after)).containsExactly("1|1||Z|2||", "1||||" + "|3|4");
    var newest = new Options(Order.NEWEST, Choices.TOGETHER, new Values.Names());
    assertThat(AnswerUnion.of(versions, List.of(early, late), newest).columns())
        .containsExactly("form_version", "r[1]/n", "r[2]/n", "r[3]/n", "z", "r[1]/m", "r[2]/m");
  }

  @Test
  void writesLabelsAndAliasesAndKeepsHeadersApart() {
    var aliased =
        aForm(
                text("a").withTerms(new DataTerms("", "", "", "", null, false, "", "", "", "same")),
                text("same"),
                one("b", "l"))
            .withLists(list("l", choice("x"), choice("y")));
    var labels = new Options(Order.STEADY, Choices.TOGETHER, new Values.Labels(Language.PL));
    var table =
        AnswerUnion.of(
            List.of(version(1, aliased)),
            List.of(filled(1, 11, answers("a", "A", "same", "B", "b", "y"))),
            labels);
    assertThat(table.columns()).containsExactly("form_version", "same", "same.2", "b");
    assertThat(rows(table)).containsExactly("1|A|B|Odpowiedź y");
  }

  @Test
  void guardsAgainstFormulasAndKeepsSpaces() throws IOException {
    var form = aForm(text("a"), text("b"));
    var table =
        AnswerUnion.of(
            List.of(version(1, form)),
            List.of(filled(1, 11, answers("a", "=1+1", "b", "  two  spaces "))),
            Options.USUAL);
    var out = new ByteArrayOutputStream();
    TableWriter.csv(out, TableWriter.ByteOrderMark.WITHOUT, table.columns(), table.rows().stream());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("form_version,a,b\r\n1,'=1+1,  two  spaces \r\n");
  }

  @Test
  void hasAColumnForWhatNoQuestionOfTheVersionAsked() {
    var table =
        AnswerUnion.of(
            List.of(version(1, FIRST)),
            List.of(filled(1, 11, answers("~gone", "kept"))),
            Options.USUAL);
    assertThat(table.columns()).containsExactly("form_version", "a", "b", "c", "~gone");
    assertThat(rows(table)).containsExactly("1||||kept");
  }
}

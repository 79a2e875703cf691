package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.aForm;
import static eu.hanza.forms.FormsFixtures.answers;
import static eu.hanza.forms.FormsFixtures.calculate;
import static eu.hanza.forms.FormsFixtures.integer;
import static eu.hanza.forms.FormsFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.change.AnswerMigration;
import eu.hanza.forms.change.AnswerMigration.Migrated;
import eu.hanza.forms.change.EditOutcome;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEdit.Place;
import eu.hanza.forms.change.FormEditor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft answer meets a newer version of its form. */
@Tag("F-6")
class AnswerMigrationTests {

  private static final FormDefinition FORM =
      aForm(
          text("town"),
          integer("people"),
          Repeat.of("partners", List.of(text("name"), text("city"))));

  private static final AnswerSet ANSWERS =
      answers(
              "town", "Gmina 001",
              "people", "7",
              "partners[1]/name", "Partner 001",
              "partners[2]/name", "Partner 002",
              "partners[2]/city", "Miasto 002")
          .withCount(AnswerPath.of("partners"), 2);

  private static QuestionId id(String value) {
    return new QuestionId(value);
  }

  private static FormDefinition edited(FormEdit... edits) {
    return switch (FormEditor.apply(FORM, Optional.of(FORM), List.of(edits))) {
      case EditOutcome.Edited(var form, var about) -> form;
      case EditOutcome.Refused(var why) -> throw new AssertionError(why.toString());
    };
  }

  private static Migrated migrated(FormEdit... edits) {
    return AnswerMigration.of(FORM, edited(edits)).apply(ANSWERS);
  }

  private static List<String> lines(AnswerSet answers) {
    return answers.answers().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue().text())
        .toList();
  }

  @Test
  void changesNothingWhereTheFormDidNot() {
    var same = migrated();
    assertThat(same)
        .isEqualTo(new Migrated(ANSWERS, java.util.Set.of(), java.util.Set.of(), List.of()));
  }

  @Test
  void followsNamesIntoRepeatsToo() {
    var moved =
        migrated(
            new FormEdit.Rename(id("town"), "gmina"),
            new FormEdit.Rename(id("partners"), "others"),
            new FormEdit.Rename(id("name"), "called"));
    assertThat(lines(moved.answers()))
        .containsExactly(
            "gmina=Gmina 001",
            "others[1]/called=Partner 001",
            "others[2]/called=Partner 002",
            "others[2]/city=Miasto 002",
            "people=7");
    assertThat(moved.answers().counts())
        .containsExactly(java.util.Map.entry(AnswerPath.of("others"), 2));
    assertThat(moved.notes()).isEmpty();
  }

  @Test
  void keepsTheAnswersOfRetiredQuestions() {
    var moved = migrated(new FormEdit.Delete(id("town")), new FormEdit.Delete(id("partners")));
    assertThat(moved.answers()).isEqualTo(ANSWERS);
    assertThat(moved.kept())
        .extracting(AnswerPath::toString)
        .containsExactly("partners[1]/name", "partners[2]/city", "partners[2]/name", "town");
    assertThat(moved.notes()).hasSize(4);
  }

  @Test
  void tellsWhichQuestionsAreNew() {
    var moved =
        migrated(
            new FormEdit.Add(text("street"), new Place.AtEnd()),
            new FormEdit.Add(text("phone"), new Place.Into(id("partners"))),
            new FormEdit.Add(calculate("sum", "1"), new Place.AtEnd()));
    assertThat(moved.fresh())
        .containsExactly(AnswerPath.of("partners/phone"), AnswerPath.of("street"));
  }

  @Test
  void putsAnAnswerIntoTheFirstInstance() {
    var moved = migrated(new FormEdit.Move(id("town"), new Place.Into(id("partners"))));
    assertThat(lines(moved.answers())).contains("partners[1]/town=Gmina 001");
    assertThat(moved.answers().answers()).hasSize(5);
    var none = ANSWERS.withCount(AnswerPath.of("partners"), 0);
    var entered =
        AnswerMigration.of(
                FORM, edited(new FormEdit.Move(id("town"), new Place.Into(id("partners")))))
            .apply(none);
    assertThat(entered.answers().count(AnswerPath.of("partners"))).isEqualTo(1);
  }

  @Test
  void keepsWhatFindsNoPlaceOutOfARepeat() {
    var moved = migrated(new FormEdit.Move(id("name"), new Place.AtEnd()));
    assertThat(lines(moved.answers()))
        .containsExactly(
            "name=Partner 001",
            "partners[2]/city=Miasto 002",
            "partners[2]/~name=Partner 002",
            "people=7",
            "town=Gmina 001");
    assertThat(moved.kept()).containsExactly(AnswerPath.of("partners[2]/~name"));
    assertThat(moved.notes())
        .containsExactly(
            new AnswerMigration.Note(
                AnswerPath.of("partners[2]/~name"), "forms.answer.kept-place"));
  }

  @Test
  @Tag("F-3")
  void givesAWidenedQuestionItsAnswerAndAnotherOneNone() {
    var wider = migrated(new FormEdit.Retype(id("people"), QuestionType.DECIMAL, ""));
    assertThat(wider.answers()).isEqualTo(ANSWERS);
    assertThat(wider.fresh()).isEmpty();
    var other = migrated(new FormEdit.Retype(id("people"), QuestionType.TEXT, ""));
    assertThat(other.answers()).isEqualTo(ANSWERS);
    assertThat(other.fresh()).containsExactly(AnswerPath.of("people_2"));
    assertThat(other.kept()).containsExactly(AnswerPath.of("people"));
    var broken = AnswerMigration.of(FORM, aForm(text("people"))).apply(answers("people", "7"));
    assertThat(lines(broken.answers())).containsExactly("~people=7");
    assertThat(broken.notes())
        .extracting(AnswerMigration.Note::key)
        .containsExactly("forms.answer.kept-type");
  }
}

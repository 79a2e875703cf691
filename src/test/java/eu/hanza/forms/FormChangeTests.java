package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.aForm;
import static eu.hanza.forms.FormsFixtures.choice;
import static eu.hanza.forms.FormsFixtures.decimal;
import static eu.hanza.forms.FormsFixtures.integer;
import static eu.hanza.forms.FormsFixtures.list;
import static eu.hanza.forms.FormsFixtures.one;
import static eu.hanza.forms.FormsFixtures.relevant;
import static eu.hanza.forms.FormsFixtures.required;
import static eu.hanza.forms.FormsFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.change.DraftImport;
import eu.hanza.forms.change.EditOutcome;
import eu.hanza.forms.change.FormChange;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEdit.Place;
import eu.hanza.forms.change.FormEditor;
import eu.hanza.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a change of a form means for answers already given. */
class FormChangeTests {

  private static final FormDefinition PUBLISHED =
      aForm(
              integer("age"),
              relevant(text("why"), "${age} > 5"),
              Group.of("g", List.of(one("colour", "colours"))),
              Repeat.of("partners", List.of(text("name"))).withCount("3"))
          .withLists(list("colours", choice("red"), choice("blue")));

  private static QuestionId id(String value) {
    return new QuestionId(value);
  }

  private static List<String> changes(FormEdit... edits) {
    var draft =
        switch (FormEditor.apply(PUBLISHED, Optional.of(PUBLISHED), List.of(edits))) {
          case EditOutcome.Edited(var form, var about) -> form;
          case EditOutcome.Refused(var why) -> throw new AssertionError(why.toString());
        };
    return changes(PUBLISHED, draft);
  }

  private static List<String> changes(FormDefinition from, FormDefinition to) {
    return FormChange.between(from, to).differences().stream()
        .map(one -> one.name() + " " + one.what() + " " + one.weight())
        .toList();
  }

  @Test
  void findsNothingWhereNothingChanged() {
    assertThat(FormChange.between(PUBLISHED, PUBLISHED).isEmpty()).isTrue();
  }

  @Test
  void callsWordsOrderAndOptionalQuestionsHarmless() {
    assertThat(changes(new FormEdit.Reword(id("age"), Wording.of(LocalizedText.pl("Wiek")))))
        .containsExactly("age REWORDED HARMLESS");
    assertThat(changes(new FormEdit.Add(text("more"), new Place.AtEnd())))
        .containsExactly("more ADDED HARMLESS");
    assertThat(changes(new FormEdit.Move(id("why"), new Place.Before(id("age")))))
        .containsExactly(" REORDERED HARMLESS");
    assertThat(changes(new FormEdit.Rename(id("age"), "years")))
        .containsExactly("years RENAMED HARMLESS");
  }

  @Test
  void saysWhatHasAnEffect() {
    assertThat(changes(new FormEdit.Add(required(text("more")), new Place.AtEnd())))
        .containsExactly("more ADDED_REQUIRED OF_EFFECT");
    assertThat(changes(new FormEdit.Delete(id("why")))).containsExactly("why RETIRED OF_EFFECT");
    assertThat(
            changes(
                new FormEdit.ChangeRules(id("why"), QuestionRules.NONE.withRelevant("${age} > 6"))))
        .containsExactly("why RULE OF_EFFECT");
    assertThat(changes(new FormEdit.DeleteChoice("colours", "red")))
        .containsExactly("colour CHOICE_RETIRED OF_EFFECT");
    assertThat(changes(new FormEdit.Move(id("why"), new Place.Into(id("partners")))))
        .containsExactly("why INTO_REPEAT OF_EFFECT");
  }

  @Test
  @Tag("F-6")
  void saysWhatBreaks() {
    assertThat(changes(new FormEdit.Move(id("name"), new Place.AtEnd())))
        .containsExactly("name OUT_OF_REPEAT BREAKING");
    assertThat(changes(new FormEdit.ChangeBlock(id("partners"), "", "2")))
        .containsExactly("partners REPEAT_NARROWED BREAKING");
    assertThat(changes(new FormEdit.ChangeBlock(id("partners"), "", "4")))
        .containsExactly("partners REPEAT_WIDENED OF_EFFECT");
    assertThat(changes(aForm(integer("a")), aForm(text("a")))).containsExactly("a TYPE BREAKING");
    assertThat(changes(aForm(integer("a")), aForm(decimal("a"))))
        .containsExactly("a WIDENED OF_EFFECT");
    assertThat(
            changes(
                aForm(one("q", "l")).withLists(list("l", choice("x"), choice("y"))),
                aForm(one("q", "l")).withLists(list("l", choice("x")))))
        .containsExactly("q CHOICE_REMOVED BREAKING");
    assertThat(changes(aForm(text("a"), text("b")), aForm(text("a"))))
        .containsExactly("b REMOVED BREAKING");
  }

  /** Two names change places: the rules say the same as before in the new names. */
  @Test
  void comparesRulesByWhatTheyMean() {
    var one = aForm(integer("a"), integer("b"), relevant(text("c"), "${a} > ${b}"));
    var other =
        switch (FormEditor.apply(
            one,
            Optional.of(one),
            List.of(
                new FormEdit.Rename(id("a"), "x"),
                new FormEdit.Rename(id("b"), "a"),
                new FormEdit.Rename(id("a"), "b")))) {
          case EditOutcome.Edited(var form, var about) -> form;
          case EditOutcome.Refused(var why) -> throw new AssertionError(why.toString());
        };
    assertThat(other.item(id("c")).orElseThrow().relevant()).isEqualTo("${b} > ${a}");
    assertThat(changes(one, other)).containsExactly("b RENAMED HARMLESS", "a RENAMED HARMLESS");
  }

  @Test
  @Tag("F-4")
  void losesNothingOfWhatWasPublishedWhenAWorkbookReplacesTheDraft() {
    var imported =
        aForm(text("age"), text("fresh"), one("colour", "colours"))
            .withLists(list("colours", choice("green")));
    var draft = DraftImport.of(imported, Optional.of(PUBLISHED));
    assertThat(draft.all().map(item -> (item.retired() ? "-" : "") + item.name() + ":" + item.id()))
        .containsExactly(
            "age_2:age.2",
            "fresh:fresh",
            "colour:colour",
            "-age:age",
            "-why:why",
            "-g:g",
            "-partners:partners",
            "-name:name");
    assertThat(draft.lists().get("colours"))
        .extracting(c -> (c.retired() ? "-" : "") + c.name())
        .containsExactly("green", "-red", "-blue");
    assertThat(FormChange.between(PUBLISHED, draft).differences())
        .extracting(one -> one.weight())
        .doesNotContain(FormChange.Weight.BREAKING);
  }
}

package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.aForm;
import static eu.hanza.forms.FormsFixtures.answer;
import static eu.hanza.forms.FormsFixtures.answers;
import static eu.hanza.forms.FormsFixtures.calculate;
import static eu.hanza.forms.FormsFixtures.choice;
import static eu.hanza.forms.FormsFixtures.integer;
import static eu.hanza.forms.FormsFixtures.list;
import static eu.hanza.forms.FormsFixtures.many;
import static eu.hanza.forms.FormsFixtures.one;
import static eu.hanza.forms.FormsFixtures.ready;
import static eu.hanza.forms.FormsFixtures.relevant;
import static eu.hanza.forms.FormsFixtures.run;
import static eu.hanza.forms.FormsFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.change.EditOutcome;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEdit.Direction;
import eu.hanza.forms.change.FormEdit.Place;
import eu.hanza.forms.change.FormEditor;
import eu.hanza.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people do to a form while they write it. */
class FormEditorTests {

  private static final Place END = new Place.AtEnd();

  private static QuestionId id(String value) {
    return new QuestionId(value);
  }

  private static FormDefinition edited(FormDefinition form, FormEdit... edits) {
    return edited(form, Optional.empty(), edits);
  }

  private static FormDefinition afterPublication(FormDefinition form, FormEdit... edits) {
    return edited(form, Optional.of(form), edits);
  }

  private static FormDefinition edited(
      FormDefinition form, Optional<FormDefinition> published, FormEdit... edits) {
    return switch (FormEditor.apply(form, published, List.of(edits))) {
      case EditOutcome.Edited(var changed, var about) -> changed;
      case EditOutcome.Refused(var why) -> throw new AssertionError(why.toString());
    };
  }

  private static String refusal(FormDefinition form, FormEdit edit) {
    return switch (FormEditor.apply(form, Optional.of(form), edit)) {
      case EditOutcome.Edited changed -> "";
      case EditOutcome.Refused(var why) -> why.key();
    };
  }

  /** The rows as an outline: what a row holds in brackets, retired ones with a minus. */
  private static String outline(FormDefinition form) {
    return outline(form.items());
  }

  private static String outline(List<FormItem> items) {
    return String.join(
        " ",
        items.stream()
            .map(
                item ->
                    (item.retired() ? "-" : "")
                        + item.name()
                        + (item instanceof Question ? "" : "(" + outline(item.items()) + ")"))
            .toList());
  }

  private static Question labelled(String label) {
    return text("new").withWording(Wording.of(LocalizedText.pl(label)));
  }

  @Test
  void makesNamesFromLabels() {
    var form =
        edited(
            aForm(),
            new FormEdit.Add(labelled("Jak się nazywa Państwa gmina?"), END),
            new FormEdit.Add(labelled("Jak się nazywa Państwa gmina?"), END),
            new FormEdit.Add(labelled("3 cele współpracy"), END),
            new FormEdit.Add(labelled("Ваше місто"), END),
            new FormEdit.Add(labelled("…"), END),
            new FormEdit.Add(labelled("Or"), END));
    assertThat(outline(form))
        .isEqualTo(
            "jak_sie_nazywa_panstwa_gmina jak_sie_nazywa_panstwa_gmina_2 q_3_cele_wspolpracy"
                + " vase_misto new or_");
    assertThat(CheckedForm.of(form, eu.hanza.forms.spi.RuleFunctions.NONE).problems()).isEmpty();
  }

  @Test
  void addsAtAnyPlace() {
    var form = aForm(text("a"), Group.of("g", List.of(text("b"))), Repeat.of("r", List.of()));
    assertThat(outline(edited(form, new FormEdit.Add(text("x"), new Place.Into(id("g"))))))
        .isEqualTo("a g(b x) r()");
    assertThat(outline(edited(form, new FormEdit.Add(text("x"), new Place.Into(id("r"))))))
        .isEqualTo("a g(b) r(x)");
    assertThat(outline(edited(form, new FormEdit.Add(text("x"), new Place.Before(id("b"))))))
        .isEqualTo("a g(x b) r()");
    assertThat(outline(edited(form, new FormEdit.Add(text("x"), new Place.After(id("a"))))))
        .isEqualTo("a x g(b) r()");
    assertThat(refusal(form, new FormEdit.Add(text("x"), new Place.Into(id("a")))))
        .isEqualTo("forms.office.edit.no-place");
  }

  @Test
  void movesRowsByOneStep() {
    var form = aForm(text("a"), Group.of("g", List.of(text("b"), text("c"))), text("d"));
    assertThat(outline(edited(form, new FormEdit.Shift(id("c"), Direction.UP))))
        .isEqualTo("a g(c b) d");
    assertThat(outline(edited(form, new FormEdit.Shift(id("a"), Direction.DOWN))))
        .isEqualTo("g(b c) a d");
    assertThat(outline(edited(form, new FormEdit.Shift(id("d"), Direction.IN))))
        .isEqualTo("a g(b c d)");
    assertThat(outline(edited(form, new FormEdit.Shift(id("b"), Direction.OUT))))
        .isEqualTo("a g(c) b d");
    assertThat(refusal(form, new FormEdit.Shift(id("a"), Direction.UP)))
        .isEqualTo("forms.office.edit.no-place");
    assertThat(refusal(form, new FormEdit.Move(id("g"), new Place.Into(id("g")))))
        .isEqualTo("forms.office.edit.no-place");
  }

  @Test
  void rewritesRulesThatNameARenamedQuestion() {
    var other =
        relevant(text("b"), "${ a } > 1 and concat('${a}', 'a') != 'x'")
            .withWording(Wording.of(LocalizedText.pl("Skoro ${a}, co dalej z ${ab}?")));
    var form =
        aForm(
            integer("a"), other, integer("ab"), calculate("sum", "${a} + ../a + /data/a + ${ab}"));
    var renamed = edited(form, new FormEdit.Rename(id("a"), "age"));
    assertThat(renamed.item(id("b")).orElseThrow().relevant())
        .isEqualTo("${age} > 1 and concat('${age}', 'a') != 'x'");
    assertThat(renamed.item(id("b")).orElseThrow().wording().label().raw("pl"))
        .isEqualTo("Skoro ${age}, co dalej z ${ab}?");
    assertThat(answer(run(ready(renamed), answers("age", "2", "ab", "3")), "sum")).isEqualTo("9");
    assertThat(renamed.item(id("a")).orElseThrow().name()).isEqualTo("age");
  }

  @Test
  void renamesOnlyWhereTheNameMeansTheRow() {
    var first = Repeat.of("r1", List.of(integer("n"), calculate("c1", "${n} * 2")));
    var second =
        new Repeat(
            id("r2"),
            "r2",
            Wording.NONE,
            "",
            "",
            "",
            List.of(
                new Question(
                    id("n2"),
                    "n",
                    QuestionType.INTEGER,
                    "",
                    Wording.NONE,
                    QuestionRules.NONE,
                    "",
                    java.util.Map.of(),
                    DataTerms.NONE,
                    false,
                    java.util.Map.of()),
                calculate("c2", "${n} * 3")),
            false,
            java.util.Map.of());
    var renamed = edited(aForm(first, second), new FormEdit.Rename(id("n2"), "m"));
    var given = answers("r1[1]/n", "5", "r2[1]/m", "7");
    assertThat(answer(run(ready(renamed), given), "r1[1]/c1")).isEqualTo("10");
    assertThat(answer(run(ready(renamed), given), "r2[1]/c2")).isEqualTo("21");
  }

  @Test
  void refusesNamesThatCannotBe() {
    var form = aForm(text("a"), text("b"));
    assertThat(refusal(form, new FormEdit.Rename(id("a"), "b")))
        .isEqualTo("forms.office.edit.name-taken");
    assertThat(refusal(form, new FormEdit.Rename(id("a"), "two words")))
        .isEqualTo("forms.office.row.name");
    assertThat(refusal(form, new FormEdit.Rename(id("x"), "y")))
        .isEqualTo("forms.office.edit.gone");
  }

  @Test
  @Tag("F-3")
  void makesANewQuestionOfAnotherType() {
    var form = aForm(integer("a"), relevant(text("b"), "${a} > 1"));
    var other = new FormEdit.Retype(id("a"), QuestionType.TEXT, "");
    var changed = afterPublication(form, other);
    assertThat(outline(changed)).isEqualTo("a_2 -a b");
    assertThat(changed.item(id("b")).orElseThrow().relevant()).isEqualTo("${a_2} > 1");
    assertThat(outline(edited(form, other))).isEqualTo("a b");
    assertThat(edited(form, other).item(id("a"))).isEmpty();
  }

  @Test
  @Tag("F-3")
  void keepsTheQuestionWhoseTypeIsWidened() {
    var form = aForm(integer("a"), one("c", "l")).withLists(list("l", choice("x")));
    var wider =
        afterPublication(
            form,
            new FormEdit.Retype(id("a"), QuestionType.DECIMAL, ""),
            new FormEdit.Retype(id("c"), QuestionType.SELECT_MULTIPLE, ""));
    assertThat(wider.questions().map(Question::type))
        .containsExactly(QuestionType.DECIMAL, QuestionType.SELECT_MULTIPLE);
    assertThat(wider.questions().map(Question::id)).containsExactly(id("a"), id("c"));
    var back =
        edited(wider, Optional.of(form), new FormEdit.Retype(id("a"), QuestionType.INTEGER, ""));
    assertThat(back.item(id("a"))).isPresent();
    var narrower = afterPublication(wider, new FormEdit.Retype(id("a"), QuestionType.INTEGER, ""));
    assertThat(outline(narrower)).isEqualTo("a_2 -a c");
  }

  @Test
  @Tag("F-4")
  void retiresWhatWasPublishedAndRemovesWhatWasNot() {
    var form = aForm(text("a"), Group.of("g", List.of(text("b"), text("c"))));
    var grown = afterPublication(form, new FormEdit.Add(text("d"), new Place.Into(id("g"))));
    var deleted =
        edited(
            grown,
            Optional.of(form),
            new FormEdit.Delete(id("a")),
            new FormEdit.Delete(id("g")),
            new FormEdit.Add(text("a"), END));
    assertThat(outline(deleted)).isEqualTo("-a -g(b c) a_2");
    var restored = edited(deleted, Optional.of(form), new FormEdit.Restore(id("c")));
    assertThat(outline(restored)).isEqualTo("-a g(-b c) a_2");
    assertThat(outline(edited(form, new FormEdit.Delete(id("g"))))).isEqualTo("a");
  }

  @Test
  @Tag("F-4")
  void retiresPublishedChoicesAndNeverGivesTheirNamesAgain() {
    var form = aForm(one("q", "l")).withLists(list("l", choice("yes"), choice("no")));
    var changed =
        afterPublication(
            form,
            new FormEdit.DeleteChoice("l", "no"),
            new FormEdit.AddChoice("l", LocalizedText.pl("No")),
            new FormEdit.AddChoice("l", LocalizedText.pl("Może")),
            new FormEdit.DeleteChoice("l", "no_2"),
            new FormEdit.ShiftChoice("l", "moze", true));
    assertThat(changed.lists().get("l"))
        .extracting(Choice::name, Choice::retired)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("moze", false),
            org.assertj.core.groups.Tuple.tuple("yes", false),
            org.assertj.core.groups.Tuple.tuple("no", true));
    assertThat(refusal(form, new FormEdit.RenameChoice("l", "no", "nie")))
        .isEqualTo("forms.office.edit.choice-published");
  }

  @Test
  void givesAQuestionAListOfItsOwn() {
    var form = aForm(one("a", "l"), one("b", "l")).withLists(list("l", choice("x")));
    var own = edited(form, new FormEdit.OwnList(id("b")), new FormEdit.DeleteChoice("b", "x"));
    assertThat(own.lists().get("l")).hasSize(1);
    assertThat(own.lists().get("b")).isEmpty();
    var shared = edited(own, new FormEdit.DrawFrom(id("b"), "l"));
    assertThat(shared.lists().keySet()).containsExactly("l");
  }

  @Test
  void takesALanguageOutWithItsTexts() {
    var form =
        edited(
            aForm(many("q", "l")).withLists(list("l", choice("x"))),
            new FormEdit.AddLanguage(FormLanguage.of("uk")),
            new FormEdit.Reword(
                id("q"), Wording.of(LocalizedText.pl("Pytanie").with("uk", "Питання"))),
            new FormEdit.Retitle(LocalizedText.pl("Tytuł").with("uk", "Назва")));
    var left = edited(form, new FormEdit.RemoveLanguage("uk"));
    assertThat(left.languages()).containsExactly(FormLanguage.of("pl"));
    assertThat(left.title()).isEqualTo(LocalizedText.pl("Tytuł"));
    assertThat(left.item(id("q")).orElseThrow().wording().label())
        .isEqualTo(LocalizedText.pl("Pytanie"));
    assertThat(refusal(form, new FormEdit.RemoveLanguage("pl")))
        .isEqualTo("forms.office.edit.language-default");
    assertThat(refusal(form, new FormEdit.AddLanguage(FormLanguage.of("po polsku"))))
        .isEqualTo("forms.office.edit.language");
  }
}

package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.aForm;
import static eu.hanza.forms.FormsFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.change.EditOutcome;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEdit.Place;
import eu.hanza.forms.change.FormEditor;
import eu.hanza.forms.change.ReadyBlock;
import eu.hanza.forms.spi.FunctionCall;
import eu.hanza.forms.spi.RuleFunctions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions that many forms ask. */
class ReadyBlockTests {

  private static final RuleFunctions NUMBERS =
      new RuleFunctions() {
        @Override
        public Set<String> names() {
          return Set.of("h:nip-valid", "h:regon-valid");
        }

        @Override
        public String call(FunctionCall call) {
          return "true";
        }
      };

  private static FormDefinition with(FormDefinition form, ReadyBlock... blocks) {
    var changed = form;
    for (var block : blocks) {
      var edit = new FormEdit.Insert(block.form(), new Place.AtEnd());
      changed =
          switch (FormEditor.apply(changed, Optional.empty(), edit)) {
            case EditOutcome.Edited(var next, var about) -> next;
            case EditOutcome.Refused(var why) -> throw new AssertionError(why.toString());
          };
    }
    return changed;
  }

  @ParameterizedTest
  @EnumSource(ReadyBlock.class)
  void isReadyToBePublishedInThreeLanguages(ReadyBlock block) {
    var form = block.form();
    assertThat(CheckedForm.of(form, NUMBERS).problems()).filteredOn(FormProblem::refused).isEmpty();
    assertThat(form.languages()).extracting(FormLanguage::tag).containsExactly("pl", "en", "uk");
    assertThat(form.all())
        .allSatisfy(
            item ->
                assertThat(item.wording().label().byLanguage()).containsOnlyKeys("pl", "en", "uk"));
    assertThat(form.lists().values().stream().flatMap(List::stream))
        .allSatisfy(choice -> assertThat(choice.label().byLanguage()).hasSize(3));
  }

  @Test
  void standsTwiceInAFormUnderNamesOfItsOwn() {
    var form = with(aForm(text("email")), ReadyBlock.CONTACT, ReadyBlock.SECTOR, ReadyBlock.SECTOR);
    assertThat(CheckedForm.of(form, NUMBERS).problems()).isEmpty();
    assertThat(form.all().map(FormItem::name))
        .contains("email", "email_2", "sector", "sector_2", "work_function_2");
    assertThat(form.questions().filter(q -> q.name().equals("work_function_other_2")))
        .singleElement()
        .satisfies(q -> assertThat(q.relevant()).isEqualTo("${work_function_2} = 'OTHER'"));
    assertThat(form.languages()).extracting(FormLanguage::tag).containsExactly("pl");
    assertThat(form.lists().keySet()).containsExactly("sector", "work_function");
  }

  @Test
  @Tag("L6")
  void asksForNeedsAsSensitiveVoluntaryAndSoonErased() {
    assertThat(ReadyBlock.ACCESS.form().questions())
        .allSatisfy(
            question -> {
              assertThat(question.rules().required()).isEmpty();
              assertThat(question.terms().sensitive()).isTrue();
              assertThat(question.terms().purpose()).isNotBlank();
              assertThat(question.terms().basis()).isNotBlank();
              assertThat(question.terms().retention()).hasValue(14);
            });
  }

  @Test
  @Tag("L2")
  void asksForConsentsOneByOneWithoutTickingOrNeedingThem() {
    var consents = ReadyBlock.CONSENTS.form().questions().toList();
    assertThat(consents).hasSize(3);
    assertThat(consents.stream().map(q -> q.terms().purpose())).doesNotHaveDuplicates();
    assertThat(consents)
        .allSatisfy(
            question -> {
              assertThat(question.type()).isEqualTo(QuestionType.ACKNOWLEDGE);
              assertThat(question.rules().required()).isEmpty();
              assertThat(question.rules().defaultValue()).isEmpty();
            });
  }

  @Test
  @Tag("L10")
  void wantsAGuardianBelowTheAgeThatTheOfficeSets() {
    var form = FormsFixtures.ready(ReadyBlock.MINORS.form());
    var child = FormsFixtures.run(form, FormsFixtures.answers("participant_age", "15"));
    var grown = FormsFixtures.run(form, FormsFixtures.answers("participant_age", "16"));
    assertThat(FormsFixtures.isAsked(child, "guardian_consent")).isTrue();
    assertThat(FormsFixtures.errors(child))
        .containsExactly(
            "guardian_name required", "guardian_contact required", "guardian_consent required");
    assertThat(FormsFixtures.isAsked(grown, "guardian_consent")).isFalse();
    assertThat(FormsFixtures.errors(grown)).isEmpty();
  }
}

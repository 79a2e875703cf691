package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.answer;
import static eu.hanza.forms.FormsFixtures.answers;
import static eu.hanza.forms.FormsFixtures.errors;
import static eu.hanza.forms.FormsFixtures.isAsked;
import static eu.hanza.forms.FormsFixtures.ready;
import static eu.hanza.forms.FormsFixtures.run;
import static eu.hanza.forms.XlsFormsFixtures.form;
import static eu.hanza.forms.XlsFormsFixtures.reading;
import static eu.hanza.forms.XlsFormsFixtures.reasons;
import static eu.hanza.forms.XlsFormsFixtures.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published workbooks are read without loss, can be answered, and come out again the same. */
class XlsFormsWorkbookTests {

  @ParameterizedTest
  @CsvSource({
    "widgets.xls, 32, 4, 18, 1, 0, 4, 0, 0",
    "tutorial.xls, 10, 1, 7, 1, 4, 2, 0, 0",
    "repeat_date_test.xls, 5, 1, 18, 1, 0, 0, 1, 0",
    "group.xlsx, 3, 1, 0, 1, 0, 0, 0, 0",
    "choice_filter_test.xlsx, 3, 0, 14, 1, 0, 0, 0, 2",
    "cascading_select_test_equivalent.xls, 9, 0, 14, 1, 6, 0, 2, 0",
    "or_other.xlsx, 3, 0, 6, 1, 1, 0, 0, 1",
    "calculate.xls, 4, 0, 0, 1, 0, 0, 2, 0",
    "attribute_columns_test.xlsx, 48, 5, 4, 3, 2, 2, 1, 0",
    "table-list.xls, 5, 2, 18, 1, 0, 0, 0, 0"
  })
  void losesNothingAndComesOutTheSame(
      String file,
      int questions,
      int groups,
      int choices,
      int languages,
      int relevances,
      int constraints,
      int calculations,
      int filters) {
    var form = form(file);
    assertThat(counts(form))
        .containsExactly(
            questions, groups, choices, languages, relevances, constraints, calculations, filters);
    assertThat(form(XlsForms.read("other.xlsx", XlsForms.write(form)))).isEqualTo(form);
    assertThat(FormsFixtures.problems(form))
        .isEqualTo(
            file.equals("or_other.xlsx")
                ? List.of("fav_pastel choice_filter unknown-column")
                : List.of());
  }

  private static List<Integer> counts(FormDefinition form) {
    var questions = form.questions().toList();
    var rules = questions.stream().map(Question::rules).toList();
    return List.of(
        questions.size(),
        (int) form.all().count() - questions.size(),
        form.lists().values().stream().mapToInt(List::size).sum(),
        form.languages().size(),
        (int) form.all().filter(item -> !item.relevant().isBlank()).count(),
        (int) rules.stream().filter(one -> !one.constraint().isBlank()).count(),
        (int) rules.stream().filter(one -> !one.calculation().isBlank()).count(),
        (int) rules.stream().filter(one -> !one.choiceFilter().isBlank()).count());
  }

  @Test
  void refusesAColumnThatStandsTwice() {
    assertThat(reasons(reading("duplicate_columns.xlsx")))
        .containsExactly("survey 1 label column-twice");
  }

  @Test
  void namesWhatItDoesNotSupportWithSheetAndRow() {
    assertThat(warnings(reading("widgets.xls")))
        .containsExactly(
            "survey 11 type type-instead",
            "survey 12 type type-instead",
            "survey 14 type type-instead",
            "survey 15 type type-instead",
            "survey 17 type type-instead",
            "choices 20 image media",
            "choices 21 image media",
            "choices 23 image media",
            "choices 24 image media",
            "settings 2 add_none_option setting");
    assertThat(warnings(reading("attribute_columns_test.xlsx")))
        .contains(
            "survey 1 rows column-unknown",
            "survey 1 buttonText column-unknown",
            "survey 9 image media",
            "survey 48 type type-blank",
            "survey 57 name formula",
            "survey 59 appearance launch",
            "columns 0  sheet-unread")
        .hasSize(34);
  }

  @Test
  void appliesConstraintsAndDefaultsOfTheWidgets() {
    var form = ready(form("widgets.xls"));
    var begun = form.begin(FormsFixtures.MOMENT);
    assertThat(begun.answers().values())
        .extracting(Answer::text)
        .containsExactlyInAnyOrder("18.31", "2010-06-15", "a c", "8");
    var given = begun.with("my_int", "12").with("my_select", "c d");
    assertThat(errors(run(form, given)))
        .containsExactly("my_int constraint", "my_date constraint", "my_select constraint");
    assertThat(run(form, given).errors())
        .extracting(AnswerError::message)
        .contains("number must be less than 10", "only future dates allowed");
  }

  @Test
  void asksByRowOfARepeat() {
    var run =
        run(
            ready(form("tutorial.xls")),
            answers(
                    "member[1]/older_than_five", "yes",
                    "member[1]/sex", "female",
                    "member[1]/age_in_years", "20",
                    "member[2]/older_than_five", "no",
                    "member[2]/age_in_months", "80")
                .withCount(AnswerPath.to("member"), 2));
    assertThat(isAsked(run, "member[1]/pregnant")).isTrue();
    assertThat(isAsked(run, "member[2]/age_in_years")).isFalse();
    assertThat(isAsked(run, "member[2]/age_in_months")).isTrue();
    assertThat(errors(run)).containsExactly("member[2]/age_in_months constraint");
  }

  @Test
  void readsNumbersAndDaysAsTheyAreMeant() {
    var form = form("repeat_date_test.xls");
    var note = form.questions().findFirst().orElseThrow();
    assertThat(note.wording().label().raw("und")).isEqualTo("2012-12-12");
    var run = run(ready(form), AnswerSet.EMPTY);
    assertThat(answer(run, "repeat_count")).isEqualTo("1");
    assertThat(run.count(AnswerPath.to("repeat_test"))).isEqualTo(1);
    assertThat(form.lists().get("list2")).extracting(Choice::name).startsWith("1", "2");
  }

  @Test
  void filtersChoicesOneAfterTheOther() {
    var run =
        run(
            ready(form("choice_filter_test.xlsx")),
            answers("state", "texas", "county", "cameron", "city", "dumont"));
    assertThat(run.choices(AnswerPath.to("county")))
        .extracting(Choice::name)
        .containsExactly("king", "cameron");
    assertThat(errors(run)).containsExactly("city choice-gone");
  }

  @Test
  void calculatesByNestedRules() {
    var run =
        run(
            ready(form("cascading_select_test_equivalent.xls")),
            answers(
                "mylga_zone", "zone_2",
                "mylga_state_in_zone_2", "state_4",
                "mylga_lga_in_state_4", "lga_2"));
    assertThat(answer(run, "mylga_state")).isEqualTo("state_4");
    assertThat(answer(run, "mylga")).isEqualTo("lga_2");
    assertThat(isAsked(run, "mylga_state_in_zone_1")).isFalse();
    var results = run(ready(form("calculate.xls")), AnswerSet.EMPTY);
    assertThat(answer(results, "calculate_test")).isEqualTo("4");
  }

  @Test
  void asksWhatElseWhereOtherIsTaken() {
    var form = form("or_other.xlsx");
    var other = form.lists().getOrDefault("colors", List.of()).getLast();
    assertThat(other).isEqualTo(Choice.of("other", new LocalizedText(Map.of("und", "Other"))));
    assertThat(form.questions().map(Question::name))
        .containsExactly("fav_color", "fav_color_other", "fav_pastel");
    assertThat(form.item(new QuestionId("fav_color_other")).orElseThrow().relevant())
        .isEqualTo("selected(${fav_color}, 'other')");
  }

  @Test
  void takesLanguagesFromBothSpellingsOfColumns() {
    assertThat(form("group.xlsx").languages())
        .containsExactly(new FormLanguage("en", "English (en)"));
    var wide = form("attribute_columns_test.xlsx");
    assertThat(wide.languages())
        .containsExactly(
            new FormLanguage("en", "english"),
            new FormLanguage("und", ""),
            new FormLanguage("zh", "chinese"));
    var address = wide.item(new QuestionId("address")).orElseThrow();
    assertThat(address.wording().label().byLanguage())
        .isEqualTo(Map.of("en", "Enter an address", "zh", "您好"));
    assertThat(address.extra()).containsEntry("bind::bindAttribute", "${my_name}");
    assertThat(wide.questions().map(Question::name)).contains("_1", "FALSE");
  }

  @Test
  void appliesRulesOfTheWidestWorkbook() {
    var form = ready(form("attribute_columns_test.xlsx"));
    var run =
        run(
            form,
            answers("a_integer", "4", "a_decimal", "5", "address", "name@example.org")
                .with("repeat_test[1]/select_multiple_test", "yes no"));
    assertThat(isAsked(run, "email_note")).isTrue();
    assertThat(run.count(AnswerPath.to("repeat_test"))).isEqualTo(2);
    assertThat(errors(run))
        .contains(
            "a_decimal constraint",
            "repeat_test[1]/required_text required",
            "repeat_test[1]/select_multiple_test constraint",
            "repeat_test[2]/required_text required");
    assertThat(run.errors()).extracting(AnswerError::message).contains("Custom required message.");
    assertThat(isAsked(run(form, answers("skip_to_end", "yes")), "my_name")).isFalse();
  }
}

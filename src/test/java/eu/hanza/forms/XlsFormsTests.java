package eu.hanza.forms;

import static eu.hanza.forms.XlsFormsFixtures.aWorkbook;
import static eu.hanza.forms.XlsFormsFixtures.form;
import static eu.hanza.forms.XlsFormsFixtures.reasons;
import static eu.hanza.forms.XlsFormsFixtures.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workbooks are understood in all spellings, or refused with all their faults at once. */
class XlsFormsTests {

  @Test
  void namesAllFaultsAtOnce() {
    var read =
        aWorkbook()
            .with(
                "survey",
                "type | name | label | trigger | hanza::retention_days | hanza::id | parameters",
                "text | a b | A",
                "select_one nowhere | b | B",
                "begin group | g | G",
                "integer | c | C | ${b}",
                "end repeat",
                "text | c | C | | soon",
                "text | c | C | | | one two",
                "geotrace | d | D",
                "wizard | e | E",
                "select_one_from_file x.csv | f | F",
                "range | h | H | | | | start",
                " | i | I",
                "text | | J",
                "end group",
                "begin repeat | r | R")
            .with(
                "choices", "list_name | name | label", "l | one two | x", "l | a | x", "l | a | y")
            .read();
    assertThat(reasons(read))
        .containsExactly(
            "survey 2 name name",
            "survey 3 type list-unknown",
            "survey 5 trigger trigger",
            "survey 6 type not-begun",
            "survey 7 hanza::retention_days number",
            "survey 8 hanza::id id",
            "survey 8 name name-twice",
            "survey 9 type type-unsupported",
            "survey 10 type type-unknown",
            "survey 11 type type-unsupported",
            "survey 12 parameters parameters",
            "survey 13 type no-type",
            "survey 14 name no-name",
            "survey 15 type not-begun",
            "survey 16 type not-closed",
            "choices 2 name choice-name",
            "choices 4 name choice-twice");
  }

  @Test
  void refusesRulesThatCannotBeReadAndOnlyThose() {
    var read =
        aWorkbook()
            .with(
                "survey",
                "type | name | label | relevant | calculation",
                "text | a | A | ${b} = ",
                "calculate | b | | | ${c} + 1",
                "calculate | c | | | ${b} + ${nobody}")
            .read();
    assertThat(reasons(read)).containsExactly("survey 2 relevant syntax");
  }

  @Test
  void refusesAWorkbookWithoutSurvey() {
    assertThat(reasons(aWorkbook().with("list", "type | name").read()))
        .containsExactly("survey 0  no-survey");
    assertThat(reasons(aWorkbook().with("survey", "type | name").read()))
        .containsExactly("survey 0  no-questions");
  }

  @Test
  void understandsOldSpellings() {
    var form =
        form(
            aWorkbook()
                .with(
                    "survey",
                    "Type | tag | Caption::English | bind::relevant | bind:jr:constraintMsg"
                        + " | control:appearance | bind::required | read only",
                    "add select multiple prompt using l | a | A",
                    "select all that apply from l | b | B",
                    "select one from l | c | C | ${a} = 'x' | Not so | minimal | TRUE | FALSE",
                    "add text prompt | d | D",
                    "begin_group | g | G",
                    "phone number | e | E",
                    "trigger | f | F",
                    "end_group")
                .with("choices", "list name | value | label::English", "l | x | X")
                .with("settings", "id_string | title", "old | Old form")
                .read());
    assertThat(form.questions().map(Question::type))
        .containsExactly(
            QuestionType.SELECT_MULTIPLE,
            QuestionType.SELECT_MULTIPLE,
            QuestionType.SELECT_ONE,
            QuestionType.TEXT,
            QuestionType.TEXT,
            QuestionType.ACKNOWLEDGE);
    var choice = form.questions().skip(2).findFirst().orElseThrow();
    assertThat(choice.relevant()).isEqualTo("${a} = 'x'");
    assertThat(choice.rules().constraintMessage().raw("und")).isEqualTo("Not so");
    assertThat(choice.rules().required()).isEqualTo("yes");
    assertThat(choice.rules().readOnly()).isEqualTo("no");
    assertThat(choice.appearance()).isEqualTo("minimal");
    assertThat(form.questions().map(Question::kind)).contains(QuestionKind.PHONE);
    assertThat(form.defaultLanguage()).isEqualTo("en");
    assertThat(form.formId()).isEqualTo("old");
    assertThat(form.title().raw("en")).isEqualTo("Old form");
  }

  @Test
  void addsOtherInEveryLanguageOrRefuses() {
    var survey =
        List.of(
            "type | name | label::Polski (pl) | label::Українська | choice_filter",
            "select_one l or_other | a | A | A | w = 'x'");
    var form =
        form(
            aWorkbook()
                .with("survey", survey.toArray(String[]::new))
                .with("choices", "list_name | name | label::Polski (pl) | w", "l | x | X | x")
                .read());
    assertThat(form.lists().getOrDefault("l", List.of()).getLast().label().byLanguage())
        .isEqualTo(Map.of("pl", "Inne", "uk", "Інше"));
    assertThat(
            FormsFixtures.run(FormsFixtures.ready(form), AnswerSet.EMPTY)
                .choices(AnswerPath.to("a")))
        .extracting(Choice::name)
        .containsExactly("x", "other");
    assertThat(
            reasons(
                aWorkbook()
                    .with("survey", "type | name | label::Klingon", "select_one l or_other | a | A")
                    .with("choices", "list_name | name", "l | x")
                    .read()))
        .containsExactly("survey 2 type or-other");
  }

  @Test
  void keepsIdsAndMakesThoseThatAreMissing() {
    var form =
        form(
            aWorkbook()
                .with(
                    "survey",
                    "type | name | label | hanza::id",
                    "text | a | A | first",
                    "text | first | F",
                    "begin group | g | G",
                    "text | a | A",
                    "end group",
                    "text | g2 | A | a")
                .read());
    assertThat(form.all().map(item -> item.id().value()))
        .containsExactly("first", "first.2", "g", "g.a", "a");
  }

  @Test
  void keepsColumnsOfQuestionsOnGroupsAndSaysSo() {
    var read =
        aWorkbook()
            .with(
                "survey",
                "type | name | label | required | constraint_message::en",
                "begin group | g | G | yes | no",
                "text | a | A",
                "end group")
            .read();
    assertThat(warnings(read))
        .containsExactly(
            "survey 2 required no-effect", "survey 2 constraint_message::en no-effect");
    var form = form(read);
    assertThat(form.items().getFirst().extra())
        .isEqualTo(Map.of("required", "yes", "constraint_message::en", "no"));
    assertThat(form(XlsForms.read("x.xlsx", XlsForms.write(form)))).isEqualTo(form);
  }
}

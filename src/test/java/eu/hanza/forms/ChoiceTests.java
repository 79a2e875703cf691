package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.aForm;
import static eu.hanza.forms.FormsFixtures.answer;
import static eu.hanza.forms.FormsFixtures.answers;
import static eu.hanza.forms.FormsFixtures.calculate;
import static eu.hanza.forms.FormsFixtures.choice;
import static eu.hanza.forms.FormsFixtures.errors;
import static eu.hanza.forms.FormsFixtures.many;
import static eu.hanza.forms.FormsFixtures.one;
import static eu.hanza.forms.FormsFixtures.ready;
import static eu.hanza.forms.FormsFixtures.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists are filtered here, and an answer that is offered no more is an error (F-10). */
class ChoiceTests {

  private static final CheckedForm TOWNS =
      ready(
          aForm(
                  one("state", "states"),
                  filtered(one("town", "towns"), "state = ${state}"),
                  calculate("name", "jr:choice-name(${town}, '${town}')"),
                  calculate("big", "instance('towns')/root/item[name = ${town}]/size > 100"),
                  calculate("pulled", "pulldata('towns', 'size', 'name', ${town})"),
                  calculate("towns", "count(instance('towns')/root/item[state = ${state}])"))
              .withLists(
                  Map.of(
                      "states",
                      List.of(choice("mp"), choice("sl")),
                      "towns",
                      List.of(
                          town("krakow", "mp", "800"),
                          town("sucha", "mp", "9"),
                          town("tychy", "sl", "120"),
                          town("old", "sl", "1").retire()))));

  private static Choice town(String name, String state, String size) {
    return choice(name).withColumns(Map.of("state", state, "size", size));
  }

  private static Question filtered(Question question, String rule) {
    return question.withRules(question.rules().withChoiceFilter(rule));
  }

  private static List<String> offered(FormRun run, String path) {
    return run.choices(AnswerPath.of(path)).stream().map(Choice::name).toList();
  }

  @Test
  void offersWhatPassesTheFilterAndIsNotRetired() {
    assertThat(offered(run(TOWNS, answers("state", "mp")), "town"))
        .containsExactly("krakow", "sucha");
    assertThat(offered(run(TOWNS, answers("state", "sl")), "town")).containsExactly("tychy");
    assertThat(offered(run(TOWNS, AnswerSet.EMPTY), "town")).isEmpty();
    assertThat(offered(run(TOWNS, AnswerSet.EMPTY), "state")).containsExactly("mp", "sl");
  }

  @Test
  void keepsAnAnswerThatNoLongerPassesAndSaysSo() {
    var run = run(TOWNS, answers("state", "sl", "town", "krakow"));
    assertThat(run.errors())
        .containsExactly(
            new AnswerError(
                AnswerPath.to("town"),
                "forms.answer.choice-gone",
                Map.of("choices", "Odpowiedź krakow"),
                ""));
    assertThat(run.answers().get(AnswerPath.to("town"))).contains(Answer.of("krakow"));
    assertThat(errors(run(TOWNS, answers("state", "sl", "town", "old"))))
        .containsExactly("town choice-gone");
    assertThat(errors(run(TOWNS, answers("state", "nowhere")))).containsExactly("state choice");
  }

  @Test
  void looksIntoLists() {
    var run = run(TOWNS, answers("state", "mp", "town", "krakow"));
    assertThat(answer(run, "name")).isEqualTo("Odpowiedź krakow");
    assertThat(answer(run, "big")).isEqualTo("true");
    assertThat(answer(run, "pulled")).isEqualTo("800");
    assertThat(answer(run, "towns")).isEqualTo("2");
    assertThat(answer(run(TOWNS, AnswerSet.EMPTY), "big")).isEqualTo("false");
  }

  @Test
  void takesOneChoiceAnyChoicesOrAllInOrder() {
    var form =
        ready(
            aForm(
                    one("one", "list"),
                    many("many", "list"),
                    Question.of("rank", QuestionType.RANK).withList("list"),
                    calculate("first", "selected-at(${rank}, 0)"),
                    calculate("place", "rank-position(${rank}, 'b')"),
                    calculate("labels", "jr:choice-name(${many}, '${many}')"))
                .withLists(FormsFixtures.list("list", choice("a"), choice("b"), choice("c"))));
    var good = run(form, answers("one", "a", "many", "c a", "rank", "c b a"));
    assertThat(good.errors()).isEmpty();
    assertThat(answer(good, "first")).isEqualTo("c");
    assertThat(answer(good, "place")).isEqualTo("2");
    assertThat(answer(good, "labels")).isEqualTo("Odpowiedź c, Odpowiedź a");
    assertThat(errors(run(form, answers("one", "a b", "many", "a x", "rank", "c b"))))
        .containsExactly("one one-choice", "many choice", "rank rank");
  }
}

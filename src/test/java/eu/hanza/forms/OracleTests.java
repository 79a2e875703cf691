package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.aForm;
import static eu.hanza.forms.FormsFixtures.answers;
import static eu.hanza.forms.FormsFixtures.calculate;
import static eu.hanza.forms.FormsFixtures.date;
import static eu.hanza.forms.FormsFixtures.decimal;
import static eu.hanza.forms.FormsFixtures.integer;
import static eu.hanza.forms.FormsFixtures.list;
import static eu.hanza.forms.FormsFixtures.many;
import static eu.hanza.forms.FormsFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules say of forms and answers what JavaRosa says of them, but where they are meant not to. */
class OracleTests {

  private static final int FORMS = 500;

  @Test
  void agreesOnFormsAndAnswersMadeByChance() {
    var differing = new ArrayList<Oracle.Case>();
    var compared = new TreeMap<String, Integer>();
    for (var seed = 1; seed <= FORMS; seed++) {
      var maker = new RandomForms(seed);
      var form = maker.form(14);
      for (var i = 0; i < 3; i++) {
        for (var one : Oracle.compare(form, maker.answers(form))) {
          compared.merge(one.what() + " " + kind(one.ours()), 1, Integer::sum);
          if (!one.agrees()) {
            differing.add(one);
          }
        }
      }
    }
    var all = compared.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf("Cases compared with JavaRosa: %d in %d forms: %s%n", all, FORMS, compared);
    assertThat(differing).as(Oracle.report(differing)).isEmpty();
    assertThat(all).isGreaterThan(20_000);
    assertThat(compared.values()).hasSizeGreaterThan(6).allMatch(count -> count > 500);
  }

  private static String kind(String value) {
    return value.isEmpty() || value.equals("true") || value.equals("false") ? value : "value";
  }

  /** A rule by which Hanza differs on purpose, and the answers with which it shows. */
  record Deviation(String name, String rule, Predicate<AnswerSet> shows) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static boolean isBlank(AnswerSet answers, String name) {
    return answers.get(AnswerPath.of(name)).isEmpty();
  }

  private static BigDecimal number(AnswerSet answers, String name) {
    return answers.get(AnswerPath.of(name)).flatMap(Answer::number).orElse(BigDecimal.TEN);
  }

  static List<Deviation> deviations() {
    return List.of(
        new Deviation(
            "the sum of nothing is blank (F-7)",
            "sum(${q})",
            given -> isBlank(given, "row[1]/q") && isBlank(given, "row[2]/q")),
        new Deviation(
            "blank equals blank (F-7)",
            "${n} + 1 = ${m} + 1",
            given -> isBlank(given, "n") && isBlank(given, "m")),
        new Deviation(
            "blank is no word (F-7)", "concat('x', ${n} + 1)", given -> isBlank(given, "n")),
        new Deviation(
            "what is divided by zero is blank (F-8)",
            "${n} div ${m}",
            given -> !isBlank(given, "n") && number(given, "m").signum() == 0),
        new Deviation(
            "numbers are decimal (F-8)",
            "${a} + ${b} > ${c}",
            given -> number(given, "a").add(number(given, "b")).compareTo(number(given, "c")) == 0),
        new Deviation(
            "a text beside a day is a day (F-8)",
            "${d} >= '2026-05-01'",
            given -> !isBlank(given, "d")),
        new Deviation(
            "moments are compared to the second (F-8)",
            "${s} < ${u}",
            given -> !isBlank(given, "s") && !isBlank(given, "u")),
        new Deviation(
            "an instance that is not there is blank",
            "indexed-repeat(${q}, ${row}, 0)",
            given -> !isBlank(given, "row[1]/q")),
        new Deviation(
            "a blank choice is never selected",
            "selected(${x}, ${t})",
            given -> isBlank(given, "t") && isBlank(given, "x")),
        new Deviation("a truth beside its word", "(${n} > 1) = 'false'", given -> true));
  }

  @ParameterizedTest
  @MethodSource("deviations")
  void differsOnPurposeAndNowhereElse(Deviation deviation) {
    var random = new Random(11);
    var differing = 0;
    for (var i = 0; i < 200; i++) {
      var given = given(random);
      var cases = Oracle.compare(form(deviation.rule()), given);
      assertThat(cases).hasSize(1);
      if (!cases.getFirst().agrees()) {
        differing++;
        assertThat(deviation.shows()).as("%s %s", cases, given).accepts(given);
      }
    }
    System.out.printf("%s: differs in %d of 200 cases%n", deviation, differing);
    assertThat(differing).isPositive();
  }

  private static FormDefinition form(String rule) {
    return aForm(
            integer("n"),
            integer("m"),
            decimal("a"),
            decimal("b"),
            decimal("c"),
            text("t"),
            date("d"),
            Question.of("s", QuestionType.DATE_TIME),
            Question.of("u", QuestionType.DATE_TIME),
            many("x", "list"),
            Repeat.of("row", List.of(integer("q"))),
            calculate("result", rule))
        .withLists(list("list", FormsFixtures.choice("a"), FormsFixtures.choice("b")));
  }

  private static AnswerSet given(Random random) {
    var given = AnswerSet.EMPTY.withCount(AnswerPath.to("row"), 2);
    for (var name : List.of("n", "m", "row[1]/q", "row[2]/q")) {
      given = given.with(name, random.nextInt(3) == 0 ? "" : "" + random.nextInt(3));
    }
    for (var name : List.of("a", "b", "c")) {
      given = given.with(name, random.nextInt(9) == 0 ? "" : "0." + (1 + random.nextInt(4)));
    }
    given = given.with("t", random.nextBoolean() ? "" : "a");
    given = given.with("x", random.nextBoolean() ? "" : "a b");
    given = given.with("d", random.nextInt(4) == 0 ? "" : "2026-05-1" + random.nextInt(10));
    for (var name : List.of("s", "u")) {
      var time = "2026-05-11T1" + random.nextInt(10) + ":30:00.000+00:00";
      given = given.with(name, random.nextInt(4) == 0 ? "" : time);
    }
    return given;
  }

  @Test
  void readsAnswersOfTheWorkbooksRulesAlike() {
    var form =
        aForm(
                integer("a_integer"),
                FormsFixtures.constraint(integer("b"), ". <= ${a_integer}"),
                FormsFixtures.constraint(
                    many("c", "list"), "not(selected(., 'c') and selected(., 'd'))"),
                FormsFixtures.constraint(decimal("d"), ". > 10.51 and . < 18.39"),
                FormsFixtures.constraint(date("e"), ". >= today()"),
                FormsFixtures.relevant(text("f"), "regex(${g}, '[a-z]+')"),
                text("g"))
            .withLists(list("list", FormsFixtures.choice("c"), FormsFixtures.choice("d")));
    var given =
        answers("a_integer", "4", "b", "5", "c", "c d", "d", "11.0", "e", "2012-01-01", "g", "abc");
    var cases = Oracle.compare(form, given);
    assertThat(cases).hasSize(5).allMatch(Oracle.Case::agrees, Oracle.report(cases));
    assertThat(cases).extracting(Oracle.Case::ours).contains("true", "false");
  }
}

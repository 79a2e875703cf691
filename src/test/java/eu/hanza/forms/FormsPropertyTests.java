package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.WARSAW;
import static eu.hanza.forms.FormsFixtures.answer;
import static eu.hanza.forms.FormsFixtures.answers;
import static eu.hanza.forms.FormsFixtures.calculate;
import static eu.hanza.forms.FormsFixtures.decimal;
import static eu.hanza.forms.FormsFixtures.ready;
import static eu.hanza.forms.FormsFixtures.run;
import static eu.hanza.forms.FormsFixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.spi.RuleFunctions;
import eu.hanza.kernel.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for all forms and answers. */
class FormsPropertyTests {

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-99999999.9999"), new BigDecimal("99999999.9999"))
        .ofScale(4);
  }

  @Property(tries = 300)
  void makesBlankOfEverythingThatABlankIsReckonedWith(
      @ForAll("amounts") BigDecimal number,
      @ForAll @IntRange(max = 4) int operator,
      @ForAll boolean left) {
    var sign = List.of("+", "-", "*", "div", "mod").get(operator);
    var rule = left ? "${blank} " + sign + " ${n}" : "${n} " + sign + " ${blank}";
    var given = answers("n", number.toPlainString());
    assertThat(value(rule, given, decimal("n"), decimal("blank"))).isEmpty();
    for (var order : List.of("<", "<=", ">", ">=")) {
      var relation = rule + " " + order + " 0";
      assertThat(value(relation, given, decimal("n"), decimal("blank"))).isEqualTo("false");
      assertThat(value("not(" + relation + ")", given, decimal("n"), decimal("blank")))
          .isEqualTo("true");
    }
  }

  @Property(tries = 300)
  void reckonsExactly(@ForAll("amounts") BigDecimal a, @ForAll("amounts") BigDecimal b) {
    var given = answers("a", a.toPlainString(), "b", b.toPlainString());
    FormItem[] both = {decimal("a"), decimal("b")};
    assertThat(new BigDecimal(value("${a} + ${b}", given, both))).isEqualByComparingTo(a.add(b));
    assertThat(new BigDecimal(value("${a} - ${b}", given, both)))
        .isEqualByComparingTo(a.subtract(b));
    assertThat(new BigDecimal(value("${a} * ${b}", given, both)))
        .isEqualByComparingTo(a.multiply(b));
    assertThat(value("${a} + ${b} - ${b} = ${a}", given, both)).isEqualTo("true");
    assertThat(value("(${a} > ${b}) + (${a} = ${b}) + (${a} < ${b})", given, both)).isEqualTo("1");
  }

  /** Each row of the form is moved; rules name rows, so that nothing else may change. */
  @Property(tries = 100)
  void calculatesInAnyOrderOfTheRows(@ForAll long seed) {
    var random = new Random(seed);
    var items = new ArrayList<FormItem>(List.of(decimal("q0")));
    for (var i = 1; i < 12; i++) {
      var one = "${q" + random.nextInt(i) + "}";
      var other = "${q" + random.nextInt(i) + "}";
      items.add(calculate("q" + i, "round(" + one + " * 0.5 + " + other + ", 3)"));
    }
    var given = answers("q0", "" + random.nextInt(100));
    var straight = run(ready(items.toArray(FormItem[]::new)), given).answers();
    Collections.shuffle(items, random);
    var shuffled = run(ready(items.toArray(FormItem[]::new)), given).answers();
    assertThat(shuffled).isEqualTo(straight);
    assertThat(answer(run(ready(items.toArray(FormItem[]::new)), given), "q11")).isNotEmpty();
  }

  @Property(tries = 100)
  void saysTheSameOfItsOwnAnswersAgain(@ForAll long seed) {
    var maker = new RandomForms(seed);
    var definition = maker.form(10);
    var form = CheckedForm.of(definition, RuleFunctions.NONE);
    var given = maker.answers(definition);
    var first = run(form, given);
    var again = run(form, first.answers());
    assertThat(again.answers()).isEqualTo(first.answers());
    assertThat(again.submission()).isEqualTo(first.submission());
    assertThat(again.errors()).isEqualTo(first.errors());
    assertThat(first.answers().answers().keySet()).containsAll(given.answers().keySet());
  }

  @Property(tries = 100)
  void handsInOnlyWhatIsAsked(@ForAll long seed) {
    var maker = new RandomForms(seed);
    var definition = maker.form(10);
    var run = run(CheckedForm.of(definition, RuleFunctions.NONE), maker.answers(definition));
    for (var path : run.submission().answers().keySet()) {
      assertThat(run.row(path)).hasValueSatisfying(row -> assertThat(row.relevant()).isTrue());
    }
  }

  @Property(tries = 500)
  void readsAnAnswerBackAsItIsShown(
      @ForAll("amounts") BigDecimal number, @ForAll Language language) {
    var plain = decimal("n");
    var amount = plain.withAppearance("money").withTerms(DataTerms.in("EUR"));
    var exact = Answer.of(number.stripTrailingZeros().toPlainString());
    var cents = Answer.of(number.setScale(2, RoundingMode.HALF_UP).toPlainString());
    var shown = AnswerReader.shown(plain, exact, language);
    assertThat(AnswerReader.read(plain, shown, language, WARSAW))
        .isEqualTo(new AnswerReading.Read(exact));
    var shownAmount = AnswerReader.shown(amount, cents, language);
    assertThat(AnswerReader.read(amount, shownAmount, language, WARSAW))
        .isEqualTo(new AnswerReading.Read(cents));
  }

  @Property(tries = 300)
  void readsEveryPathThatItWrites(
      @ForAll("names") String repeat,
      @ForAll @IntRange(min = 1, max = 999) int index,
      @ForAll("names") String name) {
    var path = AnswerPath.to(repeat).at(index).below(name);
    assertThat(AnswerPath.of(path.toString())).isEqualTo(path);
    assertThat(path).hasToString(repeat + "[" + index + "]/" + name);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("abcżółć_-.0123").ofMinLength(1).ofMaxLength(12);
  }

  /** Any text may stand in a cell of a workbook: it is read or refused, nothing else. */
  @Property(tries = 1000)
  void refusesNonsenseWithoutFailing(@ForAll("scraps") String rule) {
    var form =
        CheckedForm.of(
            FormsFixtures.aForm(decimal("a"), calculate("result", rule)), RuleFunctions.NONE);
    if (form.isPublishable()) {
      assertThat(run(form, answers("a", "1.5")).rows()).hasSize(2);
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "${a}",
            "${",
            "}",
            "(",
            ")",
            "[",
            "]",
            "'",
            "\"",
            "1",
            "0.5",
            "+",
            "-",
            "*",
            " div ",
            " mod ",
            " and ",
            " or ",
            "=",
            "!=",
            "<",
            ">=",
            ",",
            ".",
            "..",
            "/",
            "//",
            "@",
            "|",
            "sum(",
            "if(",
            "count(",
            "concat(",
            "date(",
            "today()",
            "selected(",
            "position(",
            "current()",
            "instance('x')",
            "regex(",
            "pow(",
            "substr(",
            "round(",
            "a",
            "ó",
            "::",
            "$a",
            ":",
            " ",
            "\n",
            "not(",
            "once(",
            "int(",
            "max(",
            "text()",
            "node()")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }
}

package eu.hanza.forms.paper;

import static eu.hanza.forms.paper.PaperFixtures.MESSAGES;
import static eu.hanza.forms.paper.PaperFixtures.choice;
import static eu.hanza.forms.paper.PaperFixtures.question;
import static eu.hanza.forms.paper.PaperFixtures.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.DataTerms;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionRules;
import eu.hanza.forms.QuestionType;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a form stand on its card as sentences, never as rules (F-19). */
class RuleWordsTests {

  private static FormDefinition form(Question asked) {
    return FormDefinition.of(
            "f",
            "pl",
            List.of(
                question("abroad", QuestionType.SELECT_ONE, "Za granicą?").withList("yesno"),
                question("n", QuestionType.INTEGER, "Ile?"),
                question("topics", QuestionType.SELECT_MULTIPLE, "Tematy").withList("yesno"),
                question("day", QuestionType.DATE, "Dzień"),
                question("ok", QuestionType.ACKNOWLEDGE, "Zgoda"),
                question("money", QuestionType.DECIMAL, "Kwota")
                    .withAppearance("money")
                    .withTerms(DataTerms.in("PLN")),
                question("name", QuestionType.TEXT, "Nazwa"),
                repeat("partners", "Partner", question("share", QuestionType.DECIMAL, "Udział")),
                question("sum", QuestionType.CALCULATE, "Suma")
                    .withRules(QuestionRules.NONE.withCalculation("${n} * 2 + ${money}")),
                asked))
        .withLists(Map.of("yesno", List.of(choice("yes", "tak"), choice("no", "nie"))));
  }

  private static String relevant(String rule, Language language) {
    var asked =
        question("asked", QuestionType.INTEGER, "Pytanie")
            .withRules(QuestionRules.NONE.withRelevant(rule));
    return RuleWords.of(form(asked), MESSAGES, language).relevant(asked).replace('\u00a0', ' ');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ${abroad} = 'yes' | Tylko jeśli w pytaniu 1 zaznaczono „tak”.
          'yes' = ${abroad} | Tylko jeśli w pytaniu 1 zaznaczono „tak”.
          ${abroad} != 'yes' | Tylko jeśli w pytaniu 1 nie zaznaczono „tak”.
          not(${abroad} = 'yes') | Tylko jeśli w pytaniu 1 nie zaznaczono „tak”.
          selected(${topics}, 'no') | Tylko jeśli w pytaniu 3 zaznaczono „nie”.
          not(selected(${topics}, 'no')) | Tylko jeśli w pytaniu 3 nie zaznaczono „nie”.
          ${ok} = 'OK' | Tylko jeśli zaznaczono pole w pytaniu 5.
          ${n} > 1000 | Tylko jeśli odpowiedź na pytanie 2 jest większa niż 1 000.
          10000 <= ${n} | Tylko jeśli odpowiedź na pytanie 2 jest nie mniejsza niż 10 000.
          ${n} = -5 | Tylko jeśli odpowiedź na pytanie 2 to -5.
          ${n} != 5 | Tylko jeśli odpowiedź na pytanie 2 to nie 5.
          ${money} < 1250.5 | Tylko jeśli odpowiedź na pytanie 6 jest mniejsza niż 1 250,50 zł.
          ${day} >= date('2026-06-01') | Tylko jeśli odpowiedź na pytanie 4 jest nie wcześniejsza niż 1 czerwca 2026.
          ${day} < today() | Tylko jeśli odpowiedź na pytanie 4 jest wcześniejsza niż dzień wypełnienia.
          ${name} = 'Łódź' | Tylko jeśli odpowiedź na pytanie 7 to „Łódź”.
          ${name} = '' | Tylko jeśli nie podano odpowiedzi na pytanie 7.
          ${name} != '' | Tylko jeśli podano odpowiedź na pytanie 7.
          string-length(${name}) > 5 | Tylko jeśli liczba znaków w pytaniu 7 jest większa niż 5.
          count-selected(${topics}) >= 2 | Tylko jeśli liczba odpowiedzi zaznaczonych w pytaniu 3 jest nie mniejsza niż 2.
          count(${partners}) > 1 | Tylko jeśli liczba wpisów w części 8 jest większa niż 1.
          sum(${share}) = 100 | Tylko jeśli suma odpowiedzi na pytanie 8.1 to 100.
          ${n} > 1 and ${abroad} = 'yes' | Tylko jeśli odpowiedź na pytanie 2 jest większa niż 1 oraz w pytaniu 1 zaznaczono „tak”.
          ${n} > 1 and (${abroad} = 'yes' or ${ok} = 'OK') | Tylko jeśli odpowiedź na pytanie 2 jest większa niż 1 oraz (w pytaniu 1 zaznaczono „tak” lub zaznaczono pole w pytaniu 5).
          not(${n} > 5) | Tylko jeśli nie jest prawdą, że odpowiedź na pytanie 2 jest większa niż 5.
          ${n} > ${money} | Tylko jeśli odpowiedź na pytanie 2 jest większa niż odpowiedź na pytanie 6.
          ${n} + 1 > ${money} * 2 | To, czy wypełnić tę część, zależy od odpowiedzi na pytania 2 i 6.
          ${sum} > 5 | To, czy wypełnić tę część, zależy od odpowiedzi na pytania 2 i 6.
          regex(${name}, '[a-z]+') | To, czy wypełnić tę część, zależy od odpowiedzi na pytanie 7.
          ${abroad} = 'yes' and regex(${name}, 'x') | To, czy wypełnić tę część, zależy od odpowiedzi na pytania 1 i 7.
          ${partners}[position() = 1]/share > 5 | To, czy wypełnić tę część, zależy od odpowiedzi na pytania 8 i 8.1.
          true() | ``
          h:org-type() = 'gmina' | O tym, czy wypełnić tę część, nie decyduje ta karta; w razie wątpliwości wypełnij.
          this is ( no rule | O tym, czy wypełnić tę część, nie decyduje ta karta; w razie wątpliwości wypełnij.
          """)
  @Tag("S3.17")
  void saysWhenAQuestionIsAsked(String rule, String expected) {
    assertThat(relevant(rule, Language.PL)).isEqualTo(expected);
  }

  @Test
  void saysItInEnglishAndUkrainian() {
    var rule = "${abroad} = 'yes' and ${n} >= 2";
    assertThat(relevant(rule, Language.EN))
        .isEqualTo(
            "Only if “tak (en)” is marked in question 1 and the answer to question 2 is at least"
                + " 2.");
    assertThat(relevant(rule, Language.UK))
        .isEqualTo(
            "Лише якщо у запитанні 1 позначено «tak (uk)» та відповідь на запитання 2 не менша, ніж"
                + " 2.");
  }

  private static Question constrained(String constraint, String required) {
    return question("asked", QuestionType.INTEGER, "Pytanie")
        .withRules(
            QuestionRules.NONE
                .withConstraint(constraint, LocalizedText.EMPTY)
                .withRequired(required, LocalizedText.EMPTY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          . >= 18 and . <= 120 | Warunek: odpowiedź jest nie mniejsza niż 18 oraz odpowiedź jest nie większa niż 120.
          . != 5 | Warunek: odpowiedź to nie 5.
          . <= ${n} | Warunek: odpowiedź jest nie większa niż odpowiedź na pytanie 2.
          regex(., '[0-9]{3}') | Odpowiedź będzie sprawdzona według reguły formularza.
          . mod 2 = ${n} mod 2 | To, jaka odpowiedź jest poprawna, zależy od odpowiedzi na pytanie 2.
          """)
  void saysWhatAnAnswerMustSatisfy(String rule, String expected) {
    var asked = constrained(rule, "");
    var words = RuleWords.of(form(asked), MESSAGES, Language.PL);
    assertThat(words.constraint(asked)).isEqualTo(expected);
  }

  @Test
  void leavesToTheFormWhatCannotBeToldByItself() {
    var bounded = constrained(". >= 18", "");
    var words = RuleWords.of(form(bounded), MESSAGES, Language.PL);
    assertThat(words.bounds(bounded)).contains("Warunek: odpowiedź jest nie mniejsza niż 18.");
    assertThat(words.bounds(constrained("", ""))).isEmpty();
    assertThat(words.bounds(constrained("regex(., '[0-9]{3}')", ""))).isEmpty();
  }

  @Test
  void saysWhenAnAnswerIsRequired() {
    var asked = constrained("", "${abroad} = 'yes'");
    assertThat(RuleWords.of(form(asked), MESSAGES, Language.PL).required(asked))
        .isEqualTo("Wymagane, jeśli w pytaniu 1 zaznaczono „tak”.");
    var always = constrained("", "yes");
    assertThat(RuleWords.of(form(always), MESSAGES, Language.PL).required(always)).isEmpty();
    assertThat(RuleWords.isRequired(always)).isTrue();
    assertThat(RuleWords.isRequired(asked)).isFalse();
  }

  @Test
  void saysHowOftenToFillIn() {
    var words = RuleWords.of(form(constrained("", "")), MESSAGES, Language.PL);
    var partners = repeat("partners", "Partner");
    assertThat(words.count(partners)).isEmpty();
    assertThat(words.count(partners.withCount("3"))).isEqualTo("Wypełnij 3 wpisy.");
    assertThat(words.count(partners.withCount("${n}")))
        .isEqualTo("Tyle wpisów, ile podano w pytaniu 2.");
    assertThat(words.count(partners.withCount("${n} + count-selected(${topics})")))
        .isEqualTo("To, ile wpisów wypełnić, zależy od odpowiedzi na pytania 2 i 3.");
  }
}

package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.change.AnswerLimits;
import eu.hanza.forms.change.SimpleRule;
import eu.hanza.forms.change.SimpleRule.Condition;
import eu.hanza.forms.change.SimpleRule.Operator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that people put together from lists. */
class SimpleRuleTests {

  private static QuestionType type(String name) {
    return switch (name) {
      case "n" -> QuestionType.INTEGER;
      case "d" -> QuestionType.DATE;
      case "m" -> QuestionType.SELECT_MULTIPLE;
      default -> QuestionType.TEXT;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "${n} > 5",
        "${n} >= 5 and ${n} < 7",
        "${t} = 'a' or ${t} = \"it's\"",
        "${t} != '' and ${n} = ''",
        "selected(${m}, 'x') and not(selected(${m}, 'y'))",
        "${d} <= date('2026-06-01')"
      })
  void readsWhatItWrites(String rule) {
    assertThat(SimpleRule.read(rule).orElseThrow().written(SimpleRuleTests::type)).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${n} > ${m}",
        "${n} > 5 and ${n} < 7 or ${t} = 'a'",
        "(${n} > 5)",
        "once(today()) > ${d}",
        "${t} > ''",
        "${t} = 'a and b"
      })
  void leavesOthersToThoseWhoKnowTheLanguage(String rule) {
    assertThat(SimpleRule.read(rule)).isEmpty();
  }

  @Test
  void asksForAChoiceAmongSeveral() {
    var rule = new SimpleRule(List.of(new Condition("m", Operator.IS, "x")), true);
    assertThat(rule.written(SimpleRuleTests::type)).isEqualTo("selected(${m}, 'x')");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ". >= 0", ". <= 120", ". >= -1.5 and . <= 120"})
  void boundsNumbers(String constraint) {
    var limits = AnswerLimits.read(constraint).orElseThrow();
    assertThat(limits.written(QuestionType.DECIMAL)).isEqualTo(constraint);
  }

  @Test
  void boundsDaysAndTexts() {
    var days = ". >= date('2026-06-01') and . <= date('2026-06-30')";
    assertThat(AnswerLimits.read(days)).contains(new AnswerLimits("2026-06-01", "2026-06-30"));
    assertThat(new AnswerLimits("2026-06-01", "2026-06-30").written(QuestionType.DATE))
        .isEqualTo(days);
    assertThat(
            AnswerLimits.read("string-length(.) <= 200").orElseThrow().written(QuestionType.TEXT))
        .isEqualTo("string-length(.) <= 200");
    assertThat(AnswerLimits.read(". > 0")).isEmpty();
    assertThat(AnswerLimits.read(". >= 0. <= 5")).isEmpty();
  }
}

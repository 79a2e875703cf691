package eu.hanza.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.programmes.PublicityDuty.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The duty of a poster and a notice follows the law of the day. */
class PublicityDutyTests {

  private static final BigDecimal LIMIT = new BigDecimal("50000.00");
  private static final BigDecimal EUROPEAN = new BigDecimal("500000.00");
  private static final List<PublicityRule> RULES =
      List.of(
          new PublicityRule(
              "L20",
              LocalDate.of(2021, 6, 25),
              null,
              LIMIT,
              EUROPEAN,
              "Dz.U. 2021 poz. 953",
              true));
  private static final Answer DUTY = new Answer.Duty("Dz.U. 2021 poz. 953", true);

  @Test
  void beginsAboveFiftyThousand() {
    assertThat(state("50000.00", 2022)).isEqualTo(new Answer.SmallAmount(LIMIT));
    assertThat(state("50000.01", 2022)).isEqualTo(DUTY);
  }

  @Test
  void asksForTheDayOfTheGrant() {
    assertThat(state("85200.00", 2014)).isEqualTo(new Answer.NotInForce());
    assertThat(state("85200.00", 2022)).isEqualTo(DUTY);
    assertThat(on("85200.00", LocalDate.of(2021, 6, 24))).isEqualTo(new Answer.NotInForce());
    assertThat(on("85200.00", LocalDate.of(2021, 6, 25))).isEqualTo(DUTY);
  }

  @Test
  void doesNotAriseWithEuropeanSupportWithinItsLimit() {
    assertThat(european("140250.00")).isEqualTo(new Answer.EuropeanSupport(EUROPEAN));
    assertThat(european("500000.00")).isEqualTo(new Answer.EuropeanSupport(EUROPEAN));
    assertThat(european("500000.01")).isEqualTo(DUTY);
  }

  private static Answer european(String euro) {
    var support = new PublicSupport(new BigDecimal("60000.00"), new BigDecimal(euro));
    return PublicityDuty.answer(RULES, support, LocalDate.of(2022, 3, 1));
  }

  private static Answer state(String pln, int year) {
    return on(pln, LocalDate.of(year, 3, 1));
  }

  private static Answer on(String pln, LocalDate day) {
    return PublicityDuty.answer(RULES, PublicSupport.ofState(new BigDecimal(pln)), day);
  }
}

package eu.hanza.programmes;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The law of its time on when state money obliges to a poster and to a notice on the own website
 * (L20).
 *
 * @param id the rule's name
 * @param validFrom its first day
 * @param validTo its last day; null while it is in force
 * @param abovePln state money up to this amount obliges to nothing
 * @param europeanLimitEur with EU or EFTA support, a public contribution up to this obliges to
 *     nothing
 * @param source where the law is written
 * @param verified whether somebody has read it there; otherwise it only warns
 */
record PublicityRule(
    String id,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    BigDecimal abovePln,
    BigDecimal europeanLimitEur,
    String source,
    boolean verified) {

  boolean isInForceOn(LocalDate day) {
    return Validity.holds(validFrom, validTo, day);
  }

  PublicityDuty.Answer answer(PublicSupport support) {
    var european = support.europeanContributionEur();
    if (european != null && european.compareTo(europeanLimitEur) <= 0) {
      return new PublicityDuty.Answer.EuropeanSupport(europeanLimitEur);
    }
    return support.statePln().compareTo(abovePln) > 0
        ? new PublicityDuty.Answer.Duty(source, verified)
        : new PublicityDuty.Answer.SmallAmount(abovePln);
  }
}

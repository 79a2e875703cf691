package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MoneyPropertyTests {

  @Property
  void losesNoCentWhenSplit(
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long cents,
      @ForAll @IntRange(min = 1, max = 200) int parts) {
    var money = euro(cents);
    var split = money.split(parts);
    assertThat(split).hasSize(parts);
    assertThat(Money.sum(split, "EUR")).isEqualTo(money);
    var most = split.stream().max(Comparator.naturalOrder()).orElseThrow();
    var least = split.stream().min(Comparator.naturalOrder()).orElseThrow();
    assertThat(most.minus(least)).isLessThanOrEqualTo(euro(1));
  }

  @Property
  void losesNoCentWhenAddedAndTakenAway(@ForAll int first, @ForAll int second) {
    assertThat(euro(first).plus(euro(second)).minus(euro(second))).isEqualTo(euro(first));
    assertThat(euro(first).plus(euro(second))).isEqualTo(euro((long) first + second));
  }

  @Property
  void givesAFundNeverMoreThanItsShare(
      @ForAll @LongRange(min = 0, max = 1_000_000_000L) long cents,
      @ForAll @IntRange(min = 0, max = 10_000) int hundredths) {
    var share = euro(cents).share(BigDecimal.valueOf(hundredths, 2));
    var exact = BigDecimal.valueOf(cents, 2).multiply(BigDecimal.valueOf(hundredths, 4));
    assertThat(share.amount()).isLessThanOrEqualTo(exact);
    assertThat(exact.subtract(share.amount())).isLessThan(new BigDecimal("0.01"));
  }

  private static Money euro(long cents) {
    return new Money(BigDecimal.valueOf(cents, 2), "EUR");
  }
}

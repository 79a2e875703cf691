package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodPropertyTests {

  @Property
  void hasTheMonthsItWasMadeOf(
      @ForAll @IntRange(min = -20_000, max = 40_000) int day,
      @ForAll @IntRange(min = 1, max = 240) int months) {
    assertThat(Period.ofMonths(LocalDate.ofEpochDay(day), months).exactMonths()).hasValue(months);
  }

  @Property
  void isItsMonthsAndItsSpareDays(
      @ForAll @IntRange(min = -20_000, max = 40_000) int day,
      @ForAll @IntRange(min = 0, max = 5_000) int length) {
    var from = LocalDate.ofEpochDay(day);
    var period = new Period(from, from.plusDays(length));
    assertThat(period.days()).isEqualTo(length + 1L);
    assertThat(period.spareDays()).isBetween(0, 30);
    assertThat(from.plusMonths(period.months()).plusDays(period.spareDays()))
        .isEqualTo(period.to().plusDays(1));
  }

  @Property
  void overlapsBothWays(
      @ForAll @IntRange(min = 0, max = 60) int first,
      @ForAll @IntRange(min = 0, max = 60) int second,
      @ForAll @IntRange(min = 0, max = 20) int length) {
    var one = new Period(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(first + length));
    var other = new Period(LocalDate.ofEpochDay(second), LocalDate.ofEpochDay(second + 5));
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.common(other)).isEqualTo(other.common(one));
  }
}

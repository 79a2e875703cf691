package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ReaderPropertyTests {

  @Property
  void readsBackTheAmountsThatAreWritten(
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long cents,
      @ForAll Language language,
      @ForAll boolean zloty) {
    var money = new Money(BigDecimal.valueOf(cents, 2), zloty ? "PLN" : "EUR");
    assertThat(AmountReader.read(Formats.of(language).money(money), language, null))
        .isEqualTo(new Reading.Exact(money));
  }

  @Property
  void readsBackTheNumbersThatAreWritten(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long value,
      @ForAll Qualifier qualifier,
      @ForAll Language language) {
    var number = QualifiedNumber.of(qualifier, value);
    var reading = NumberReader.read(Formats.of(language).number(number), language);
    switch (reading) {
      case NumberReading.Read read -> assertThat(read.number()).isEqualTo(number);
      case NumberReading.Ambiguous many -> {
        assertThat(language).isEqualTo(Language.EN);
        assertThat(many.readings().getFirst()).isEqualTo(number);
      }
      case NumberReading.Unreadable none -> assertThat(none).isNull();
    }
  }

  @Property
  void readsBackTheDatesThatAreWritten(
      @ForAll @IntRange(min = -20_000, max = 40_000) int day,
      @ForAll @IntRange(min = 0, max = 2_000) int length,
      @ForAll Language language) {
    var from = LocalDate.ofEpochDay(day);
    var period = new Period(from, from.plusDays(length));
    var read = DateReader.read(Formats.of(language).period(period));
    assertThat(read.refused()).isEmpty();
    assertThat(read.period()).contains(period);
  }

  @Property
  void leavesFoldedTextAlone(@ForAll String text) {
    var folded = NormalisedText.fold(text);
    assertThat(NormalisedText.fold(folded)).isEqualTo(folded);
  }
}

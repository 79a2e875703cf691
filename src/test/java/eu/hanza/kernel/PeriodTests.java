package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

  @ParameterizedTest
  @CsvSource({
    "2021-03-01, 2023-06-30, 28, 852",
    "2021-04-01, 2023-06-30, 27, 821",
    "2021-03-01, 2023-05-31, 27, 822",
    "2013-06-01, 2013-11-30, 6, 183",
    "2021-03-01, 2021-03-31, 1, 31",
    "2024-02-29, 2025-02-27, 12, 365",
    "2021-01-31, 2021-02-27, 1, 28"
  })
  void countsWholeMonthsAndDays(LocalDate from, LocalDate to, int months, long days) {
    var period = new Period(from, to);
    assertThat(period.exactMonths()).hasValue(months);
    assertThat(period.months()).isEqualTo(months);
    assertThat(period.days()).isEqualTo(days);
  }

  @Test
  @Tag("S3.3")
  void findsThatSixMonthsAreNotSeven() {
    var project = new Period(LocalDate.of(2013, 6, 1), LocalDate.of(2013, 11, 30));
    assertThat(project.months()).isEqualTo(6);
    assertThat(project.days()).isEqualTo(183);
    var stated = StatedDuration.in("Projekt trwa 7 miesięcy.");
    assertThat(DurationCheck.check(project, stated)).isPresent();
    assertThat(DurationCheck.check(project, StatedDuration.in("Projekt trwa 6 miesięcy.")))
        .isEmpty();
  }

  @Test
  void countsABegunMonthByItsDaysOnly() {
    var period = new Period(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 3));
    assertThat(period.exactMonths()).isEmpty();
    assertThat(period.months()).isEqualTo(1);
    assertThat(period.spareDays()).isEqualTo(3);
  }

  @Test
  void holdsItsFirstAndItsLastDay() {
    var congress = new Period(LocalDate.of(2019, 9, 23), LocalDate.of(2019, 9, 24));
    assertThat(congress.contains(LocalDate.of(2019, 9, 24))).isTrue();
    assertThat(congress.contains(LocalDate.of(2019, 9, 25))).isFalse();
    var second = Period.of(LocalDate.of(2019, 9, 24));
    assertThat(congress.contains(second)).isTrue();
    assertThat(second.contains(congress)).isFalse();
    assertThat(congress.common(second)).contains(second);
    assertThat(congress.overlaps(Period.of(LocalDate.of(2019, 9, 25)))).isFalse();
  }

  @Test
  void neverEndsBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(LocalDate.of(2023, 6, 30), LocalDate.of(2021, 3, 1)));
  }
}

package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTests {

  @Test
  @Tag("T2")
  void readsTwoFormatsInOneLine() {
    var read = DateReader.read("Początek 2021.03.01 do 2023-06-30 (27 miesięcy)");
    assertThat(read.days()).containsExactly(LocalDate.of(2021, 3, 1), LocalDate.of(2023, 6, 30));
    assertThat(read.refused()).isEmpty();
    assertThat(read.period().orElseThrow().months()).isEqualTo(28);
  }

  @ParameterizedTest
  @Tag("T2")
  @ValueSource(strings = {"2021.13.01", "2021-02-29", "31.04.2021", "30 lutego 2013"})
  void refusesImpossibleDates(String text) {
    var read = DateReader.read("od " + text + " roku");
    assertThat(read.found()).isEmpty();
    assertThat(read.refused()).containsExactly(text);
  }

  @ParameterizedTest
  @Tag("T2")
  @CsvSource({
    "01.03.2021, 2021-03-01",
    "1.03.2021 r., 2021-03-01",
    "1 czerwca 2013, 2013-06-01",
    "11 października 2022 r., 2022-10-11",
    "11\u00A0października\u00A02022\u00A0r., 2022-10-11",
    "11 October 2022, 2022-10-11",
    "11th October 2022, 2022-10-11",
    "'October 11, 2022', 2022-10-11",
    "11 жовтня 2022 р., 2022-10-11",
    "31/12/2022, 2022-12-31"
  })
  void readsADay(String text, LocalDate day) {
    var read = DateReader.read(text);
    assertThat(read.days()).containsExactly(day);
    assertThat(read.found().getFirst().period().isOneDay()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "23–24 września 2019, 2019-09-23, 2019-09-24",
    "23 - 24 września 2019, 2019-09-23, 2019-09-24",
    "od 1 czerwca do 30 listopada 2013 r., 2013-06-01, 2013-11-30",
    "10 do 13 października 2022 r., 2022-10-10, 2022-10-13",
    "23–24 September 2019, 2019-09-23, 2019-09-24",
    "'September 23–24, 2019', 2019-09-23, 2019-09-24",
    "23–24 вересня 2019 р., 2019-09-23, 2019-09-24"
  })
  void readsARange(String text, LocalDate from, LocalDate to) {
    var read = DateReader.read(text);
    assertThat(read.found()).extracting(FoundDate::period).containsExactly(new Period(from, to));
  }

  @Test
  void refusesDatesThatCouldBeTwoAndRangesThatRunBackwards() {
    assertThat(DateReader.read("03/04/2021").refused()).containsExactly("03/04/2021");
    assertThat(DateReader.read("24–23 września 2019").refused())
        .containsExactly("24–23 września 2019");
  }

  @Test
  void comparesAWeekdayWithItsDate() {
    assertThat(DateReader.read("we wtorek, 11 października 2022").found().getFirst().wrongWeekday())
        .isEmpty();
    assertThat(DateReader.read("w środę 11 października 2022").found().getFirst().wrongWeekday())
        .contains(
            new FoundDate.WrongWeekday(
                LocalDate.of(2022, 10, 11), DayOfWeek.WEDNESDAY, DayOfWeek.TUESDAY));
    assertThat(DateReader.read("11.10.2022 (środa)").found().getFirst().wrongWeekday()).isPresent();
    assertThat(DateReader.read("11.10.2022").found().getFirst().weekday()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "w piątek 10 grudnia|2026-12-10|2026-12-10|FRIDAY",
        "on Thursday, December 10|2026-12-10|2026-12-10|THURSDAY",
        "10–12 grudnia 2019 r.|2019-12-10|2019-12-12|",
        "10–12 grudnia|2026-12-10|2026-12-12|",
        "30 listopada – 2 grudnia|2026-11-30|2026-12-02|",
        "у п’ятницю 10 грудня|2026-12-10|2026-12-10|FRIDAY"
      })
  void takesTheYearThatItIsToldForDatesWithoutOne(
      String text, LocalDate from, LocalDate to, @Nullable DayOfWeek weekday) {
    var found = DateReader.read(text, Year.of(2026)).found();
    assertThat(found)
        .extracting(FoundDate::period, FoundDate::weekday)
        .containsExactly(tuple(new Period(from, to), weekday));
  }

  @Test
  void guessesNoYear() {
    assertThat(DateReader.read("w piątek 10 grudnia").found()).isEmpty();
    assertThat(DateReader.read("31 lutego", Year.of(2026)).refused()).containsExactly("31 lutego");
  }

  @Test
  @Tag("T11")
  void resolvesARelativeDateFromThePublication() {
    var text = "W styczniu br. pracownicy przygotowali projekt";
    assertThat(RelativeDate.in(text, ApproximateDate.of(Year.of(2014))))
        .containsExactly(
            new RelativeDate.Resolved("W styczniu br.", ApproximateDate.of(YearMonth.of(2014, 1))));
    assertThat(RelativeDate.in(text, null))
        .containsExactly(new RelativeDate.Question("W styczniu br."));
  }

  @Test
  void resolvesThisYearAndLastYear() {
    var published = ApproximateDate.of(YearMonth.of(2014, 3));
    assertThat(RelativeDate.in("w grudniu ub. r. i w br., in May this year", published))
        .extracting(date -> ((RelativeDate.Resolved) date).date())
        .containsExactly(
            ApproximateDate.of(YearMonth.of(2013, 12)),
            ApproximateDate.of(Year.of(2014)),
            ApproximateDate.of(YearMonth.of(2014, 5)));
    assertThat(ApproximateDate.of(LocalDate.of(2014, 1, 2)).precision())
        .isEqualTo(DatePrecision.DAY);
  }
}

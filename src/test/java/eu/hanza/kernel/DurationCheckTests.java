package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationCheckTests {

  private static final Period ENGAGE =
      new Period(LocalDate.of(2021, 3, 1), LocalDate.of(2023, 6, 30));
  private static final String TEXT =
      "Przez najbliższe dwa lata będziemy wspierać organizacje.\n"
          + "Czas trwania: 2021.03.01 do 2023-06-30 (27 miesięcy)";

  @Test
  @Tag("T1")
  void warnsOnceWithAllNumbersAndProposes() {
    var finding = DurationCheck.check(ENGAGE, StatedDuration.in(TEXT)).orElseThrow();
    assertThat(finding.months()).isEqualTo(28);
    assertThat(finding.spareDays()).isZero();
    assertThat(finding.period()).isEqualTo(ENGAGE);
    assertThat(finding.stated()).extracting(d -> d.stated().months()).containsExactly(24, 27);
    assertThat(finding.stated().getLast().proposals())
        .containsExactly(
            new DurationCheck.Proposal.MoveStart(LocalDate.of(2021, 4, 1)),
            new DurationCheck.Proposal.MoveEnd(LocalDate.of(2023, 5, 31)),
            new DurationCheck.Proposal.TakeLength(28, 0));
  }

  @Test
  @Tag("T1")
  void keepsTheSentenceOfEachLength() {
    assertThat(StatedDuration.in(TEXT))
        .containsExactly(
            new StatedDuration(
                24, "dwa lata", "Przez najbliższe dwa lata będziemy wspierać organizacje."),
            new StatedDuration(
                27, "27 miesięcy", "Czas trwania: 2021.03.01 do 2023-06-30 (27 miesięcy)"));
  }

  @Test
  void findsNothingWhereTheLengthIsRight() {
    assertThat(DurationCheck.check(ENGAGE, StatedDuration.in("28 miesięcy"))).isEmpty();
    assertThat(DurationCheck.check(ENGAGE, List.of())).isEmpty();
  }

  @Test
  void proposesNoStartThatCannotBe() {
    var toThe30thOfMarch = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 30));
    var finding =
        DurationCheck.check(toThe30thOfMarch, StatedDuration.in("1 miesiąc")).orElseThrow();
    assertThat(finding.stated().getFirst().proposals())
        .containsExactly(
            new DurationCheck.Proposal.MoveEnd(LocalDate.of(2021, 1, 31)),
            new DurationCheck.Proposal.TakeLength(2, 30));
  }

  @ParameterizedTest
  @CsvSource({
    "27 miesięcy, 27",
    "dwa lata, 24",
    "7 miesięcy, 7",
    "sześciu miesięcy, 6",
    "6 months, 6",
    "two years, 24",
    "27 місяців, 27",
    "два роки, 24",
    "24-miesięczny projekt, 24"
  })
  void readsLengthsInThreeLanguages(String text, int months) {
    assertThat(StatedDuration.in(text)).extracting(StatedDuration::months).containsExactly(months);
  }

  @Test
  void takesNoYearForALength() {
    assertThat(StatedDuration.in("W 2021 roku i 11 października 2022 roku")).isEmpty();
  }
}

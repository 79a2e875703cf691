package eu.hanza.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanza.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DryRunReportTests {

  private static final Refusal WHY = Refusal.of("x.refused.email").at("email");

  @Test
  void countsEveryOutcome() {
    var report =
        new DryRunReport(
            List.of(
                RowOutcome.created(2, "Uczestnik 001"),
                RowOutcome.known(3, "Uczestnik 002", List.of()),
                RowOutcome.known(
                    4, "Uczestnik 003", List.of(new RowOutcome.FieldChange("city", "Ełk", "Łódź"))),
                RowOutcome.doubtful(5, "Uczestnik 004", List.of(WHY))));
    assertThat(report.counts())
        .isEqualTo(
            Map.of(
                Outcome.CREATED, 1L,
                Outcome.CHANGED, 1L,
                Outcome.UNCHANGED, 1L,
                Outcome.REFUSED, 0L,
                Outcome.DOUBTFUL, 1L));
    assertThat(report.isClean()).isTrue();
  }

  @Test
  void looksAtEveryRowAndIsNotCleanWithARefusal() {
    var sheet =
        new TableReading.Sheet(
            List.of("name"),
            List.of(new TableReading.Row(2, List.of("a")), new TableReading.Row(4, List.of("b"))));
    var report =
        DryRunReport.of(
            sheet, row -> RowOutcome.refused(row.number(), sheet.cell(row, "name"), List.of(WHY)));
    assertThat(report.rows())
        .containsExactly(
            RowOutcome.refused(2, "a", List.of(WHY)), RowOutcome.refused(4, "b", List.of(WHY)));
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void refusesNothingWithoutAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RowOutcome.refused(2, "a", List.of()))
        .withMessageContaining("REFUSED");
  }
}

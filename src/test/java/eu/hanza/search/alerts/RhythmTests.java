package eu.hanza.search.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTests {

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @ParameterizedTest
  @CsvSource({
    "DAILY, 2026-11-22T03:00:00Z, 2026-11-22T05:00:00Z",
    "DAILY, 2026-11-22T05:00:00Z, 2026-11-23T05:00:00Z",
    "WEEKLY, 2026-11-22T12:00:00Z, 2026-11-23T05:00:00Z",
    "WEEKLY, 2026-11-23T05:00:00Z, 2026-11-30T05:00:00Z",
    "WEEKLY, 2026-10-19T12:00:00Z, 2026-10-26T05:00:00Z"
  })
  void namesTheNextMorning(Rhythm rhythm, Instant after, Instant next) {
    assertThat(rhythm.next(after, WARSAW)).isEqualTo(next);
  }
}

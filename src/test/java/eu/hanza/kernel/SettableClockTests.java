package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTests {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant THEN = Instant.parse("2019-09-23T08:00:00Z");

  @Test
  void standsWhereItIsSetInEveryZoneAndRunsAgain() {
    var clock = new SettableClock(Clock.fixed(NOW, ZoneId.of("Europe/Warsaw")));
    var elsewhere = clock.withZone(ZoneOffset.UTC);
    clock.setTo(THEN);
    assertThat(clock.instant()).isEqualTo(THEN);
    assertThat(elsewhere.instant()).isEqualTo(THEN);
    assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
    clock.resume();
    assertThat(elsewhere.instant()).isEqualTo(NOW);
    assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
  }

  @Test
  void ticksInTheMicrosecondsThatTheDatabaseKeeps() {
    var clock = new TimeConfiguration().clock(ZoneId.of("Europe/Warsaw"));
    assertThat(clock.instant().getNano() % 1000).isZero();
  }
}

package eu.hanza.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.kernel.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event has an end and a zone, and every reader sees its own hour. */
class EventTimeTests {

  private static final LocalDate DAY = LocalDate.of(2022, 10, 11);

  @Test
  @Tag("T21")
  void refusesABeginningWithoutAnEnd() {
    assertThatThrownBy(
            () -> new EventTime(DAY, DAY, LocalTime.of(16, 30), null, EventFixtures.WARSAW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertThatThrownBy(
            () ->
                new EventTime(
                    DAY, DAY, LocalTime.of(16, 30), LocalTime.of(16, 30), EventFixtures.WARSAW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EventTime(DAY, DAY.minusDays(1), null, null, EventFixtures.WARSAW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @Tag("T21")
  @Tag("E-31")
  @CsvSource({
    "Europe/Lisbon, 15:30",
    "Atlantic/Reykjavik, 14:30",
    "Asia/Tashkent, 19:30",
    "Europe/Brussels, 16:30",
    "Europe/Oslo, 16:30",
    "Europe/Vilnius, 17:30",
    "Europe/Kyiv, 17:30",
    "Europe/Kaliningrad, 16:30",
    "Asia/Tbilisi, 18:30"
  })
  void showsTheHourOfTheReadersZone(String zone, String hour) {
    var start = EventFixtures.sessionHours().start().withZoneSameInstant(ZoneId.of(zone));
    assertThat(start.toLocalTime()).isEqualTo(LocalTime.parse(hour));
    assertThat(EventFixtures.sessionHours().start().toInstant())
        .hasToString("2022-10-11T14:30:00Z");
  }

  @Test
  void saysTimesInWordsWithTheZone() {
    assertThat(EventWords.time(EventFixtures.sessionHours(), Language.PL).replace('\u00A0', ' '))
        .isEqualTo("11 października 2022, 16:30–18:00 (czas warszawski)");
  }

  @Test
  void isOverWithItsLastMoment() {
    var days = EventFixtures.congressDays();
    assertThat(
            days.isOver(
                LocalDate.of(2019, 9, 24).atTime(23, 59).atZone(EventFixtures.WARSAW).toInstant()))
        .isFalse();
    assertThat(
            days.isOver(LocalDate.of(2019, 9, 25).atStartOfDay(EventFixtures.WARSAW).toInstant()))
        .isTrue();
  }
}

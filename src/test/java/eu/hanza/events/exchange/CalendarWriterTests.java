package eu.hanza.events.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars are read alike by two programs that know nothing of each other. */
class CalendarWriterTests {

  private static final Instant NOW = Instant.parse("2022-09-01T10:15:30.123Z");
  private static final CalendarWriter WRITER =
      new CalendarWriter(Clock.fixed(NOW, ZoneOffset.UTC), "biuro@example.org");
  private static final ZonedDateTime START =
      ZonedDateTime.of(2022, 10, 11, 16, 30, 0, 0, ScheduleFixtures.WARSAW);

  private static CalendarEntry entry(String uid, ZonedDateTime start, boolean cancelled) {
    return new CalendarEntry(
        uid,
        3,
        NOW,
        "Sesja; pierwsza, z przecinkiem",
        "Opis\nw dwóch wierszach, który jest tak długi, że wiersz pliku trzeba złamać w środku",
        "Sala A",
        "https://example.org/pl/events/a",
        start,
        start.plusMinutes(60),
        false,
        cancelled,
        List.of("Miasta, regiony", "Klimat"));
  }

  /** Reads with no mercy: broken lines, unknown zones and missing properties are errors. */
  private static Calendar strict(byte[] file) throws Exception {
    for (var hint :
        List.of(
            CompatibilityHints.KEY_RELAXED_PARSING,
            CompatibilityHints.KEY_RELAXED_VALIDATION,
            CompatibilityHints.KEY_RELAXED_UNFOLDING)) {
      CompatibilityHints.setHintEnabled(hint, false);
    }
    var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    return calendar;
  }

  private static List<VEvent> second(byte[] file) {
    var text = new String(file, StandardCharsets.UTF_8);
    var calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    return calendar.getEvents();
  }

  @Test
  void writesAFeedThatTwoProgramsRead() throws Exception {
    var lisbon = START.withZoneSameInstant(ZoneId.of("Europe/Lisbon"));
    var file =
        WRITER.feed(
            "Kongres", List.of(entry("a@hanza", START, false), entry("b@hanza", lisbon, true)));
    assertThat(strict(file).getComponents()).hasSize(4);
    var events = second(file);
    assertThat(events)
        .extracting(event -> event.getUid().getValue())
        .containsExactly("a@hanza", "b@hanza");
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.getDateStart().getValue().toInstant())
                  .isEqualTo("2022-10-11T14:30:00Z");
              assertThat(event.getSequence().getValue()).isEqualTo(3);
              assertThat(event.getLastModified().getValue().toInstant())
                  .isEqualTo("2022-09-01T10:15:30Z");
              assertThat(event.getSummary().getValue()).isEqualTo("Sesja; pierwsza, z przecinkiem");
              assertThat(event.getCategories().getFirst().getValues())
                  .containsExactly("Miasta, regiony", "Klimat");
            });
    assertThat(events.getLast().getStatus().isCancelled()).isTrue();
    assertThat(new String(file, StandardCharsets.UTF_8))
        .contains("METHOD:PUBLISH")
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
        .contains("DTSTART;TZID=Europe/Warsaw:20221011T163000")
        .contains("DTSTART;TZID=Europe/Lisbon:20221011T153000");
  }

  @Test
  void takesASingleEntryOutWithCancel() throws Exception {
    var file = WRITER.single(entry("a@hanza", START, true));
    strict(file);
    assertThat(second(file).getFirst().getStatus().isCancelled()).isTrue();
    assertThat(new String(file, StandardCharsets.UTF_8)).contains("METHOD:CANCEL");
  }

  @Test
  void endsWholeDaysOnTheDayAfter() throws Exception {
    var first = ZonedDateTime.of(2019, 9, 23, 0, 0, 0, 0, ScheduleFixtures.WARSAW);
    var entry =
        new CalendarEntry(
            "d@hanza",
            0,
            null,
            "Forum",
            "",
            "",
            "",
            first,
            first.plusDays(2),
            true,
            false,
            List.of());
    var file = WRITER.single(entry);
    strict(file);
    assertThat(second(file).getFirst().getDateEnd().getValue().hasTime()).isFalse();
    assertThat(new String(file, StandardCharsets.UTF_8))
        .contains("DTSTART;VALUE=DATE:20190923")
        .contains("DTEND;VALUE=DATE:20190925")
        .doesNotContain("VTIMEZONE", "LAST-MODIFIED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Warsaw",
        "Europe/Lisbon",
        "Europe/Brussels",
        "Europe/Kaliningrad",
        "Europe/Vilnius",
        "Europe/Kyiv",
        "Asia/Tbilisi",
        "Asia/Tashkent",
        "Atlantic/Reykjavik",
        "UTC",
        "+03:00"
      })
  void keepsTheMomentInEveryZone(String zone) throws Exception {
    var there = START.withZoneSameInstant(ZoneId.of(zone));
    var file = WRITER.feed("Kongres", List.of(entry("a@hanza", there, false)));
    strict(file);
    assertThat(second(file).getFirst().getDateStart().getValue().toInstant())
        .isEqualTo("2022-10-11T14:30:00Z");
  }
}

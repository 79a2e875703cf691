package eu.hanza.events.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.events.exchange.ScheduleFile.Conference;
import eu.hanza.events.exchange.ScheduleFile.Day;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Link;
import eu.hanza.events.exchange.ScheduleFile.Person;
import eu.hanza.events.exchange.ScheduleFile.Start;
import eu.hanza.events.exchange.ScheduleReading.Read;
import eu.hanza.events.exchange.ScheduleReading.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Schedules for tests, all of them invented. */
final class ScheduleFixtures {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  static final LocalDate MONDAY = LocalDate.of(2027, 10, 11);

  /** The head of a file whose days change at four in the morning. */
  static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <schedule><version>1</version><conference><title>Kongres</title><acronym>kongres</acronym>
      <start>2027-10-11</start><end>2027-10-12</end><day_change>04:00:00</day_change>
      <time_zone_name>Europe/Warsaw</time_zone_name></conference>
      """;

  private ScheduleFixtures() {}

  static ScheduleReading reading(byte[] file, ScheduleLimits limits) {
    try {
      return new ScheduleReader(limits).read(new ByteArrayInputStream(file), WARSAW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Read read(byte[] file) {
    var reading = reading(file, ScheduleLimits.USUAL);
    assertThat(reading).isInstanceOf(Read.class);
    return (Read) reading;
  }

  static Read read(String file) {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  /** A file with one day and the given content of the day. */
  static String day(String content) {
    return HEAD + "<day index=\"1\" date=\"2027-10-11\">" + content + "</day></schedule>";
  }

  static String refusal(String file, ScheduleLimits limits) {
    var reading = reading(file.getBytes(StandardCharsets.UTF_8), limits);
    assertThat(reading).isInstanceOf(Refused.class);
    return ((Refused) reading).why().key();
  }

  /** A small schedule with a talk after midnight and one of more than a day. */
  static ScheduleFile aSchedule() {
    var conference =
        new Conference(
            "Kongres współpracy",
            "kongres_2027",
            WARSAW,
            MONDAY,
            MONDAY.plusDays(1),
            "https://example.org/kongres");
    var change = LocalTime.of(4, 0);
    return ScheduleFile.of(
        "wydanie 3",
        conference,
        List.of(Day.of(MONDAY, change), Day.of(MONDAY.plusDays(1), change)),
        List.of(
            entry("1", "Otwarcie", MONDAY.atTime(9, 0), Duration.ofMinutes(90)),
            entry("2", "Hackathon <noc> & dzień", MONDAY.atTime(18, 0), Duration.ofHours(26)),
            entry("3", "Po północy", MONDAY.plusDays(1).atTime(0, 30), Duration.ofMinutes(45))));
  }

  static Entry entry(String id, String title, LocalDateTime start, Duration duration) {
    return new Entry(
        id,
        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
        "",
        "",
        title,
        "",
        "pl",
        "Miasta",
        "warsztat",
        "Krótko: a < b & c",
        "Akapit pierwszy\nz drugim wierszem\n\nAkapit drugi",
        MONDAY,
        new Start(start, null),
        duration,
        "Sala " + id,
        List.of(new Person("7", null, "Uczestnik 007"), new Person("", null, "Uczestnik 008")),
        List.of(new Link("https://example.org/a?b=1&c=2", "Program")),
        List.of(new Link("https://example.org/a.pdf", "")),
        "");
  }
}

package eu.hanza.events.exchange;

import static eu.hanza.events.exchange.ScheduleFixtures.day;
import static eu.hanza.events.exchange.ScheduleFixtures.read;
import static eu.hanza.events.exchange.ScheduleFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.hanza.events.exchange.ScheduleFile.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules come in as they are, and every repair is told with its line. */
class ScheduleReaderTests {

  private static final String GUID = "6d0f2d6e-5b0a-4a39-9d5e-0f6f1f6a0001";

  private static String event(String attributes, String fields) {
    return "<event " + attributes + ">" + fields + "</event>\n";
  }

  private static Entry only(String file) {
    var entries = read(file).file().entries();
    assertThat(entries).hasSize(1);
    return entries.getFirst();
  }

  private static List<ScheduleProblem> problems(String file) {
    return read(file).notes().stream().map(ScheduleNote::problem).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "09:00, 2027-10-11T07:00:00Z",
    "00:30, 2027-10-11T22:30:00Z",
    "03:59, 2027-10-12T01:59:00Z",
    "04:00, 2027-10-11T02:00:00Z"
  })
  void putsHoursBeforeTheChangeOfDaysIntoTheNextNight(String clock, Instant start) {
    var read =
        read(day("<room name='A'>" + event("id='1'", "<start>" + clock + "</start>") + "</room>"));
    var entry = read.file().entries().getFirst();
    assertThat(read.file().start(entry)).isEqualTo(start);
    assertThat(entry.day()).isEqualTo(LocalDate.of(2027, 10, 11));
  }

  @Test
  void believesTheDateWithOffsetAndNoticesAnotherClock() {
    var file =
        day(
            "<room name='A'>"
                + event(
                    "id='1' guid='" + GUID + "'",
                    "<date>2027-10-11T07:00:00Z</date><start>07:00</start>"
                        + "<duration>00:30</duration><title>T</title>")
                + "</room>");
    var read = read(file).file();
    assertThat(read.start(read.entries().getFirst())).isEqualTo("2027-10-11T07:00:00Z");
    assertThat(read.entries().getFirst().start().local()).isEqualTo("2027-10-11T09:00");
    assertThat(problems(file))
        .containsExactly(ScheduleProblem.NO_DAY_BOUNDS, ScheduleProblem.CLOCK_DIFFERS);
  }

  @ParameterizedTest
  @CsvSource({
    "00:45, PT45M",
    "26:30, PT26H30M",
    "1:02:30, PT26H30M",
    "00:45:00, PT45M",
    "2:30, PT2H30M",
    "soon, PT0S",
    "00:75, PT0S"
  })
  void readsDurations(String text, Duration duration) {
    var entry = only(day(event("id='1'", "<start>09:00</start><duration>" + text + "</duration>")));
    assertThat(entry.duration()).isEqualTo(duration);
  }

  @Test
  void takesEntriesWithoutARoomElement() {
    var entry = only(day(event("id='1'", "<start>09:00</start><room> Aula </room>")));
    assertThat(entry.room()).isEqualTo("Aula");
  }

  @Test
  void tellsEveryRepairWithItsLine() {
    var file =
        day(
            "\n<room name='A'>\n"
                + event("id='x' guid='1'", "<start>09:00</start><slug>Zły slug</slug><end/>")
                + event("id='x'", "<date>20027-10-11</date><start>10:00</start>")
                + event("", "<title>T</title><start>25:00</start>")
                + "</room>");
    assertThat(read(file).notes())
        .extracting(ScheduleNote::line, ScheduleNote::problem, ScheduleNote::value)
        .contains(
            tuple(7, ScheduleProblem.BAD_ID, "x"),
            tuple(7, ScheduleProblem.BAD_GUID, "1"),
            tuple(7, ScheduleProblem.BAD_SLUG, "Zły slug"),
            tuple(7, ScheduleProblem.UNKNOWN_ELEMENT, "end"),
            tuple(7, ScheduleProblem.NO_TITLE, ""),
            tuple(8, ScheduleProblem.DUPLICATE_ID, "x"),
            tuple(8, ScheduleProblem.BAD_DATE, "20027-10-11"),
            tuple(9, ScheduleProblem.NO_START, "25:00"));
    assertThat(read(file).file().entries()).extracting(Entry::title).containsExactly("x", "x");
  }

  @Test
  void keepsTheWordsOfHtmlAndNothingElse() {
    var entry =
        only(
            day(
                event(
                    "id='1'",
                    "<start>09:00</start><abstract>&lt;p&gt;Jeden&lt;/p&gt;&lt;script&gt;x()"
                        + "&lt;/script&gt;&lt;p onclick='y()'&gt;dwa &amp;amp; trzy&lt;/p&gt;"
                        + "</abstract><description>a &lt; b</description>")));
    assertThat(entry.lead()).isEqualTo("Jeden\n\ndwa & trzy");
    assertThat(entry.description()).isEqualTo("a < b");
  }

  @Test
  void leavesOutAddressesThatRunPrograms() {
    var entry =
        only(
            day(
                event(
                    "id='1'",
                    "<start>09:00</start><links><link href='javascript:alert(1)'>a</link>"
                        + "<link href='https://example.org/'>b</link></links>"
                        + "<url>data:text/html,x</url>")));
    assertThat(entry.links()).extracting(ScheduleFile.Link::title).containsExactly("b");
    assertThat(entry.url()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE schedule SYSTEM 'file:///etc/passwd'><schedule/>, doctype",
    "'<!DOCTYPE s [<!ENTITY x SYSTEM ''file:///etc/passwd''>]><schedule>&x;</schedule>', doctype",
    "<html/>, not-a-schedule",
    "<schedule/>, not-a-schedule",
    "{}, not-a-schedule",
    "'', not-a-schedule"
  })
  void refusesWhatIsNoSchedule(String file, String why) {
    assertThat(refusal(file, ScheduleLimits.USUAL)).isEqualTo("events.office.schedule." + why);
  }

  @Test
  void refusesFilesBeyondTheLimit() {
    var limits = new ScheduleLimits(1024 * 1024, 40, 10);
    assertThat(refusal("<schedule>" + " ".repeat(1024 * 1024), limits))
        .isEqualTo("events.office.schedule.too-large");
  }

  @Test
  void takesWhatStandsBeforeABreak() {
    var file =
        day(event("id='1'", "<start>09:00</start>")).replace("</schedule>", "<event id='2'>");
    assertThat(read(file).file().entries()).extracting(Entry::id).containsExactly("1");
    assertThat(problems(file)).contains(ScheduleProblem.BROKEN);
    var deep = day(event("id='1'", "<start>09:00</start>") + "<a>".repeat(60));
    assertThat(problems(deep)).contains(ScheduleProblem.BROKEN);
  }

  @Test
  void importsThreeMegabytesWithTwoThousandErrors() {
    var content = new StringBuilder("\n");
    for (var n = 1; n <= 2000; n++) {
      content.append(
          event(
              "id='" + n + "' guid='" + GUID.substring(0, 32) + "%04d'".formatted(n),
              "<date>2027-10-11T09:00:00+02:00</date><start>09:00</start><title>T</title>"
                  + "<room>A</room><duration>half an hour</duration><abstract>"
                  + "słowo ".repeat(230)
                  + "</abstract>"));
    }
    var file = day(content.toString());
    assertThat(file.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(3_000_000);
    var read = read(file);
    assertThat(read.file().entries()).hasSize(2000);
    assertThat(read.notes())
        .filteredOn(note -> note.problem() == ScheduleProblem.BAD_DURATION)
        .extracting(ScheduleNote::line)
        .hasSize(2000)
        .startsWith(6)
        .endsWith(2005);
  }

  @Test
  void countsTheProblemsThatItDoesNotList() {
    var limits = new ScheduleLimits(10_000, 40, 3);
    var file = day(event("id='1'", "<start>09:00</start>"));
    var reading =
        (ScheduleReading.Read)
            ScheduleFixtures.reading(file.getBytes(StandardCharsets.UTF_8), limits);
    assertThat(reading.notes()).hasSize(4);
    assertThat(reading.notes().getLast().problem()).isEqualTo(ScheduleProblem.MORE);
  }

  @Test
  void noticesHoursThatDoNotExistOrExistTwice() {
    var spring =
        day(event("id='1'", "<start>02:30</start>"))
            .replace("04:00:00", "00:00:00")
            .replace("2027-10-11", "2027-03-28");
    assertThat(problems(spring)).contains(ScheduleProblem.HOUR_LEFT_OUT);
    var autumn =
        day(event("id='1'", "<start>02:30</start>"))
            .replace("04:00:00", "00:00:00")
            .replace("2027-10-11", "2027-10-31");
    assertThat(problems(autumn)).contains(ScheduleProblem.HOUR_TWICE);
  }

  @Test
  void readsTheJsonTwin() {
    var file =
        """
        {"schedule": {"version": "1", "conference": {"title": "Kongres",
          "time_zone_name": "Europe/Warsaw",
          "days": [{"index": 1, "date": "2027-10-11", "rooms": {"Aula": [
            {"id": 5, "date": "2027-10-11T09:00:00+02:00", "start": "09:00",
             "duration": "01:00", "title": "Otwarcie", "persons": [{"id": 7, "public_name": "U"}],
             "links": [{"url": "https://example.org", "title": "x"}]},
            {"id": 6, "title": "Bez czasu"}]}}]}}}
        """;
    var read = read(file);
    var entry = read.file().entries().getFirst();
    assertThat(entry.room()).isEqualTo("Aula");
    assertThat(entry.persons()).containsExactly(new ScheduleFile.Person("7", null, "U"));
    assertThat(read.file().start(entry)).isEqualTo("2027-10-11T07:00:00Z");
    assertThat(read.notes())
        .extracting(ScheduleNote::line, ScheduleNote::problem)
        .contains(tuple(7, ScheduleProblem.NO_START));
  }

  @Test
  void takesWhatStandsBeforeABreakInJson() {
    var file =
        """
        {"schedule": {"conference": {"start": "2027-10-11", "days": [{"date": "2027-10-11",
        "rooms": {"A": [{"id": 1, "start": "09:00"}, {"id": 2,
        """;
    assertThat(read(file).file().entries()).extracting(Entry::id).containsExactly("1");
    assertThat(problems(file)).contains(ScheduleProblem.BROKEN);
  }
}

package eu.hanza.events.exchange;

import static eu.hanza.events.exchange.ScheduleFixtures.MONDAY;
import static eu.hanza.events.exchange.ScheduleFixtures.aSchedule;
import static eu.hanza.events.exchange.ScheduleFixtures.day;
import static eu.hanza.events.exchange.ScheduleFixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.events.exchange.ScheduleFile.Entry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is written keeps the published schemas and says what the schedule says. */
class ScheduleWriterTests {

  @Test
  void keepsTheXmlSchema() {
    assertThat(ScheduleSchemas.errorsOfXml(ScheduleWriter.xml(aSchedule()))).isEmpty();
  }

  @Test
  void keepsTheJsonSchema() {
    assertThat(ScheduleSchemas.errorsOfJson(ScheduleWriter.json(aSchedule()))).isEmpty();
  }

  @Test
  void isJudgedBySchemasThatObject() {
    var xml = new String(ScheduleWriter.xml(aSchedule()), StandardCharsets.UTF_8);
    var wrong = xml.replace(":30</duration>", "</duration>").getBytes(StandardCharsets.UTF_8);
    assertThat(ScheduleSchemas.errorsOfXml(wrong)).isNotEmpty();
    var json = new String(ScheduleWriter.json(aSchedule()), StandardCharsets.UTF_8);
    var bare = json.replace("\"date\":\"2027-10-11T", "\"date\":\"11.10.2027 ");
    assertThat(ScheduleSchemas.errorsOfJson(bare.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  @Test
  void writesWhatCameInUntidy() {
    var untidy =
        read(day(
                """
                <event id="0"><start>23:30</start><duration>03:00</duration></event>
                <event id="0"><start>01:00</start><slug>Zły</slug><persons>
                <person id="abc">Uczestnik 001</person></persons></event>
                <event><start>09:00</start><title>Ł</title></event>
                """))
            .file();
    assertThat(ScheduleSchemas.errorsOfXml(ScheduleWriter.xml(untidy))).isEmpty();
    assertThat(ScheduleSchemas.errorsOfJson(ScheduleWriter.json(untidy))).isEmpty();
    assertThat(ScheduleWriter.xml(untidy)).isEqualTo(ScheduleWriter.xml(untidy));
  }

  @Test
  void keepsNightsUnderTheirDayAndDurationsOverADay() {
    var xml = new String(ScheduleWriter.xml(aSchedule()), StandardCharsets.UTF_8);
    assertThat(xml)
        .contains("start=\"2027-10-11T04:00:00+02:00\" end=\"2027-10-12T04:00:00+02:00\"")
        .contains("<duration>1:02:00</duration>")
        .contains("<date>2027-10-12T00:30:00+02:00</date>");
    assertThat(new String(ScheduleWriter.json(aSchedule()), StandardCharsets.UTF_8))
        .contains("\"duration\":\"26:00\"");
    var back = read(ScheduleWriter.xml(aSchedule())).file();
    assertThat(back.entries())
        .filteredOn(entry -> "3".equals(entry.id()))
        .extracting(Entry::day, entry -> entry.start().local())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(MONDAY, LocalDateTime.of(2027, 10, 12, 0, 30)));
  }

  @Test
  void readsItsOwnFilesWithoutARemark() {
    assertThat(read(ScheduleWriter.xml(aSchedule())).notes()).isEmpty();
    assertThat(read(ScheduleWriter.json(aSchedule())).notes()).isEmpty();
  }

  @Test
  void makesTheSameGuidOfTheSameName() {
    var guid = StableGuid.of("kongres", "17");
    assertThat(guid).isEqualTo(StableGuid.of("kongres", "17"));
    assertThat(guid).isNotEqualTo(StableGuid.of("kongres", "18"));
    assertThat(guid.version()).isEqualTo(5);
    assertThat(guid.variant()).isEqualTo(new UUID(0, Long.MIN_VALUE).variant());
  }
}

package eu.hanza.events.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.events.exchange.ScheduleFile.Conference;
import eu.hanza.events.exchange.ScheduleFile.Day;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Link;
import eu.hanza.events.exchange.ScheduleFile.Person;
import eu.hanza.events.exchange.ScheduleFile.Start;
import eu.hanza.events.exchange.ScheduleOverlaps.Overlap;
import eu.hanza.events.exchange.ScheduleOverlaps.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchedulePropertyTests {

  private static final Instant NOON = Instant.parse("2027-10-11T12:00:00Z");

  @Property(tries = 150)
  void whatIsWrittenIsValidAndReadAgain(@ForAll("schedules") ScheduleFile file) {
    var complete = ScheduleWriter.completed(file);
    var xml = ScheduleWriter.xml(file);
    var json = ScheduleWriter.json(file);
    assertThat(ScheduleSchemas.errorsOfXml(xml)).isEmpty();
    assertThat(ScheduleSchemas.errorsOfJson(json)).isEmpty();
    assertThat(ScheduleFixtures.read(xml).file()).isEqualTo(complete);
    assertThat(ScheduleFixtures.read(json).file()).isEqualTo(complete);
    assertThat(ScheduleWriter.completed(complete)).isEqualTo(complete);
  }

  @Property(tries = 500)
  void overlapsAreThoseOfComparingAllWithAll(@ForAll("slots") List<Slot> slots) {
    var found = ScheduleOverlaps.of(slots);
    assertThat(new HashSet<>(found.rooms())).isEqualTo(bruteForce(slots, true));
    assertThat(new HashSet<>(found.persons())).isEqualTo(bruteForce(slots, false));
    assertThat(found.rooms()).doesNotHaveDuplicates();
  }

  private static Set<Overlap> bruteForce(List<Slot> slots, boolean rooms) {
    var pairs = new HashSet<Overlap>();
    for (var one : slots) {
      for (var other : slots) {
        if (one.id().compareTo(other.id()) < 0 && commonMinutes(one, other) > 0) {
          for (var need : rooms ? List.of(one.room()) : one.persons()) {
            var shared = rooms ? other.room().equals(need) : other.persons().contains(need);
            if (shared && !need.isEmpty()) {
              pairs.add(new Overlap(need, one.id(), other.id()));
            }
          }
        }
      }
    }
    return pairs;
  }

  private static long commonMinutes(Slot one, Slot other) {
    var others = minutes(other);
    return minutes(one).stream().filter(others::contains).count();
  }

  private static Set<Long> minutes(Slot slot) {
    var minutes = new HashSet<Long>();
    for (var at = slot.start(); at.isBefore(slot.end()); at = at.plusSeconds(60)) {
      minutes.add(at.getEpochSecond() / 60);
    }
    return minutes;
  }

  @Provide
  Arbitrary<List<Slot>> slots() {
    var slot =
        Combinators.combine(
                Arbitraries.integers().between(1, 6).map(String::valueOf),
                Arbitraries.of("", "A", "B"),
                Arbitraries.of("p", "q", "r").list().ofMaxSize(3),
                Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(0, 8))
            .as(
                (id, room, persons, start, length) ->
                    new Slot(
                        id,
                        room,
                        persons,
                        NOON.plusSeconds(start * 60L),
                        NOON.plusSeconds((start + length) * 60L)));
    return slot.list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<ScheduleFile> schedules() {
    var zones =
        Arbitraries.of("Europe/Warsaw", "Europe/Kyiv", "America/New_York", "UTC").map(ZoneId::of);
    return Combinators.combine(
            texts(), texts(), zones, Arbitraries.of(0, 4, 9), entries().list().ofMaxSize(6))
        .as(SchedulePropertyTests::schedule);
  }

  private static ScheduleFile schedule(
      String title, String acronym, ZoneId zone, int change, List<Entry> entries) {
    var first = ScheduleFixtures.MONDAY;
    var conference =
        new Conference(
            "K" + title, acronym, zone, first, first.plusDays(1), "https://example.org/");
    var days = new ArrayList<Day>();
    for (var n = 0; n < 2; n++) {
      days.add(Day.of(first.plusDays(n), LocalTime.of(change, 0)));
    }
    return ScheduleFile.of("1", conference, days, entries);
  }

  private static Arbitrary<Entry> entries() {
    var ids = Arbitraries.of("1", "2", "17", "0", "abc", "6d0f2d6e-5b0a-4a39-9d5e-0f6f1f6a0001");
    var guids = Arbitraries.of(new UUID(7, 9), new UUID(7, 10)).injectNull(0.6);
    var names = Combinators.combine(ids, guids, Arbitraries.of("", "ABC123", "x")).as(Name::new);
    var words = Combinators.combine(texts(), texts(), texts()).as(Words::new);
    var minutes = Arbitraries.integers().between(0, 3000);
    var persons =
        Combinators.combine(ids, guids, texts()).as((id, guid, name) -> person(id, guid, name));
    return Combinators.combine(names, words, minutes, minutes, texts(), persons.list().ofMaxSize(3))
        .as(SchedulePropertyTests::entry);
  }

  private static Person person(String id, UUID guid, String name) {
    return new Person(id, guid, "U" + name);
  }

  private static Entry entry(
      Name name, Words words, int start, int length, String room, List<Person> persons) {
    var first = ScheduleFixtures.MONDAY;
    return new Entry(
        name.id(),
        name.guid(),
        name.code(),
        words.title(),
        "T" + words.title(),
        words.lead(),
        "pl",
        words.title(),
        "",
        words.lead(),
        words.description(),
        first.plusDays(start / 1440 % 2),
        new Start(first.atStartOfDay().plusMinutes(start), null),
        Duration.ofMinutes(length),
        room,
        persons,
        List.of(new Link("https://example.org/?a=1&b=2", words.lead())),
        List.of(),
        "");
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abŁж<>&;/#\"'\n\t \u0000\u00a0😀p").ofMaxLength(24);
  }

  private record Name(String id, UUID guid, String code) {}

  private record Words(String title, String lead, String description) {}
}

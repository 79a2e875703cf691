import eu.hanza.events.exchange.ScheduleFile;
import eu.hanza.events.exchange.ScheduleLimits;
import eu.hanza.events.exchange.ScheduleOverlaps;
import eu.hanza.events.exchange.ScheduleReader;
import eu.hanza.events.exchange.ScheduleReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.TreeMap;

/** Prints what is in schedule files: counts, overlaps, and how many remarks of each kind. */
class Schedules {

  public static void main(String[] files) throws IOException {
    for (var file : files) {
      var begin = System.nanoTime();
      try (var in = Files.newInputStream(Path.of(file))) {
        var reading = new ScheduleReader(ScheduleLimits.USUAL).read(in, ZoneId.of("Europe/Brussels"));
        var millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.printf("%s (%d ms)%n", file, millis);
        switch (reading) {
          case ScheduleReading.Read read -> print(read);
          case ScheduleReading.Refused refused -> System.out.println("  " + refused.why());
        }
      }
    }
  }

  private static void print(ScheduleReading.Read read) {
    var file = read.file();
    var entries = file.entries();
    var found = ScheduleOverlaps.of(file);
    var printed = ScheduleOverlaps.byPrintedDays(file);
    System.out.printf(
        "  days %d, events %d, rooms in use %d, persons %d, tracks %d%n",
        file.days().size(),
        entries.size(),
        entries.stream().map(ScheduleFile.Entry::room).distinct().count(),
        entries.stream().flatMap(e -> e.persons().stream()).map(ScheduleFile.Person::key).distinct().count(),
        file.tracks().size());
    System.out.printf(
        "  overlaps: rooms %d, persons %d; by printed days: rooms %d, persons %d%n",
        found.rooms().size(), found.persons().size(), printed.rooms().size(), printed.persons().size());
    found.rooms().forEach(pair -> System.out.println("  room " + pair));
    found.persons().forEach(pair -> System.out.println("  person " + pair));
    var remarks = new TreeMap<String, Integer>();
    read.notes().forEach(note -> remarks.merge(note.problem().name(), 1, Integer::sum));
    System.out.println("  " + remarks);
  }
}

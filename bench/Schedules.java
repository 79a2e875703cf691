import eu.hanza.HanzaApplication;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventDraft;
import eu.hanza.events.EventKind;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventPlace;
import eu.hanza.events.EventTime;
import eu.hanza.events.exchange.ScheduleFile;
import eu.hanza.events.exchange.ScheduleLimits;
import eu.hanza.events.exchange.ScheduleOverlaps;
import eu.hanza.events.exchange.ScheduleReader;
import eu.hanza.events.exchange.ScheduleReading;
import eu.hanza.events.sessions.ScheduleImport;
import eu.hanza.events.sessions.SchedulePlan.Step;
import eu.hanza.events.sessions.Shelf;
import eu.hanza.events.sessions.Shelves;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.SlotOverlaps;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.Accent;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.programmes.ProgrammeProfile;
import eu.hanza.programmes.ProgrammeResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * Prints what is in schedule files: counts, overlaps, and how many remarks of each kind. With
 * "import" before the files, Hanza takes them in as an office would, twice, and the figures are
 * those of its own sessions.
 */
class Schedules {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0 && arguments[0].equals("import")) {
      var home = Files.createTempDirectory("hanza-schedules");
      Thread.currentThread().setContextClassLoader(HanzaApplication.class.getClassLoader());
      try (var hanza =
          new SpringApplicationBuilder(HanzaApplication.class)
              .run("--hanza.home=" + home, "--server.port=0", "--logging.level.root=warn")) {
        var programme = programme(hanza);
        for (var file : Arrays.copyOfRange(arguments, 1, arguments.length)) {
          take(hanza, programme, Path.of(file));
        }
      }
      return;
    }
    for (var file : arguments) {
      var begin = System.nanoTime();
      var reading = read(Files.readAllBytes(Path.of(file)));
      System.out.printf("%s (%d ms)%n", file, (System.nanoTime() - begin) / 1_000_000);
      switch (reading) {
        case ScheduleReading.Read read -> print(read);
        case ScheduleReading.Refused refused -> System.out.println("  " + refused.why());
      }
    }
  }

  private static ScheduleReading read(byte[] file) throws IOException {
    return new ScheduleReader(ScheduleLimits.USUAL).read(new ByteArrayInputStream(file), BRUSSELS);
  }

  private static ProgrammeId programme(ApplicationContext hanza) {
    var profile =
        new ProgrammeProfile(
            LocalizedText.pl("Harmonogramy"),
            "H",
            LocalizedText.pl("Harmonogramy innych."),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            Accent.TEAL,
            "PL",
            null);
    var drafted =
        (ProgrammeResult.Drafted)
            hanza.getBean(ProgrammeOffice.class).draft(Actor.SYSTEM, "harmonogramy", profile);
    return drafted.id();
  }

  private static void take(ApplicationContext hanza, ProgrammeId programme, Path path)
      throws IOException {
    var bytes = Files.readAllBytes(path);
    if (!(read(bytes) instanceof ScheduleReading.Read read)) {
      System.out.printf("{\"%s\": \"refused\"}%n", path.getFileName());
      return;
    }
    var event = event(hanza, programme, read.file());
    var imports = hanza.getBean(ScheduleImport.class);
    for (var round = 1; round <= 2; round++) {
      var begin = System.nanoTime();
      var kept = (ScheduleImport.Upload.Kept) imports.upload(Actor.SYSTEM, event, "x", bytes);
      var plan = imports.look(Actor.SYSTEM, event, kept.id().toString());
      var refusals = imports.confirm(Actor.SYSTEM, event, kept.id().toString(), false);
      System.err.printf(
          "%s, import %d: %d new, %d changed, %d unchanged, refused %s, %d ms%n",
          path.getFileName(),
          round,
          plan.of(Step.Created.class).size(),
          plan.of(Step.Changed.class).size(),
          plan.of(Step.Unchanged.class).size(),
          refusals,
          (System.nanoTime() - begin) / 1_000_000);
    }
    var tracks = hanza.getBean(Shelves.class).of(event, Shelf.TRACK).size();
    print(path.getFileName().toString(), tracks, hanza.getBean(Timetable.class).all(event));
  }

  private static EventId event(
      ApplicationContext hanza, ProgrammeId programme, ScheduleFile file) {
    var first = file.entries().stream().map(file::start).min(java.time.Instant::compareTo);
    var last = file.entries().stream().map(file::end).max(java.time.Instant::compareTo);
    var zone = file.conference().zone();
    var days =
        new EventTime(
            first.orElseThrow().atZone(zone).toLocalDate(),
            last.orElseThrow().atZone(zone).toLocalDate(),
            null,
            null,
            zone);
    var title = LocalizedText.of(file.conference().title(), file.conference().title());
    var draft =
        new EventDraft(
            EventKind.CONFERENCE, null, title, LocalizedText.EMPTY, LocalizedText.EMPTY, days,
            EventPlace.NOWHERE, "", null, null, null, null, null, null, null, "");
    return hanza.getBean(EventOffice.class).draft(Actor.SYSTEM, programme, draft);
  }

  /** The figures of stored sessions, in the names of the file they came from. */
  private static void print(String name, int tracks, List<Slot> slots) {
    var ids = new HashMap<String, String>();
    slots.forEach(slot -> ids.put(slot.session().id().toString(), slot.said().externalId()));
    var found = SlotOverlaps.of(slots, Language.EN);
    System.out.printf(
        """
        "%s": {
          "days": %d,
          "events": %d,
          "rooms": %d,
          "persons": %d,
          "tracks": %d,
          "room_overlaps": %d,
          "person_overlaps": %d,
          "room_overlap_pairs": %s,
          "person_overlap_pairs": %s
        }
        """,
        name,
        slots.stream().map(slot -> slot.said().time().startsOn()).distinct().count(),
        slots.size(),
        slots.stream().map(Slot::room).distinct().count(),
        slots.stream()
            .flatMap(slot -> slot.said().speakers().stream())
            .map(one -> one.externalId().isEmpty() ? one.name() : one.externalId())
            .distinct()
            .count(),
        tracks,
        found.rooms().size(),
        found.persons().size(),
        pairs(found.rooms(), ids),
        pairs(found.persons(), ids));
  }

  private static List<String> pairs(
      List<ScheduleOverlaps.Overlap> overlaps, Map<String, String> ids) {
    return overlaps.stream()
        .map(
            one ->
                Stream.of(ids.get(one.first()), ids.get(one.second()))
                    .sorted()
                    .collect(
                        java.util.stream.Collectors.joining(
                            "\", \"", "[\"" + one.what() + "\", \"", "\"]")))
        .sorted()
        .toList();
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

package eu.hanza.events.exchange;

import eu.hanza.events.exchange.ScheduleFile.Conference;
import eu.hanza.events.exchange.ScheduleFile.Day;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Person;
import eu.hanza.events.exchange.ScheduleFile.Room;
import eu.hanza.events.exchange.ScheduleFile.Start;
import eu.hanza.kernel.Slug;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives a schedule what the exchange formats demand and it lacks: numbers, guids, slugs, offsets,
 * an order. The same schedule always gets the same.
 */
final class CompleteSchedule {

  private static final Pattern ACRONYM = Pattern.compile("[a-z0-9_]{4,}");
  private static final Pattern PERSON = Pattern.compile("0|[1-9]\\d{0,17}");
  private static final int SHORTEST = 4;

  private final ScheduleFile file;
  private final Conference conference;
  private final Set<Long> numbers = new HashSet<>();
  private final Set<UUID> guids = new HashSet<>();
  private final Set<String> slugs = new HashSet<>();
  private final Set<String> codes = new HashSet<>();

  private CompleteSchedule(ScheduleFile file) {
    this.file = file;
    this.conference = conference(file.conference());
  }

  static ScheduleFile of(ScheduleFile file) {
    return new CompleteSchedule(file).complete();
  }

  private ScheduleFile complete() {
    file.entries().stream()
        .filter(entry -> isNumber(entry.id()))
        .forEach(entry -> numbers.add(Long.valueOf(entry.id())));
    var rooms = file.rooms().stream().map(this::room).toList();
    var entries = new ArrayList<Entry>();
    var seen = new HashSet<String>();
    file.entries().forEach(entry -> entries.add(entry(entry, seen.add(entry.id()))));
    var order = rooms.stream().map(Room::name).toList();
    entries.sort(
        Comparator.comparing(Entry::day)
            .thenComparingInt(entry -> order.indexOf(entry.room()))
            .thenComparing(file::start)
            .thenComparingLong(entry -> Long.parseLong(entry.id())));
    return new ScheduleFile(file.version(), conference, file.tracks(), days(), rooms, entries);
  }

  private List<Day> days() {
    if (file.days().isEmpty()) {
      return List.of(Day.of(conference.start(), LocalTime.MIDNIGHT));
    }
    return file.days().stream().sorted(Comparator.comparing(Day::date)).toList();
  }

  private static Conference conference(Conference conference) {
    var zone = "Z".equals(conference.zone().getId()) ? ZoneId.of("UTC") : conference.zone();
    return new Conference(
        conference.title(),
        acronym(conference),
        zone,
        conference.start(),
        conference.end(),
        EntryFields.web(conference.url()));
  }

  private static String acronym(Conference conference) {
    var acronym = conference.acronym();
    if (ACRONYM.matcher(acronym).matches()) {
      return acronym;
    }
    var words = acronym.isEmpty() ? conference.title() : acronym;
    var made = Slug.of(words).value().replace('-', '_');
    return made + "_".repeat(Math.max(0, SHORTEST - made.length()));
  }

  private Room room(Room room) {
    return room.guid() == null ? new Room(room.name(), guid("room\n" + room.name())) : room;
  }

  private UUID guid(String id) {
    return StableGuid.of(conference.acronym(), id);
  }

  private Entry entry(Entry entry, boolean first) {
    var guid = guid(entry, first);
    var number = first && isNumber(entry.id()) ? Long.parseLong(entry.id()) : number(guid);
    var slug = slug(entry, number);
    return new Entry(
        Long.toString(number),
        guid,
        EntryFields.CODE.matcher(entry.code()).matches() && codes.add(entry.code())
            ? entry.code()
            : "",
        slug,
        entry.title(),
        entry.subtitle(),
        entry.language(),
        entry.track(),
        entry.type(),
        entry.lead(),
        entry.description(),
        entry.day(),
        start(entry),
        entry.duration(),
        entry.room(),
        entry.persons().stream().map(CompleteSchedule::person).toList(),
        entry.links(),
        entry.attachments(),
        EntryFields.web(entry.url()));
  }

  private UUID guid(Entry entry, boolean first) {
    var own = entry.guid();
    if (own != null && guids.add(own)) {
      return own;
    }
    var name = first ? entry.id() : entry.id() + "\n" + file.start(entry);
    var guid = guid(name);
    for (var n = 2; !guids.add(guid); n++) {
      guid = guid(name + "\n" + n);
    }
    return guid;
  }

  private long number(UUID guid) {
    var number = (long) StableGuid.number(guid);
    while (!numbers.add(number)) {
      number++;
    }
    return number;
  }

  private String slug(Entry entry, long number) {
    var own = entry.slug();
    if (EntryFields.SLUG.matcher(own).matches() && slugs.add(own)) {
      return own;
    }
    var slug = conference.acronym() + "-" + number + "-" + Slug.of(entry.title()).value();
    var made = slug.toLowerCase(Locale.ROOT);
    for (var n = 2; !EntryFields.SLUG.matcher(made).matches() || !slugs.add(made); n++) {
      made = slug + "-session-" + n;
    }
    return made;
  }

  private Start start(Entry entry) {
    var local = file.start(entry).atZone(conference.zone());
    return new Start(local.toLocalDateTime(), local.getOffset());
  }

  private static Person person(Person person) {
    if (PERSON.matcher(person.id()).matches()) {
      return person;
    }
    @Nullable UUID guid = person.guid() == null ? EntryFields.uuid(person.id()) : person.guid();
    return new Person("", guid, person.name());
  }

  private static boolean isNumber(String id) {
    return EntryFields.NUMBER.matcher(id).matches() && !id.startsWith("0");
  }
}

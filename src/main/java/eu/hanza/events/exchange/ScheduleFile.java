package eu.hanza.events.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of one conference as it travels between programs: days, rooms, and entries that
 * stand under a day of the conference, which for talks after midnight is the day before.
 *
 * @param version which release of the schedule it is, in the words of its author
 * @param conference what meets
 * @param tracks the tracks, in the order of the file
 * @param days the days, in order
 * @param rooms the rooms, in the order of the file
 * @param entries what happens
 */
public record ScheduleFile(
    String version,
    Conference conference,
    List<String> tracks,
    List<Day> days,
    List<Room> rooms,
    List<Entry> entries) {

  /**
   * Checks that entries stand under days and in rooms of the file.
   *
   * @throws IllegalArgumentException if one does not
   */
  public ScheduleFile {
    version = PlainText.line(version);
    tracks = tracks.stream().map(PlainText::line).distinct().toList();
    days = List.copyOf(days);
    rooms = List.copyOf(rooms);
    entries = List.copyOf(entries);
    var dates = days.stream().map(Day::date).collect(Collectors.toSet());
    var names = rooms.stream().map(Room::name).collect(Collectors.toSet());
    for (var entry : entries) {
      if (!dates.contains(entry.day()) || !names.contains(entry.room())) {
        throw new IllegalArgumentException("An entry without its day or room: " + entry.id());
      }
    }
  }

  /** A schedule whose tracks and rooms are those that its entries name. */
  public static ScheduleFile of(
      String version, Conference conference, List<Day> days, List<Entry> entries) {
    var rooms = new LinkedHashMap<String, Room>();
    entries.forEach(entry -> rooms.computeIfAbsent(entry.room(), name -> new Room(name, null)));
    var tracks = entries.stream().map(Entry::track).filter(track -> !track.isEmpty()).toList();
    return new ScheduleFile(
        version, conference, tracks, days, List.copyOf(rooms.values()), entries);
  }

  /** When an entry begins. */
  public Instant start(Entry entry) {
    return entry.start().in(conference.zone());
  }

  /** When an entry ends; that moment does not belong to it any more. */
  public Instant end(Entry entry) {
    return start(entry).plus(entry.duration());
  }

  /**
   * What meets.
   *
   * @param title its name
   * @param acronym its short name, such as {@code hanza_2027}; may be empty
   * @param zone the zone of the place
   * @param start the first day
   * @param end the last day
   * @param url its address; may be empty
   */
  public record Conference(
      String title, String acronym, ZoneId zone, LocalDate start, LocalDate end, String url) {

    /** Makes single lines of the texts. */
    public Conference {
      title = PlainText.line(title);
      acronym = PlainText.line(acronym);
      if (end.isBefore(start)) {
        throw new IllegalArgumentException("A conference ends before it begins: " + start);
      }
    }
  }

  /**
   * A day of the conference, which may last into the next night.
   *
   * @param date its date
   * @param start when it begins, on the clock of the place
   * @param end when it ends
   */
  public record Day(LocalDate date, LocalDateTime start, LocalDateTime end) {

    /** Checks the order. */
    public Day {
      if (!end.isAfter(start)) {
        throw new IllegalArgumentException("A day ends before it begins: " + start);
      }
    }

    /** A day of 24 hours that begins at an hour, such as four in the morning. */
    public static Day of(LocalDate date, LocalTime change) {
      return new Day(date, date.atTime(change), date.plusDays(1).atTime(change));
    }
  }

  /**
   * A room or channel.
   *
   * @param name its name, unique in the file; empty for what has no room
   * @param guid its id in the world; null where it has none
   */
  public record Room(String name, @Nullable UUID guid) {

    /** Makes a single line of the name. */
    public Room {
      name = PlainText.line(name);
    }
  }

  /**
   * A talk, workshop or other thing that happens.
   *
   * @param id its id in the file, mostly a number
   * @param guid its id in the world; null where it has none
   * @param code its short code; may be empty
   * @param slug its part of addresses; may be empty
   * @param title its title
   * @param subtitle more of the title; may be empty
   * @param language the language spoken; may be empty
   * @param track its track; may be empty
   * @param type its kind, in the words of the author; may be empty
   * @param lead the short description, as plain text
   * @param description the long description, as plain text
   * @param day the day of the conference under which it stands
   * @param start when it begins
   * @param duration how long it takes
   * @param room the name of its room
   * @param persons who speaks
   * @param links addresses about it
   * @param attachments files about it
   * @param url its own address; may be empty
   */
  public record Entry(
      String id,
      @Nullable UUID guid,
      String code,
      String slug,
      String title,
      String subtitle,
      String language,
      String track,
      String type,
      String lead,
      String description,
      LocalDate day,
      Start start,
      Duration duration,
      String room,
      List<Person> persons,
      List<Link> links,
      List<Link> attachments,
      String url) {

    /**
     * Tidies the texts.
     *
     * @throws IllegalArgumentException if the duration is negative or not in whole minutes
     */
    public Entry {
      if (duration.isNegative() || duration.toSecondsPart() != 0 || duration.toNanosPart() != 0) {
        throw new IllegalArgumentException("Not whole minutes: " + duration);
      }
      title = PlainText.line(title);
      subtitle = PlainText.line(subtitle);
      language = PlainText.line(language);
      track = PlainText.line(track);
      type = PlainText.line(type);
      lead = PlainText.tidy(lead);
      description = PlainText.tidy(description);
      room = PlainText.line(room);
      persons = List.copyOf(persons);
      links = List.copyOf(links);
      attachments = List.copyOf(attachments);
    }
  }

  /**
   * A beginning on the clock of the place.
   *
   * @param local what the clock shows
   * @param offset the offset where the file named one, which also tells the two hours of an autumn
   *     night apart; null where the zone of the conference decides
   */
  public record Start(LocalDateTime local, @Nullable ZoneOffset offset) {

    /** The moment. */
    public Instant in(ZoneId zone) {
      return offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
    }
  }

  /**
   * Somebody who speaks.
   *
   * @param id the id in the file; may be empty
   * @param guid the id in the world; null where there is none
   * @param name the name as it is printed
   */
  public record Person(String id, @Nullable UUID guid, String name) {

    /** Makes a single line of the name. */
    public Person {
      name = PlainText.line(name);
    }

    /** What tells this person from others in a file: the id, else the name. */
    public String key() {
      return id.isEmpty() ? name : id;
    }
  }

  /**
   * An address with its words.
   *
   * @param url the address
   * @param title the words; may be empty
   */
  public record Link(String url, String title) {

    /** Makes a single line of the words. */
    public Link {
      title = PlainText.line(title);
    }
  }
}

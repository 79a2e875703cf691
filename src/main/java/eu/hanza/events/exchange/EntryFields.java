package eu.hanza.events.exchange;

import eu.hanza.events.exchange.RawSchedule.Fields;
import eu.hanza.events.exchange.RawSchedule.RawEntry;
import eu.hanza.events.exchange.RawSchedule.RawLink;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Link;
import eu.hanza.events.exchange.ScheduleFile.Person;
import eu.hanza.events.exchange.ScheduleFile.Start;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the fields of entries one after another; ids and guids are compared with earlier ones. */
final class EntryFields {

  static final Pattern SLUG = Pattern.compile("[a-z0-9_]{4,}-[a-z0-9_-]{3,}[a-z0-9]");
  static final Pattern CODE = Pattern.compile("[A-Z0-9]{6}");
  static final Pattern NUMBER = Pattern.compile("0*[1-9]\\d{0,17}");

  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s/]\\S*");
  private static final Pattern SAFE = Pattern.compile("[a-zA-Z0-9_-]+");

  private final ScheduleNotes notes;
  private final String base;
  private final Set<String> ids = new HashSet<>();
  private final Set<UUID> guids = new HashSet<>();
  private int made;

  EntryFields(ScheduleNotes notes, String base) {
    this.notes = notes;
    this.base = base;
  }

  static @Nullable UUID uuid(String text) {
    return UUIDS.matcher(text.strip()).matches() ? UUID.fromString(text.strip()) : null;
  }

  /** The address, if it is one of the web; else empty. */
  static String web(String url) {
    try {
      return WEB.matcher(url).matches() && URI.create(url).getHost() != null ? url : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  Entry entry(RawEntry raw, LocalDate day, Start start) {
    var fields = raw.fields();
    var id = id(fields);
    return new Entry(
        id,
        guid(fields, id),
        kept(fields, id, "code", CODE, ScheduleProblem.BAD_CODE),
        kept(fields, id, "slug", SLUG, ScheduleProblem.BAD_SLUG),
        title(fields, id),
        fields.get("subtitle"),
        fields.get("language"),
        fields.get("track"),
        fields.get("type"),
        PlainText.of(fields.get("abstract")),
        PlainText.of(fields.get("description")),
        day,
        start,
        duration(fields, id),
        room(raw, id),
        persons(raw, id),
        links(raw.links(), id),
        links(raw.attachments(), id),
        url(fields, id));
  }

  private String id(Fields fields) {
    var id = PlainText.line(fields.get("id"));
    if (id.isEmpty()) {
      id = Objects.requireNonNullElse(uuid(fields.get("guid")), "entry-" + ++made).toString();
      notes.add(fields.line(), ScheduleProblem.NO_ID, id, "");
    } else if (!NUMBER.matcher(id).matches()) {
      notes.add(fields.line(), ScheduleProblem.BAD_ID, id, id);
    }
    if (!ids.add(id)) {
      notes.add(fields.line(), ScheduleProblem.DUPLICATE_ID, id, id);
    }
    return id;
  }

  private @Nullable UUID guid(Fields fields, String id) {
    var text = fields.get("guid");
    var guid = uuid(text);
    if (guid == null) {
      var problem = text.isEmpty() ? ScheduleProblem.NO_GUID : ScheduleProblem.BAD_GUID;
      notes.add(fields.line(), problem, id, text);
    } else if (!guids.add(guid)) {
      notes.add(fields.line(), ScheduleProblem.DUPLICATE_GUID, id, text);
      return null;
    }
    return guid;
  }

  /** What the field says, if it can stand in an address; a breach of its form is noted. */
  private String kept(
      Fields fields, String id, String name, Pattern form, ScheduleProblem problem) {
    var text = fields.get(name);
    if (fields.has(name) && !form.matcher(text).matches()) {
      notes.add(fields.line(), problem, id, text);
    }
    return SAFE.matcher(text).matches() ? text : "";
  }

  private String title(Fields fields, String id) {
    var title = PlainText.line(fields.get("title"));
    if (title.isEmpty()) {
      notes.add(fields.line(), ScheduleProblem.NO_TITLE, id, "");
    }
    return title.isEmpty() ? id : title;
  }

  private Duration duration(Fields fields, String id) {
    var text = fields.get("duration");
    var duration = ScheduleTimes.duration(text);
    if (duration == null) {
      notes.add(fields.line(), ScheduleProblem.BAD_DURATION, id, text);
    } else if (!ScheduleTimes.isUsual(text)) {
      notes.add(fields.line(), ScheduleProblem.UNUSUAL_DURATION, id, text);
    }
    return Objects.requireNonNullElse(duration, Duration.ZERO);
  }

  private String room(RawEntry raw, String id) {
    var named = PlainText.line(raw.fields().get("room"));
    var room = named.isEmpty() ? PlainText.line(raw.room()) : named;
    if (room.isEmpty()) {
      notes.add(raw.line(), ScheduleProblem.NO_ROOM, id, "");
    }
    return room;
  }

  private List<Person> persons(RawEntry raw, String id) {
    var persons = new ArrayList<Person>();
    for (var person : raw.persons()) {
      var read = new Person(PlainText.line(person.id()), uuid(person.guid()), person.name());
      if (read.key().isEmpty()) {
        notes.add(person.line(), ScheduleProblem.NO_PERSON, id, "");
      } else {
        persons.add(read);
      }
    }
    return persons;
  }

  private List<Link> links(List<RawLink> raw, String id) {
    var links = new ArrayList<Link>();
    for (var link : raw) {
      var url = resolved(link.url().strip());
      if (url.isEmpty()) {
        notes.add(link.line(), ScheduleProblem.BAD_LINK, id, link.url());
      } else {
        links.add(new Link(url, link.title()));
      }
    }
    return links;
  }

  private String resolved(String url) {
    return base.isEmpty() || !url.startsWith("/") || url.startsWith("//")
        ? web(url)
        : web(base.replaceAll("/+$", "") + url);
  }

  private String url(Fields fields, String id) {
    var text = fields.get("url");
    var url = web(text);
    if (url.isEmpty() && !text.isEmpty() && !text.startsWith("urn:uuid:")) {
      notes.add(fields.line(), ScheduleProblem.BAD_LINK, id, text);
    }
    return url;
  }
}

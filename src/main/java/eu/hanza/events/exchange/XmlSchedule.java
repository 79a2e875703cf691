package eu.hanza.events.exchange;

import eu.hanza.events.exchange.RawSchedule.Fields;
import eu.hanza.events.exchange.RawSchedule.RawEntry;
import eu.hanza.events.exchange.RawSchedule.RawLink;
import eu.hanza.events.exchange.RawSchedule.RawPerson;
import eu.hanza.events.exchange.RawSchedule.RawRoom;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the elements of schedule.xml, wherever they stand; document types are refused. */
final class XmlSchedule {

  private static final Set<String> IN_CONFERENCE =
      Set.of(
          "title",
          "acronym",
          "start",
          "end",
          "days",
          "timeslot_duration",
          "day_change",
          "base_url",
          "logo",
          "url",
          "time_zone_name",
          "color",
          "subtitle",
          "venue",
          "city");
  private static final Set<String> IN_EVENT =
      Set.of(
          "room",
          "title",
          "subtitle",
          "type",
          "date",
          "start",
          "duration",
          "abstract",
          "slug",
          "track",
          "logo",
          "language",
          "description",
          "recording",
          "video_download_url",
          "url",
          "feedback_url",
          "origin_url");

  private final XMLStreamReader xml;
  private final RawSchedule raw;
  private final int deepest;
  private int depth;
  private @Nullable Fields day;
  private String room = "";

  private XmlSchedule(XMLStreamReader xml, RawSchedule raw, int deepest) {
    this.xml = xml;
    this.raw = raw;
    this.deepest = deepest;
  }

  /**
   * Reads as far as the file goes.
   *
   * @throws DoctypeFound if it has a document type
   */
  static void read(byte[] file, RawSchedule raw, ScheduleLimits limits) {
    try {
      var xml = factory().createXMLStreamReader(new ByteArrayInputStream(file));
      var schedule = new XmlSchedule(xml, raw, limits.depth());
      try {
        schedule.all();
      } catch (XMLStreamException e) {
        raw.notes.add(line(e, xml), ScheduleProblem.BROKEN, "", "");
      }
    } catch (XMLStreamException e) {
      raw.notes.add(1, ScheduleProblem.BROKEN, "", "");
    }
  }

  private static int line(XMLStreamException e, XMLStreamReader xml) {
    var location = e.getLocation() == null ? xml.getLocation() : e.getLocation();
    return Math.max(1, location.getLineNumber());
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    return factory;
  }

  private int next() throws XMLStreamException {
    var event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      throw new DoctypeFound();
    }
    if (event == XMLStreamConstants.START_ELEMENT && ++depth > deepest) {
      throw new XMLStreamException("Too deep", xml.getLocation());
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }

  private int line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  private void all() throws XMLStreamException {
    while (xml.hasNext()) {
      var event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begin(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
  }

  private void begin(String name) throws XMLStreamException {
    switch (name) {
      case "schedule" -> raw.found = true;
      case "conference" -> conference();
      case "version" -> raw.version = text();
      case "day" -> day = day();
      case "room" -> room = room();
      case "event" -> event();
      case "tracks" -> {}
      case "track" -> track();
      case "generator", "url" -> text();
      default -> unknown("schedule");
    }
  }

  private void end(String name) {
    if ("room".equals(name)) {
      room = "";
    } else if ("day".equals(name)) {
      day = null;
    }
  }

  private void unknown(String where) throws XMLStreamException {
    raw.notes.add(line(), ScheduleProblem.UNKNOWN_ELEMENT, where, xml.getLocalName());
    text();
  }

  private void conference() throws XMLStreamException {
    while (next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        if ("track".equals(xml.getLocalName())) {
          track();
        } else if (IN_CONFERENCE.contains(xml.getLocalName())) {
          raw.conference.put(xml.getLocalName(), text());
        } else {
          unknown("conference");
        }
      }
    }
  }

  /** A track, named by its attribute or by its text. */
  private void track() throws XMLStreamException {
    var name = attribute("name");
    var text = text();
    raw.tracks.add(name.isEmpty() ? text : name);
  }

  private Fields day() {
    var fields = new Fields(line());
    List.of("index", "date", "start", "end").forEach(name -> fields.put(name, attribute(name)));
    raw.days.add(fields);
    return fields;
  }

  private String room() {
    var name = attribute("name");
    raw.rooms.add(new RawRoom(name, attribute("guid")));
    return name;
  }

  private String attribute(String name) {
    return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
  }

  private void event() throws XMLStreamException {
    var entry = RawEntry.at(line(), day, room);
    List.of("id", "guid", "code")
        .forEach(name -> entry.fields().put(name, xml.getAttributeValue(null, name)));
    while (next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        field(entry, xml.getLocalName());
      }
    }
    raw.entries.add(entry);
  }

  private void field(RawEntry entry, String name) throws XMLStreamException {
    switch (name) {
      case "persons" -> persons(entry);
      case "links" -> links(entry.links());
      case "attachments" -> links(entry.attachments());
      default -> {
        if (IN_EVENT.contains(name)) {
          text(entry, name);
        } else {
          unknown(entry.fields().get("id"));
        }
      }
    }
  }

  private void text(RawEntry entry, String name) throws XMLStreamException {
    var at = line();
    if (!entry.fields().put(name, text())) {
      raw.notes.add(at, ScheduleProblem.FIELD_TWICE, entry.fields().get("id"), name);
    }
  }

  private void persons(RawEntry entry) throws XMLStreamException {
    while (next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        var at = line();
        var id = attribute("id");
        var guid = attribute("guid");
        entry.persons().add(new RawPerson(at, id, guid, text()));
      }
    }
  }

  private void links(List<RawLink> links) throws XMLStreamException {
    while (next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        var at = line();
        var url = attribute("href");
        links.add(new RawLink(at, url, text()));
      }
    }
  }

  /** The text of this element and of all inside it. */
  private String text() throws XMLStreamException {
    var text = new StringBuilder();
    for (var open = 1; open > 0; ) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> {
          open--;
          text.append(open > 0 ? "\n" : "");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  /** A document type, which may name files of the machine that reads it. */
  static final class DoctypeFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DoctypeFound() {
      super("A document type", null, false, false);
    }
  }
}

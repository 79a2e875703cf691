package eu.hanza.events.exchange;

import eu.hanza.events.exchange.ScheduleFile.Day;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Link;
import eu.hanza.events.exchange.ScheduleFile.Person;
import eu.hanza.events.exchange.ScheduleFile.Room;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a complete schedule as schedule.xml. */
final class XmlScheduleWriter {

  private final XMLStreamWriter xml;
  private final ScheduleFile file;

  private XmlScheduleWriter(XMLStreamWriter xml, ScheduleFile file) {
    this.xml = xml;
    this.file = file;
  }

  static byte[] write(ScheduleFile file) {
    var out = new ByteArrayOutputStream();
    try {
      var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      new XmlScheduleWriter(xml, file).schedule();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private void schedule() throws XMLStreamException {
    begin("schedule");
    xml.writeEmptyElement("generator");
    xml.writeAttribute("name", "Hanza");
    element("version", file.version());
    conference();
    for (var index = 0; index < file.days().size(); index++) {
      day(index + 1, file.days().get(index));
    }
    xml.writeEndElement();
  }

  private void begin(String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
  }

  private void element(String name, String text) throws XMLStreamException {
    begin(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void conference() throws XMLStreamException {
    var conference = file.conference();
    begin("conference");
    element("title", conference.title());
    element("acronym", conference.acronym());
    element("start", conference.start().toString());
    element("end", conference.end().toString());
    element("days", Integer.toString(file.days().size()));
    element("timeslot_duration", ScheduleWriter.SLOT);
    if (!conference.url().isEmpty()) {
      element("url", conference.url());
    }
    element("time_zone_name", conference.zone().getId());
    for (var track : file.tracks()) {
      begin("track");
      xml.writeAttribute("name", track);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void day(int index, Day day) throws XMLStreamException {
    var zone = file.conference().zone();
    begin("day");
    xml.writeAttribute("index", Integer.toString(index));
    xml.writeAttribute("date", day.date().toString());
    xml.writeAttribute("start", ScheduleWriter.moment(day.start(), zone));
    xml.writeAttribute("end", ScheduleWriter.moment(day.end(), zone));
    for (var room : file.rooms()) {
      room(day, room);
    }
    xml.writeEndElement();
  }

  private void room(Day day, Room room) throws XMLStreamException {
    begin("room");
    xml.writeAttribute("name", room.name());
    xml.writeAttribute("guid", Objects.requireNonNull(room.guid()).toString());
    for (var entry : ScheduleWriter.entries(file, day, room)) {
      entry(entry);
    }
    xml.writeEndElement();
  }

  private void entry(Entry entry) throws XMLStreamException {
    begin("event");
    xml.writeAttribute("id", entry.id());
    xml.writeAttribute("guid", Objects.requireNonNull(entry.guid()).toString());
    if (!entry.code().isEmpty()) {
      xml.writeAttribute("code", entry.code());
    }
    time(entry);
    words(entry);
    persons(entry.persons());
    links("links", "link", entry.links());
    links("attachments", "attachment", entry.attachments());
    if (!entry.url().isEmpty()) {
      element("url", entry.url());
    }
    xml.writeEndElement();
  }

  private void time(Entry entry) throws XMLStreamException {
    element("date", ScheduleWriter.date(entry));
    element("start", ScheduleWriter.clock(entry));
    element("duration", ScheduleWriter.duration(entry.duration()));
    element("room", entry.room());
  }

  private void words(Entry entry) throws XMLStreamException {
    element("slug", entry.slug());
    element("title", entry.title());
    element("subtitle", entry.subtitle());
    element("track", entry.track());
    element("type", entry.type());
    element("language", entry.language());
    element("abstract", PlainText.written(entry.lead()));
    element("description", PlainText.written(entry.description()));
  }

  private void persons(List<Person> persons) throws XMLStreamException {
    begin("persons");
    for (var person : persons) {
      begin("person");
      if (!person.id().isEmpty()) {
        xml.writeAttribute("id", person.id());
      }
      if (person.guid() != null) {
        xml.writeAttribute("guid", person.guid().toString());
      }
      xml.writeCharacters(person.name());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void links(String all, String one, List<Link> links) throws XMLStreamException {
    begin(all);
    for (var link : links) {
      begin(one);
      xml.writeAttribute("href", link.url());
      xml.writeCharacters(link.title());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}

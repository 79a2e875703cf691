package eu.hanza.events.programme;

import eu.hanza.events.sessions.Slot;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed (RFC 4287) of the sessions that were published or changed last.
 *
 * @param title its title
 * @param author who publishes
 * @param self its own absolute address
 * @param home the absolute address of the programme
 * @param site the absolute address before the paths of sessions, with the language
 * @param language the language of its titles
 */
record SessionFeed(
    String title, String author, String self, String home, String site, Language language) {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final int MOST = 100;

  byte[] write(List<Slot> slots) {
    var latest =
        slots.stream()
            .sorted(Comparator.comparing((Slot slot) -> slot.session().changedAt()).reversed())
            .limit(MOST)
            .toList();
    try {
      var bytes = new ByteArrayOutputStream();
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      write(xml, latest);
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(XMLStreamWriter xml, List<Slot> slots) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", language.tag());
    element(xml, "id", home);
    element(xml, "title", title);
    var updated = slots.isEmpty() ? Instant.EPOCH : slots.getFirst().session().changedAt();
    element(xml, "updated", updated.toString());
    xml.writeStartElement("author");
    element(xml, "name", author);
    xml.writeEndElement();
    link(xml, "self", "application/atom+xml", self);
    link(xml, "alternate", "text/html", home);
    for (var slot : slots) {
      entry(xml, slot);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(XMLStreamWriter xml, Slot slot) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + slot.session().id());
    spoken(xml, "title", slot.said().title());
    element(xml, "updated", slot.session().changedAt().toString());
    link(xml, "alternate", "text/html", site + slot.path());
    spoken(xml, "summary", slot.said().lede());
    xml.writeEndElement();
  }

  private void spoken(XMLStreamWriter xml, String name, LocalizedText text)
      throws XMLStreamException {
    var spoken = text.in(language);
    xml.writeStartElement(name);
    if (!spoken.exact()) {
      xml.writeAttribute("xml:lang", spoken.language());
    }
    xml.writeCharacters(spoken.text());
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}

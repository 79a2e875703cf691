package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A feed of what was published or changed last, by RFC 4287.
 *
 * @param title its title
 * @param author who publishes
 * @param self its own absolute address
 * @param home the absolute address of the list
 * @param site the absolute address before the paths of entries, with the language
 * @param language the language of its titles
 */
public record AtomFeed(
    String title, String author, String self, String home, String site, Language language) {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /**
   * An entry of a feed.
   *
   * @param id what tells it from all others
   * @param title its title
   * @param updated when it was changed last
   * @param published when it was published; null where nobody says
   * @param path its page, without the language
   * @param summary a sentence about it
   */
  public record Entry(
      UUID id,
      LocalizedText title,
      Instant updated,
      @Nullable Instant published,
      String path,
      LocalizedText summary) {}

  /**
   * Writes the feed.
   *
   * @param empty when a feed without entries was changed
   */
  public byte[] write(List<Entry> entries, Instant empty) {
    try {
      var bytes = new ByteArrayOutputStream();
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", language.tag());
      head(xml, entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(empty));
      for (var one : entries) {
        entry(xml, one);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void head(XMLStreamWriter xml, Instant updated) throws XMLStreamException {
    element(xml, "id", home);
    element(xml, "title", title);
    element(xml, "updated", updated.toString());
    xml.writeStartElement("author");
    element(xml, "name", author);
    xml.writeEndElement();
    link(xml, "self", "application/atom+xml", self);
    link(xml, "alternate", "text/html", home);
  }

  private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + entry.id());
    spoken(xml, "title", entry.title());
    element(xml, "updated", entry.updated().toString());
    var published = entry.published();
    if (published != null) {
      element(xml, "published", published.toString());
    }
    link(xml, "alternate", "text/html", site + entry.path());
    spoken(xml, "summary", entry.summary());
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

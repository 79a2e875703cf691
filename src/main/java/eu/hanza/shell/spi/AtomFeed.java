package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.Feed.Entry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed as Atom writes it, RFC 4287. */
final class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private AtomFeed() {}

  static byte[] write(Feed feed, List<Entry> entries) {
    try {
      var bytes = new ByteArrayOutputStream();
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", feed.language().tag());
      head(xml, feed, Feed.updated(entries));
      for (var one : entries) {
        entry(xml, feed, one);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void head(XMLStreamWriter xml, Feed feed, Instant updated)
      throws XMLStreamException {
    element(xml, "id", feed.list());
    element(xml, "title", feed.title());
    element(xml, "updated", updated.toString());
    xml.writeStartElement("author");
    element(xml, "name", feed.author());
    xml.writeEndElement();
    link(xml, "self", "application/atom+xml", feed.self(Feed.Format.ATOM));
    link(xml, "alternate", "text/html", feed.list());
  }

  private static void entry(XMLStreamWriter xml, Feed feed, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + entry.id());
    spoken(xml, "title", entry.title(), feed.language());
    element(xml, "updated", entry.updated().toString());
    var published = entry.published();
    if (published != null) {
      element(xml, "published", published.toString());
    }
    link(xml, "alternate", "text/html", feed.site() + entry.path());
    spoken(xml, "summary", entry.summary(), feed.language());
    xml.writeEndElement();
  }

  private static void spoken(
      XMLStreamWriter xml, String name, LocalizedText text, Language language)
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

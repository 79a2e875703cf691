package eu.hanza.publishing.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.publishing.ArticleSummary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed of news by RFC 4287.
 *
 * @param title its title
 * @param author who publishes
 * @param self its own absolute address
 * @param home the absolute address of the list
 * @param site the absolute address before the paths of articles, with the language
 * @param language the language of its titles
 */
record AtomFeed(
    String title, String author, String self, String home, String site, Language language) {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  byte[] write(List<ArticleSummary> news, Instant empty) {
    try {
      var bytes = new ByteArrayOutputStream();
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", language.tag());
      head(xml, news.stream().map(ArticleSummary::changedAt).max(Instant::compareTo).orElse(empty));
      for (var one : news) {
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

  private void entry(XMLStreamWriter xml, ArticleSummary news) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + news.id());
    spoken(xml, "title", news.title());
    element(xml, "updated", news.changedAt().toString());
    element(xml, "published", Objects.requireNonNull(news.publishedAt()).toString());
    link(xml, "alternate", "text/html", site + news.path());
    spoken(xml, "summary", news.lead());
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

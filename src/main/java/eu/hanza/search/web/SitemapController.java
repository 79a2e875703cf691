package eu.hanza.search.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.search.SearchDesk;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The map of the site for search engines, by the protocol of sitemaps.org: every page that
 * everybody may find, in each language of the interface, in parts of at most 10 000 pages.
 */
@Controller
class SitemapController {

  private static final int PART = 10_000;
  private static final int MOST_PARTS = 5_000;
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final List<String> LISTS =
      List.of("", "/programmes", "/events", "/projects", "/organisations", "/search", "/glossary");

  private final SearchDesk desk;
  private final String site;

  SitemapController(SearchDesk desk, @Value("${hanza.address}") String site) {
    this.desk = desk;
    this.site = site;
  }

  private interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  @GetMapping("/sitemap.xml")
  ResponseEntity<byte[]> parts() {
    return xml(
        xml -> {
          xml.writeStartElement("sitemapindex");
          xml.writeDefaultNamespace(NAMESPACE);
          for (var part = 1; part == 1 || !addresses(part, 1).isEmpty(); part++) {
            xml.writeStartElement("sitemap");
            element(xml, "loc", site + "/sitemap-" + part + ".xml");
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  @GetMapping("/sitemap-{part:[1-9][0-9]{0,3}}.xml")
  ResponseEntity<byte[]> part(@PathVariable int part) {
    var paths = new ArrayList<String>(part == 1 ? LISTS : List.of());
    paths.addAll(addresses(part, PART));
    if (paths.isEmpty() || part > MOST_PARTS) {
      throw new NotFoundException("no such part of the map");
    }
    return xml(
        xml -> {
          xml.writeStartElement("urlset");
          xml.writeDefaultNamespace(NAMESPACE);
          xml.writeNamespace("xhtml", XHTML);
          for (var path : paths) {
            for (var language : Language.values()) {
              page(xml, path, language);
            }
          }
          xml.writeEndElement();
        });
  }

  private List<String> addresses(int part, int most) {
    return desk.addresses((part - 1) * PART, most);
  }

  private void page(XMLStreamWriter xml, String path, Language language) throws XMLStreamException {
    xml.writeStartElement("url");
    element(xml, "loc", site + "/" + language.tag() + path);
    for (var other : Language.values()) {
      xml.writeEmptyElement("xhtml", "link", XHTML);
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("hreflang", other.tag());
      xml.writeAttribute("href", site + "/" + other.tag() + path);
    }
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static ResponseEntity<byte[]> xml(Content content) {
    try {
      var bytes = new ByteArrayOutputStream();
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      content.write(xml);
      xml.writeEndDocument();
      xml.close();
      return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(bytes.toByteArray());
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}

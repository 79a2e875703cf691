package eu.hanza.catalogues.oai;

import eu.hanza.kernel.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML element by element; characters that XML 1.0 does not know are left out. */
final class Xml {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  Xml() {
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Xml open(String name, String... attributes) {
    return doing(
        () -> {
          xml.writeStartElement(name);
          for (var at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], clean(attributes[at + 1]));
          }
        });
  }

  Xml close() {
    return doing(xml::writeEndElement);
  }

  Xml element(String name, @Nullable String text, String... attributes) {
    if (text == null || text.isEmpty()) {
      return this;
    }
    open(name, attributes);
    return doing(() -> xml.writeCharacters(clean(text))).close();
  }

  /** One element for each language of a text. */
  Xml each(String name, LocalizedText text, String... attributes) {
    for (Map.Entry<String, String> one : new TreeMap<>(text.byLanguage()).entrySet()) {
      var all = java.util.Arrays.copyOf(attributes, attributes.length + 2);
      all[attributes.length] = "xml:lang";
      all[attributes.length + 1] = one.getKey();
      element(name, one.getValue(), all);
    }
    return this;
  }

  byte[] bytes() {
    doing(xml::writeEndDocument).doing(xml::close);
    return bytes.toByteArray();
  }

  private static String clean(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(Xml::known).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean known(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= ' ' && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private Xml doing(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}

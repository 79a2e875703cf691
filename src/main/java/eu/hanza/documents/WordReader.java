package eu.hanza.documents;

import eu.hanza.documents.FilledFields.Gathering;
import eu.hanza.documents.FilledFields.NotReadable;
import eu.hanza.documents.FilledFields.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads the content controls of a DOCX that was filled in; of the rest only what tells its kind.
 */
final class WordReader {

  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String PROPERTIES = "docprops/custom.xml";
  private static final int MOST_PARTS = 5_000;
  private static final int LARGEST_PART = 60_000_000;

  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
  private final ZipFile zip;
  private String main = "";

  private WordReader(ZipFile zip) {
    this.zip = zip;
  }

  static FilledFields read(byte[] content) throws NotReadable {
    try (var channel = new SeekableInMemoryByteChannel(content);
        var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      return new WordReader(zip).fields();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new NotReadable(Reason.BROKEN);
    }
  }

  private FilledFields fields() throws NotReadable, IOException, XMLStreamException {
    list();
    var types = parts.get("[content_types].xml");
    if (types == null) {
      throw new NotReadable(Reason.OTHER_KIND);
    }
    each(types, this::type);
    var document = parts.get(main);
    if (document == null) {
      throw new NotReadable(Reason.OTHER_KIND);
    }
    var found = new Gathering();
    var controls = new WordControls(found);
    each(document, controls::next);
    var properties = parts.get(PROPERTIES);
    if (properties != null) {
      properties(properties, found);
    }
    return found.done();
  }

  private void list() throws NotReadable {
    for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
      var entry = entries.nextElement();
      var name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith("vbaproject.bin")) {
        throw new NotReadable(Reason.MACROS);
      }
      if (parts.put(name, entry) != null || parts.size() > MOST_PARTS) {
        throw new NotReadable(Reason.BROKEN);
      }
    }
  }

  /** Looks at one line of the list of kinds: which part is the document, and are there macros. */
  private void type(XMLStreamReader xml) throws NotReadable {
    if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
      return;
    }
    var kind = String.valueOf(xml.getAttributeValue(null, "ContentType"));
    if (kind.toLowerCase(Locale.ROOT).contains("macroenabled")) {
      throw new NotReadable(Reason.MACROS);
    }
    if (kind.equals(MAIN)) {
      var name = String.valueOf(xml.getAttributeValue(null, "PartName"));
      main = name.replaceFirst("^/", "").toLowerCase(Locale.ROOT);
    }
  }

  /** Fixed values that no control holds any more may still stand among the properties. */
  private void properties(ZipArchiveEntry part, Gathering found)
      throws NotReadable, IOException, XMLStreamException {
    var names = new ArrayList<String>();
    var values = new HashMap<String, String>();
    each(
        part,
        xml -> {
          if (xml.isStartElement() && xml.getLocalName().equals("property")) {
            names.add(String.valueOf(xml.getAttributeValue(null, "name")));
          } else if (xml.isCharacters() && !xml.isWhiteSpace() && !names.isEmpty()) {
            values.merge(names.getLast(), xml.getText(), String::concat);
          }
        });
    values.keySet().removeAll(found.done().byTag().keySet());
    for (var value : values.entrySet()) {
      found.add(value.getKey(), value.getValue());
    }
  }

  /** Something that is done at each step through XML. */
  private interface Step {
    void at(XMLStreamReader xml) throws NotReadable, XMLStreamException;
  }

  /** Goes through a part of bounded size; a document type, which could fetch, breaks it off. */
  private void each(ZipArchiveEntry part, Step step)
      throws NotReadable, IOException, XMLStreamException {
    var content = unpacked(part);
    var xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.DTD) {
          throw new NotReadable(Reason.BROKEN);
        }
        step.at(xml);
      }
    } finally {
      xml.close();
    }
  }

  private byte[] unpacked(ZipArchiveEntry part) throws NotReadable, IOException {
    if (part.getGeneralPurposeBit().usesEncryption()) {
      throw new NotReadable(Reason.LOCKED);
    }
    try (var in = zip.getInputStream(part)) {
      var content = in.readNBytes(LARGEST_PART + 1);
      if (content.length > LARGEST_PART) {
        throw new NotReadable(Reason.TOO_MUCH);
      }
      return content;
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}

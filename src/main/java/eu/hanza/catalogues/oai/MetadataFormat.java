package eu.hanza.catalogues.oai;

import eu.hanza.catalogues.Entry;
import eu.hanza.catalogues.oai.OaiProblem.Code;
import eu.hanza.catalogues.spi.CatalogueRecord;
import eu.hanza.kernel.Language;
import java.util.Arrays;
import java.util.TreeSet;

/** How a record is written down. */
enum MetadataFormat {
  /** Dublin Core, which every repository gives. */
  DUBLIN_CORE(
      "oai_dc",
      "http://www.openarchives.org/OAI/2.0/oai_dc/",
      "http://www.openarchives.org/OAI/2.0/oai_dc.xsd") {
    @Override
    void write(Xml xml, Entry entry, CatalogueRecord record, String site) {
      xml.open(
          "oai_dc:dc",
          "xmlns:oai_dc",
          namespace(),
          "xmlns:dc",
          "http://purl.org/dc/elements/1.1/",
          "xmlns:xsi",
          INSTANCE,
          "xsi:schemaLocation",
          namespace() + " " + schema(site));
      xml.each("dc:title", record.title());
      record.organisations().forEach(name -> xml.element("dc:creator", name));
      record.areas().values().forEach(area -> xml.each("dc:subject", area));
      xml.each("dc:description", record.description());
      var date = record.date();
      xml.element("dc:date", date == null ? null : date.toString());
      xml.element("dc:type", entry.kind());
      xml.element("dc:type", record.type());
      for (var language : Language.values()) {
        xml.element("dc:identifier", site + "/" + language.tag() + record.address());
      }
      new TreeSet<>(record.title().byLanguage().keySet())
          .forEach(tag -> xml.element("dc:language", tag));
      record.countries().forEach(country -> xml.element("dc:coverage", country));
      xml.element("dc:rights", record.licence());
      xml.close();
    }
  },
  /** Everything that the catalogue holds, by our own schema. */
  HANZA("hanza", "urn:hanza:catalogue:1", "/oai/hanza.xsd") {
    @Override
    void write(Xml xml, Entry entry, CatalogueRecord record, String site) {
      xml.open(
          "item",
          "xmlns",
          namespace(),
          "xmlns:xsi",
          INSTANCE,
          "xsi:schemaLocation",
          namespace() + " " + schema(site),
          "kind",
          entry.kind(),
          "id",
          record.id().toString());
      xml.element("type", record.type());
      xml.element("address", site + "/" + Language.EN.tag() + record.address());
      xml.each("title", record.title());
      xml.each("description", record.description());
      record.organisations().forEach(name -> xml.element("organisation", name));
      record
          .areas()
          .forEach((slug, label) -> xml.open("area", "code", slug).each("label", label).close());
      record.countries().forEach(country -> xml.element("country", country));
      record.texts().forEach((name, text) -> xml.each("text", text, "name", name));
      var date = record.date();
      xml.element("date", date == null ? null : date.toString());
      xml.element("licence", record.licence());
      xml.close();
    }
  };

  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private final String prefix;
  private final String namespace;
  private final String schema;

  MetadataFormat(String prefix, String namespace, String schema) {
    this.prefix = prefix;
    this.namespace = namespace;
    this.schema = schema;
  }

  abstract void write(Xml xml, Entry entry, CatalogueRecord record, String site);

  String prefix() {
    return prefix;
  }

  String namespace() {
    return namespace;
  }

  String schema(String site) {
    return schema.startsWith("/") ? site + schema : schema;
  }

  static MetadataFormat of(String prefix) {
    return Arrays.stream(values())
        .filter(format -> format.prefix.equals(prefix))
        .findFirst()
        .orElseThrow(
            () -> new OaiProblem(Code.cannotDisseminateFormat, "There is no such format."));
  }
}

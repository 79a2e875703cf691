package eu.hanza.catalogues.web;

import eu.hanza.catalogues.Catalogue;
import eu.hanza.catalogues.Entry;
import eu.hanza.catalogues.Selection;
import eu.hanza.catalogues.spi.CatalogueRecord;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.tables.Cell;
import eu.hanza.tables.TableWriter;
import eu.hanza.tables.TableWriter.ByteOrderMark;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a catalogue as a table or as JSON, page by page, so that a long one needs no more memory.
 * Each record carries its licence; a table is in one language and says in which each name is.
 */
@Component
class CatalogueFiles {

  static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "type",
          "title",
          "language",
          "description",
          "organisations",
          "areas",
          "countries",
          "date",
          "licence",
          "address",
          "changed");

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int PAGE = 500;
  private static final String SEPARATOR = "; ";

  private final Catalogue catalogue;
  private final String site;

  CatalogueFiles(Catalogue catalogue, @Value("${hanza.address}") String site) {
    this.catalogue = catalogue;
    this.site = site;
  }

  void csv(List<String> sets, Language language, OutputStream out) throws IOException {
    TableWriter.csv(out, ByteOrderMark.WITH, COLUMNS, rows(sets, language));
  }

  void xlsx(List<String> sets, Language language, OutputStream out) throws IOException {
    TableWriter.xlsx(out, "Hanza", COLUMNS, rows(sets, language));
  }

  private Stream<List<Cell>> rows(List<String> sets, Language language) {
    return entries(sets)
        .flatMap(
            entry -> {
              var record = entry.content();
              return record == null ? Stream.empty() : Stream.of(row(entry, record, language));
            });
  }

  private List<Cell> row(Entry entry, CatalogueRecord record, Language language) {
    var title = record.title().in(language);
    var date = record.date();
    return List.of(
        Cell.of(record.id().toString()),
        Cell.of(entry.kind()),
        Cell.of(record.type()),
        Cell.of(title.text()),
        Cell.of(title.language()),
        Cell.of(record.description().in(language).text()),
        Cell.of(String.join(SEPARATOR, record.organisations())),
        Cell.of(
            String.join(
                SEPARATOR,
                record.areas().values().stream().map(area -> area.in(language).text()).toList())),
        Cell.of(String.join(SEPARATOR, record.countries())),
        Cell.of(date == null ? "" : date.toString()),
        Cell.of(record.licence()),
        Cell.of(site + "/" + language.tag() + record.address()),
        Cell.of(entry.changedAt().toString()));
  }

  /** All languages at once, with a line break behind each record. */
  void json(List<String> sets, Language language, OutputStream out) throws IOException {
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty("source", site);
      json.writeArrayPropertyStart("records");
      entries(sets)
          .forEach(
              entry -> {
                var record = entry.content();
                if (record != null) {
                  json.writePOJO(fields(entry, record, language));
                }
              });
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private Map<String, Object> fields(Entry entry, CatalogueRecord record, Language language) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", record.id().toString());
    fields.put("kind", entry.kind());
    fields.put("type", record.type());
    fields.put("address", site + "/" + language.tag() + record.address());
    fields.put("title", record.title().byLanguage());
    fields.put("description", record.description().byLanguage());
    fields.put("organisations", record.organisations());
    fields.put("areas", texts(record.areas()));
    fields.put("countries", record.countries());
    fields.put("texts", texts(record.texts()));
    var date = record.date();
    if (date != null) {
      fields.put("date", date.toString());
    }
    fields.put("licence", record.licence());
    fields.put("changed", entry.changedAt().toString());
    return fields;
  }

  private static Map<String, Map<String, String>> texts(Map<String, LocalizedText> texts) {
    var plain = new LinkedHashMap<String, Map<String, String>>();
    texts.forEach((name, text) -> plain.put(name, text.byLanguage()));
    return plain;
  }

  private Stream<Entry> entries(List<String> sets) {
    return Stream.iterate(
            catalogue.list(Selection.of(sets), PAGE),
            page -> !page.isEmpty(),
            page -> catalogue.list(Selection.of(sets).behind(page.getLast()), PAGE))
        .flatMap(List::stream);
  }
}

package eu.hanza.network;

import eu.hanza.tables.Cell;
import eu.hanza.tables.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Gives organisations as a table that {@link OrganisationImport} takes back unchanged. */
@Service
@Transactional(readOnly = true)
public class OrganisationExport {

  private final DirectorySearch search;
  private final StoredDrafts drafts;
  private final OrganisationColumns columns;
  private final JsonMapper json;

  OrganisationExport(
      DirectorySearch search, StoredDrafts drafts, OrganisationColumns columns, JsonMapper json) {
    this.columns = columns;
    this.search = search;
    this.drafts = drafts;
    this.json = json;
  }

  /** The form of an export. */
  public enum Format {
    /** Text with commas, in UTF-8. */
    CSV("text/csv;charset=UTF-8", "csv"),
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A list of objects. */
    JSON("application/json", "json");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
      this.mediaType = mediaType;
      this.ending = ending;
    }

    /** The media type of the file. */
    public String mediaType() {
      return mediaType;
    }

    /** The ending of the file's name. */
    public String ending() {
      return ending;
    }
  }

  /** Writes the organisations that a question asks for, all pages of them. */
  public void write(OrganisationQuery query, Format format, OutputStream out) throws IOException {
    var found = drafts.of(search.all(search.reading(query))).values();
    switch (format) {
      case CSV ->
          TableWriter.csv(
              out,
              TableWriter.ByteOrderMark.WITH,
              OrganisationColumns.ALL,
              found.stream().map(this::cells));
      case XLSX ->
          TableWriter.xlsx(
              out, "organisations", OrganisationColumns.ALL, found.stream().map(this::cells));
      case JSON -> json.writeValue(out, objects(found));
    }
  }

  private List<Map<String, String>> objects(Collection<OrganisationDraft> found) {
    return found.stream()
        .map(
            draft -> {
              var object = columns.write(draft);
              object.values().removeIf(String::isEmpty);
              return object;
            })
        .toList();
  }

  private List<Cell> cells(OrganisationDraft draft) {
    var row = columns.write(draft);
    return OrganisationColumns.ALL.stream()
        .map(column -> Cell.of(row.getOrDefault(column, "")))
        .toList();
  }
}

package eu.hanza.network;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.network.OrganisationDraft.Alias;
import eu.hanza.network.OrganisationDraft.Area;
import eu.hanza.tables.Cell;
import eu.hanza.tables.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Gives organisations as a table that {@link OrganisationImport} takes back unchanged. */
@Service
@Transactional(readOnly = true)
public class OrganisationExport {

  private static final List<String> COLUMNS =
      List.of(
          "name",
          "language",
          "name_pl",
          "name_en",
          "name_uk",
          "aliases",
          "kinds",
          "legal_class",
          "country",
          "place",
          "latitude",
          "longitude",
          "nuts",
          "nuts_version",
          "terc",
          "nip",
          "regon",
          "krs",
          "rspo",
          "orgnr",
          "pic",
          "vat",
          "terc_id",
          "other_id",
          "areas",
          "description_pl",
          "description_en",
          "description_uk",
          "website",
          "source");

  private final DirectorySearch search;
  private final StoredDrafts drafts;
  private final JsonMapper json;

  OrganisationExport(DirectorySearch search, StoredDrafts drafts, JsonMapper json) {
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
              out, TableWriter.ByteOrderMark.WITH, COLUMNS, found.stream().map(this::cells));
      case XLSX -> TableWriter.xlsx(out, "organisations", COLUMNS, found.stream().map(this::cells));
      case JSON -> json.writeValue(out, objects(found));
    }
  }

  private List<Map<String, String>> objects(Collection<OrganisationDraft> found) {
    return found.stream()
        .map(
            draft -> {
              var object = row(draft);
              object.values().removeIf(String::isEmpty);
              return object;
            })
        .toList();
  }

  private List<Cell> cells(OrganisationDraft draft) {
    var row = row(draft);
    return COLUMNS.stream().map(column -> Cell.of(row.getOrDefault(column, ""))).toList();
  }

  private static Map<String, String> row(OrganisationDraft draft) {
    var row = new LinkedHashMap<String, String>();
    row.put("name", draft.ownName());
    row.put("language", draft.ownLanguage());
    texts(row, "name_", draft.names());
    row.put("aliases", joined(draft.aliases(), Alias::name));
    row.put("kinds", joined(draft.kinds(), one -> dated(one.kind().name(), one)));
    row.put("legal_class", joined(draft.legalForms(), f -> dated(f.legalClass().name(), f)));
    if (!draft.seats().isEmpty()) {
      seat(row, draft.seats().getLast());
    }
    numbers(row, draft);
    row.put("areas", joined(draft.areas(), area -> area(area, draft.ownLanguage())));
    texts(row, "description_", draft.description());
    row.put("website", draft.website());
    row.put("source", draft.source());
    return row;
  }

  private static void texts(Map<String, String> row, String prefix, LocalizedText text) {
    for (var language : List.of("pl", "en", "uk")) {
      row.put(prefix + language, text.raw(language));
    }
  }

  private static void seat(Map<String, String> row, Seat seat) {
    row.put("country", seat.country());
    row.put("place", seat.place());
    row.put("latitude", degrees(seat.latitude()));
    row.put("longitude", degrees(seat.longitude()));
    row.put("nuts", seat.nuts());
    row.put("nuts_version", seat.nutsVersion());
    row.put("terc", seat.terc());
  }

  private static String degrees(@Nullable Double degrees) {
    return degrees == null ? "" : String.valueOf(degrees);
  }

  private static void numbers(Map<String, String> row, OrganisationDraft draft) {
    var columns =
        Map.of(
            IdentifierScheme.NIP, "nip",
            IdentifierScheme.REGON, "regon",
            IdentifierScheme.KRS, "krs",
            IdentifierScheme.RSPO, "rspo",
            IdentifierScheme.NO_ORGNR, "orgnr",
            IdentifierScheme.PIC, "pic",
            IdentifierScheme.EU_VAT, "vat",
            IdentifierScheme.TERC, "terc_id",
            IdentifierScheme.OTHER, "other_id");
    for (var number : draft.identifiers()) {
      var column = columns.get(number.scheme());
      if (column != null) {
        row.merge(column, number.value(), (one, other) -> one + "|" + other);
      }
    }
  }

  private static String area(Area area, String language) {
    return area.label()
        .exactly(language)
        .orElse(new ArrayList<>(area.label().byLanguage().values()).getFirst());
  }

  private static <T> String joined(List<T> all, Function<T, String> text) {
    return all.stream().map(text).collect(Collectors.joining("|"));
  }

  private static String dated(String text, Dated fact) {
    return fact.from() == null && fact.to() == null
        ? text
        : text + "@" + day(fact.from()) + "/" + day(fact.to());
  }

  private static String day(@Nullable Object day) {
    return day == null ? "" : day.toString();
  }
}

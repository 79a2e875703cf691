package eu.hanza.network;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationDraft.Alias;
import eu.hanza.network.OrganisationDraft.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An organisation as texts in named columns: of a table, or of the fields of a form. */
@Component
public class OrganisationColumns {

  /** The names of the columns. */
  public static final List<String> ALL =
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
          "areas_pl",
          "areas_en",
          "areas_uk",
          "description_pl",
          "description_en",
          "description_uk",
          "website",
          "source");

  private final RowReader reader;

  OrganisationColumns(RowReader reader) {
    this.reader = reader;
  }

  /** What was read out of columns, and what in them could not be. */
  public record Reading(OrganisationDraft draft, List<Refusal> wrong) {}

  /** Reads a draft; the function gives the text of a column, empty where there is none. */
  public Reading read(Function<String, String> cell) {
    var row = reader.read(cell);
    return new Reading(row.draft(), row.wrong());
  }

  /** The texts of a draft, column by column. */
  public Map<String, String> write(OrganisationDraft draft) {
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
    for (var language : List.of("pl", "en", "uk")) {
      row.put("areas_" + language, areasIn(draft, language));
    }
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

  /** The areas in a language, if each has a name in it: the columns match place by place. */
  private static String areasIn(OrganisationDraft draft, String language) {
    var complete =
        !language.equals(draft.ownLanguage())
            && draft.areas().stream().allMatch(area -> area.label().exactly(language).isPresent());
    return complete ? joined(draft.areas(), area -> area.label().raw(language)) : "";
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

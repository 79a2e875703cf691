package eu.hanza.forms.xlsform;

import eu.hanza.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row below a header.
 *
 * @param cells what is not blank, by column
 * @param headers the headers as they are written
 */
record SheetRow(
    String sheet, int number, Map<Column, String> cells, Map<Column, String> headers, Notes notes) {

  private static final Set<String> YES = Set.of("yes", "true", "true()", "1");

  /** The text of a column as it stands; empty where there is none. */
  String raw(String column) {
    return cells.getOrDefault(Column.of(column, ""), "");
  }

  /** The text of a column without spaces around it. */
  String get(String column) {
    return raw(column).strip();
  }

  boolean isYes(String column) {
    return isYesWord(get(column));
  }

  static boolean isYesWord(String text) {
    return YES.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** A rule; quotation marks of word processors become plain ones. */
  String rule(String column) {
    return raw(column).replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"');
  }

  /** A rule, or a plain yes or no. */
  String decision(String column) {
    var text = rule(column);
    return switch (text.strip()) {
      case "TRUE" -> "yes";
      case "FALSE" -> "no";
      default -> text;
    };
  }

  /** The words of a column in all languages. */
  LocalizedText words(String column, Languages languages) {
    var texts = new LinkedHashMap<String, String>();
    cells.forEach(
        (one, text) -> {
          if (one.known() && one.name().equals(column)) {
            texts.put(languages.tag(one.language()), text);
          }
        });
    return new LocalizedText(texts);
  }

  /** The names of files by kind. */
  Map<String, LocalizedText> media(Languages languages) {
    var media = new LinkedHashMap<String, LocalizedText>();
    for (var column : cells.keySet()) {
      if (column.isMedia()) {
        media.put(column.name().substring("media::".length()), words(column.name(), languages));
      }
    }
    return media;
  }

  /** What unknown columns say. */
  Map<String, String> unknown() {
    var unknown = new LinkedHashMap<String, String>();
    cells.forEach(
        (column, text) -> {
          if (!column.known()) {
            unknown.put(column.name(), text);
          }
        });
    return unknown;
  }

  /** A whole number of a column that is not below zero; null for none or for another text. */
  @Nullable Integer count(String column) {
    var text = get(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{1,9}")) {
      refuse(column, "number", Map.of("text", SheetTable.brief(text)));
      return null;
    }
    return Integer.valueOf(text);
  }

  void warn(String column, String key, Map<String, Object> values) {
    warn(Column.of(column, ""), key, values);
  }

  void warn(Column column, String key, Map<String, Object> values) {
    notes.warn(Notes.of(sheet, number, header(column), "forms.office.workbook." + key, values));
  }

  void refuse(String column, String key, Map<String, Object> values) {
    notes.refuse(
        Notes.of(
            sheet, number, header(Column.of(column, "")), "forms.office.workbook." + key, values));
  }

  private String header(Column column) {
    return headers.getOrDefault(column, column.header());
  }
}

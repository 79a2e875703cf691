package eu.hanza.forms.xlsform;

import eu.hanza.tables.WorkbookReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with its header understood: the first row that is not blank names the columns.
 *
 * @param headers the headers as they are written, by column
 */
record SheetTable(String sheet, Map<Column, String> headers, List<SheetRow> rows) {

  static SheetTable none(String sheet) {
    return new SheetTable(sheet, Map.of(), List.of());
  }

  static SheetTable of(
      String name, WorkbookReading.Sheet sheet, Function<String, Column> meaning, Notes notes) {
    if (sheet.rows().isEmpty()) {
      return none(name);
    }
    var places = new ArrayList<@Nullable Column>();
    var headers = new LinkedHashMap<Column, String>();
    var first = sheet.rows().getFirst();
    for (var header : first.cells()) {
      var column = header.isBlank() ? null : meaning.apply(header);
      if (column != null && headers.containsKey(column)) {
        notes.refuse(twice(name, first.number(), header.strip()));
        column = null;
      } else if (column != null) {
        headers.put(column, header.strip());
      }
      places.add(column);
    }
    var rows = new ArrayList<SheetRow>();
    for (var row : sheet.rows().subList(1, sheet.rows().size())) {
      rows.add(row(name, row, places, headers, notes));
    }
    return new SheetTable(name, headers, rows);
  }

  private static eu.hanza.forms.SheetNote twice(String sheet, int row, String header) {
    return Notes.of(
        sheet, row, header, "forms.office.workbook.column-twice", Map.of("column", header));
  }

  private static SheetRow row(
      String sheet,
      WorkbookReading.Row row,
      List<@Nullable Column> places,
      Map<Column, String> headers,
      Notes notes) {
    var cells = new LinkedHashMap<Column, String>();
    var read = new SheetRow(sheet, row.number(), cells, headers, notes);
    for (var place = 0; place < row.cells().size(); place++) {
      var text = row.cells().get(place);
      var column = place < places.size() ? places.get(place) : null;
      if (text.isBlank()) {
        continue;
      }
      if (column == null) {
        if (place >= places.size()) {
          notes.warn(
              Notes.of(
                  sheet,
                  row.number(),
                  "",
                  "forms.office.workbook.no-header",
                  Map.of("text", brief(text))));
        }
        continue;
      }
      cells.put(column, text);
      if (row.formulas().contains(place)) {
        read.warn(column, "formula", Map.of("value", brief(text)));
      }
    }
    return read;
  }

  static String brief(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /** The languages that its columns name, in their order; an empty text for columns without one. */
  LinkedHashSet<String> languages() {
    var named = new LinkedHashSet<String>();
    headers.keySet().stream()
        .filter(Column::isSpoken)
        .forEach(column -> named.add(column.language()));
    return named;
  }

  boolean has(String column) {
    return headers.keySet().stream().anyMatch(one -> one.known() && one.name().equals(column));
  }
}

package eu.hanza.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a table and stops at the first that breaks a limit. */
final class SheetBuilder {

  private final TableLimits limits;
  private final List<TableReading.Row> rows = new ArrayList<>();
  private @Nullable List<String> header;

  SheetBuilder(TableLimits limits) {
    this.limits = limits;
  }

  /** Takes the next row; the first that is not blank is the header. */
  void take(int number, List<String> cells) throws UnreadableTable {
    checkLengths(number, cells);
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (header == null) {
      header = header(cells);
      return;
    }
    if (rows.size() == limits.rows()) {
      throw new UnreadableTable("tables.refused.rows", Map.of("most", limits.rows()));
    }
    rows.add(new TableReading.Row(number, fitted(header, number, cells)));
  }

  /** The whole table. */
  TableReading.Sheet sheet() throws UnreadableTable {
    if (header == null) {
      throw new UnreadableTable("tables.refused.empty", Map.of());
    }
    return new TableReading.Sheet(header, rows);
  }

  private void checkLengths(int number, List<String> cells) throws UnreadableTable {
    if (cells.size() > limits.columns() && !isBlankFrom(limits.columns(), cells)) {
      throw new UnreadableTable("tables.refused.columns", Map.of("most", limits.columns()));
    }
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column).length() > limits.characters()) {
        throw new UnreadableTable(
            "tables.refused.cell",
            Map.of("cell", address(number, column), "most", limits.characters()));
      }
    }
  }

  private static List<String> header(List<String> cells) throws UnreadableTable {
    var names = new ArrayList<>(cells.stream().map(String::strip).toList());
    while (names.getLast().isEmpty()) {
      names.removeLast();
    }
    var blank = names.indexOf("");
    if (blank >= 0) {
      throw new UnreadableTable(
          "tables.refused.unnamed", Map.of("column", CellReference.convertNumToColString(blank)));
    }
    var seen = new LinkedHashSet<String>();
    var twice = new TreeSet<String>();
    names.stream().filter(name -> !seen.add(name)).forEach(twice::add);
    if (!twice.isEmpty()) {
      throw new UnreadableTable(
          "tables.refused.duplicates",
          Map.of("columns", String.join(", ", twice), "n", twice.size()));
    }
    return List.copyOf(names);
  }

  private static List<String> fitted(List<String> header, int number, List<String> cells)
      throws UnreadableTable {
    if (cells.size() > header.size() && !isBlankFrom(header.size(), cells)) {
      throw new UnreadableTable(
          "tables.refused.width", Map.of("row", number, "columns", header.size()));
    }
    var fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), header.size())));
    while (fitted.size() < header.size()) {
      fitted.add("");
    }
    return fitted;
  }

  private static boolean isBlankFrom(int column, List<String> cells) {
    return cells.subList(column, cells.size()).stream().allMatch(String::isBlank);
  }

  private static String address(int number, int column) {
    return CellReference.convertNumToColString(column) + number;
  }
}

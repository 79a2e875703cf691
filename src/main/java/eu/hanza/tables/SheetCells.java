package eu.hanza.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;

/** Collects the cells of a sheet and stops at the first that breaks a limit. */
final class SheetCells implements XlsxRows.Target {

  private final String name;
  private final TableLimits limits;
  private final List<WorkbookReading.Row> rows = new ArrayList<>();

  SheetCells(String name, TableLimits limits) {
    this.name = name;
    this.limits = limits;
  }

  @Override
  public void take(int number, List<String> cells, List<Integer> formulas) throws UnreadableTable {
    var width = cells.size();
    while (width > 0 && cells.get(width - 1).isBlank()) {
      width--;
    }
    if (width > 0) {
      var kept = cells.subList(0, width);
      check(number, kept);
      rows.add(new WorkbookReading.Row(number, kept, Set.copyOf(formulas)));
    }
  }

  private void check(int number, List<String> cells) throws UnreadableTable {
    if (rows.size() > limits.rows()) {
      throw new UnreadableTable("tables.refused.rows", Map.of("most", limits.rows()));
    }
    if (cells.size() > limits.columns()) {
      throw new UnreadableTable("tables.refused.columns", Map.of("most", limits.columns()));
    }
    for (var column = 0; column < cells.size(); column++) {
      if (cells.get(column).length() > limits.characters()) {
        var cell = CellReference.convertNumToColString(column) + number;
        throw new UnreadableTable(
            "tables.refused.cell", Map.of("cell", cell, "most", limits.characters()));
      }
    }
  }

  WorkbookReading.Sheet sheet() {
    return new WorkbookReading.Sheet(name, rows);
  }
}

package eu.hanza.tables;

import eu.hanza.kernel.Refusal;
import java.util.List;
import java.util.Set;

/** What came of reading a workbook with all its sheets: the cells, or why there are none. */
public sealed interface WorkbookReading {

  /** A workbook that was read, its sheets in their order. */
  record Workbook(List<Sheet> sheets) implements WorkbookReading {

    /** Makes the list unchangeable. */
    public Workbook {
      sheets = List.copyOf(sheets);
    }
  }

  /**
   * A sheet of a workbook.
   *
   * @param rows its rows that are not blank
   */
  record Sheet(String name, List<Row> rows) {

    /** Makes the list unchangeable. */
    public Sheet {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row that is not blank.
   *
   * @param number the row's number as a spreadsheet shows it
   * @param cells texts from the first column on; an empty cell is an empty text
   * @param formulas the places of cells that show the last value of a formula, counted from zero
   */
  record Row(int number, List<String> cells, Set<Integer> formulas) {

    /** Makes the lists unchangeable. */
    public Row {
      cells = List.copyOf(cells);
      formulas = Set.copyOf(formulas);
    }
  }

  /** The workbook was refused as a whole. */
  record Unreadable(Refusal why) implements WorkbookReading {}
}

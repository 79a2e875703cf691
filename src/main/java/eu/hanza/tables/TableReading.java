package eu.hanza.tables;

import eu.hanza.kernel.Refusal;
import java.util.List;

/** What came of reading a table: all of it, or the reason why none of it. */
public sealed interface TableReading {

  /**
   * A table as it was sent.
   *
   * @param header names of the columns, trimmed, none twice
   * @param rows rows that are not empty, each with as many cells as the header
   */
  record Sheet(List<String> header, List<Row> rows) implements TableReading {

    /** Makes both lists unchangeable. */
    public Sheet {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }

    /** The text of a row in a column, trimmed; empty where the table has no such column. */
    public String cell(Row row, String column) {
      var place = header.indexOf(column);
      return place < 0 ? "" : row.cells().get(place).strip();
    }
  }

  /**
   * One row.
   *
   * @param number the row's number as a spreadsheet shows it: the header is usually row 1
   * @param cells texts in the order of the header; an empty cell is an empty text
   */
  record Row(int number, List<String> cells) {

    /** Makes the list unchangeable. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The table was refused as a whole. */
  record Unreadable(Refusal why) implements TableReading {}
}

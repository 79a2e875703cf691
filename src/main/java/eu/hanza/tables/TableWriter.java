package eu.hanza.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes tables as CSV and XLSX, row by row, so that a long one needs no more memory than a short
 * one. The header holds the columns' stable ids, which are the same in every language; what is
 * written can be read again by {@link TableReader}.
 */
public final class TableWriter {

  private static final int ROWS_IN_MEMORY = 100;

  private TableWriter() {}

  /** Whether a CSV file begins with a byte order mark, by which Excel knows UTF-8. */
  public enum ByteOrderMark {
    /** For people who open the file in a spreadsheet. */
    WITH,
    /** For programmes. */
    WITHOUT
  }

  /** Writes CSV as RFC 4180 has it, in UTF-8, texts guarded against being calculated. */
  public static void csv(
      OutputStream out, ByteOrderMark mark, List<String> columns, Stream<List<Cell>> rows)
      throws IOException {
    checkColumns(columns);
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (mark == ByteOrderMark.WITH) {
      text.write('\uFEFF');
    }
    line(text, columns.stream().map(Cell::of).toList());
    for (Iterator<List<Cell>> each = rows.iterator(); each.hasNext(); ) {
      line(text, checked(each.next(), columns));
    }
    text.flush();
  }

  /** Writes an XLSX file with one sheet, whose header stays in view. */
  public static void xlsx(
      OutputStream out, String sheetName, List<String> columns, Stream<List<Cell>> rows)
      throws IOException {
    checkColumns(columns);
    try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      var sheet = workbook.createSheet(sheetName);
      sheet.createFreezePane(0, 1);
      fill(sheet.createRow(0), columns.stream().map(Cell::of).toList());
      fill(sheet, columns, rows);
      workbook.write(out);
    }
  }

  private static void fill(SXSSFSheet sheet, List<String> columns, Stream<List<Cell>> rows) {
    var number = 1;
    for (Iterator<List<Cell>> each = rows.iterator(); each.hasNext(); ) {
      fill(sheet.createRow(number++), checked(each.next(), columns));
    }
  }

  private static void fill(Row row, List<Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case Cell.Text(var text) -> row.createCell(column).setCellValue(text);
        case Cell.Amount(var number) -> row.createCell(column).setCellValue(number.doubleValue());
      }
    }
  }

  private static void line(Writer text, List<Cell> cells) throws IOException {
    var first = true;
    for (var cell : cells) {
      text.write(first ? "" : ",");
      text.write(
          switch (cell) {
            case Cell.Text(var value) -> quoted(FormulaGuard.guarded(value));
            case Cell.Amount(var value) -> value.toPlainString();
          });
      first = false;
    }
    text.write("\r\n");
  }

  private static String quoted(String text) {
    var plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c < ' ');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static List<Cell> checked(List<Cell> cells, List<String> columns) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "A row has " + cells.size() + " cells, the table " + columns.size() + " columns");
    }
    return cells;
  }

  private static void checkColumns(List<String> columns) {
    var unusable = columns.stream().anyMatch(id -> id.isBlank() || !id.equals(id.strip()));
    if (columns.isEmpty() || unusable || new HashSet<>(columns).size() < columns.size()) {
      throw new IllegalArgumentException("Not the ids of columns: " + columns);
    }
  }
}

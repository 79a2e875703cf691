package eu.hanza.tables;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a CSV text as RFC 4180 describes them, one at a time. */
final class CsvRecords {

  private final PushbackReader text;
  private final char delimiter;
  private final TableLimits limits;
  private int number;

  CsvRecords(Reader text, char delimiter, TableLimits limits) {
    this.text = new PushbackReader(text, 2);
    this.delimiter = delimiter;
    this.limits = limits;
  }

  /** The number of the record read last, counted from 1. */
  int number() {
    return number;
  }

  /** The next record, or null at the end. */
  @Nullable List<String> next() throws IOException {
    var first = text.read();
    if (first < 0) {
      return null;
    }
    text.unread(first);
    number++;
    var cells = new ArrayList<String>();
    do {
      cells.add(FormulaGuard.bare(cell()));
      if (cells.size() > 10 * limits.columns()) {
        throw new UnreadableTable("tables.refused.columns", Map.of("most", limits.columns()));
      }
    } while (text.read() == delimiter);
    return cells;
  }

  /** Reads a cell and leaves its end, a delimiter or a line feed, to be read next. */
  private String cell() throws IOException {
    var first = text.read();
    if (first == '"') {
      return quoted();
    }
    var cell = new StringBuilder();
    for (var c = first; !isEnd(c); c = text.read()) {
      if (c == '"' || c == 0) {
        throw broken(c == 0 ? "tables.refused.binary" : "tables.refused.quotes");
      }
      append(cell, c);
    }
    return cell.toString();
  }

  private String quoted() throws IOException {
    var cell = new StringBuilder();
    while (true) {
      var c = text.read();
      if (c < 0) {
        throw broken("tables.refused.quotes");
      }
      if (c == '"') {
        var after = text.read();
        if (after != '"') {
          if (!isEnd(after)) {
            throw broken("tables.refused.quotes");
          }
          return cell.toString();
        }
      }
      append(cell, c);
    }
  }

  /** Whether a character ends a cell; if so it can be read again, a CR LF as LF. */
  private boolean isEnd(int c) throws IOException {
    if (c < 0) {
      return true;
    }
    if (c == '\r') {
      var after = text.read();
      if (after >= 0 && after != '\n') {
        text.unread(after);
      }
      text.unread('\n');
      return true;
    }
    if (c == '\n' || c == delimiter) {
      text.unread(c);
      return true;
    }
    return false;
  }

  private void append(StringBuilder cell, int c) throws UnreadableTable {
    if (cell.length() > limits.characters()) {
      throw new UnreadableTable(
          "tables.refused.long", Map.of("row", number, "most", limits.characters()));
    }
    cell.append((char) c);
  }

  private UnreadableTable broken(String key) {
    return new UnreadableTable(key, Map.of("row", number));
  }
}

package eu.hanza.network;

import eu.hanza.tables.TableLimits;
import eu.hanza.tables.TableReader;
import eu.hanza.tables.TableReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;

/** A small table that comes with Hanza, row by row. */
final class RegisterFile {

  private RegisterFile() {}

  /** Gives the text of a column. */
  interface Row extends Function<String, String> {}

  static List<Row> rows(String path) {
    var reading = read(path);
    if (reading instanceof TableReading.Sheet sheet) {
      return sheet.rows().stream().map(row -> (Row) column -> sheet.cell(row, column)).toList();
    }
    throw new IllegalStateException("No table: " + path + " " + reading);
  }

  private static TableReading read(String path) {
    try (var in = new ClassPathResource(path).getInputStream()) {
      return TableReader.read(in, path, TableLimits.USUAL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package eu.hanza.tables;

import java.util.List;
import java.util.Map;

/**
 * Reads workbooks of several sheets that people send, XLSX and the older XLS, cell by cell as
 * texts. A formula gives the value that was saved with it and is marked; macros are refused; what
 * lies outside the file is never fetched.
 */
public final class WorkbookReader {

  private WorkbookReader() {}

  /** Reads a workbook; the name decides nothing but the kind that is expected. */
  public static WorkbookReading read(byte[] content, String fileName, TableLimits limits) {
    try {
      if (content.length > limits.bytes()) {
        throw new UnreadableTable(
            "tables.refused.size", Map.of("megabytes", limits.bytes() / 1_000_000));
      }
      return new WorkbookReading.Workbook(sheets(content, TableReader.extension(fileName), limits));
    } catch (UnreadableTable e) {
      return new WorkbookReading.Unreadable(e.why());
    }
  }

  private static List<WorkbookReading.Sheet> sheets(
      byte[] content, String extension, TableLimits limits) throws UnreadableTable {
    if (extension.equals("xlsm") || extension.equals("xlsb")) {
      throw new UnreadableTable("tables.refused.macros", Map.of());
    }
    if (TableReader.startsWith(content, 'P', 'K', 3, 4) && extension.equals("xlsx")) {
      return Xlsx.sheets(content, limits);
    }
    if (TableReader.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0) && extension.equals("xls")) {
      return Xls.sheets(content, limits);
    }
    throw new UnreadableTable("tables.refused.workbook", Map.of());
  }
}

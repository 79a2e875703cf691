package eu.hanza.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** A workbook in the format before XLSX, values only. */
final class Xls {

  private static final String MACROS = "_VBA_PROJECT_CUR";

  private final TableLimits limits;
  private final boolean since1904;

  private Xls(TableLimits limits, boolean since1904) {
    this.limits = limits;
    this.since1904 = since1904;
  }

  static List<WorkbookReading.Sheet> sheets(byte[] content, TableLimits limits)
      throws UnreadableTable {
    try (var file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      if (file.getRoot().hasEntryCaseInsensitive(MACROS)) {
        throw new UnreadableTable("tables.refused.macros", Map.of());
      }
      try (var workbook = new HSSFWorkbook(file)) {
        var xls = new Xls(limits, workbook.getInternalWorkbook().isUsing1904DateWindowing());
        var sheets = new ArrayList<WorkbookReading.Sheet>();
        for (var sheet : workbook) {
          sheets.add(xls.sheet(sheet));
        }
        return sheets;
      }
    } catch (UnreadableTable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      var broken = new UnreadableTable("tables.refused.broken", Map.of());
      broken.initCause(e);
      throw broken;
    }
  }

  private WorkbookReading.Sheet sheet(Sheet sheet) throws UnreadableTable {
    var cells = new SheetCells(sheet.getSheetName(), limits);
    for (var row : sheet) {
      take(row, cells);
    }
    return cells.sheet();
  }

  private void take(Row row, SheetCells target) throws UnreadableTable {
    var texts = new ArrayList<String>();
    var formulas = new ArrayList<Integer>();
    for (var cell : row) {
      while (texts.size() < cell.getColumnIndex()) {
        texts.add("");
      }
      texts.add(text(cell));
      if (cell.getCellType() == CellType.FORMULA) {
        formulas.add(cell.getColumnIndex());
      }
    }
    target.take(row.getRowNum() + 1, texts, formulas);
  }

  private String text(Cell cell) throws UnreadableTable {
    var shown =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (shown) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case NUMERIC -> number(cell);
      case ERROR ->
          throw new UnreadableTable(
              "tables.refused.error",
              Map.of("cell", new CellReference(cell).formatAsString(false)));
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  private String number(Cell cell) {
    var value = cell.getNumericCellValue();
    return PlainNumbers.text(
        BigDecimal.valueOf(value).toString(),
        DateUtil.isValidExcelDate(value) && DateUtil.isCellDateFormatted(cell),
        since1904);
  }
}

package eu.hanza.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An XLSX file as sheets: unpacked within limits, read as a stream, values only. */
final class Xlsx {

  private static final int MOST_PARTS = 2_000;
  private static final Pattern SINCE_1904 = Pattern.compile("date1904=[\"'](?:1|true)[\"']");

  private Xlsx() {}

  /** Reads an opened file. */
  private interface Reading<T> {
    T of(XSSFReader reader, SharedStrings strings)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
  }

  static TableReading.Sheet read(byte[] content, TableLimits limits) throws UnreadableTable {
    return open(content, limits, (reader, strings) -> sheet(reader, strings, limits));
  }

  static List<WorkbookReading.Sheet> sheets(byte[] content, TableLimits limits)
      throws UnreadableTable {
    return open(content, limits, (reader, strings) -> sheets(reader, strings, limits));
  }

  private static <T> T open(byte[] content, TableLimits limits, Reading<T> reading)
      throws UnreadableTable {
    try {
      checkParts(content, limits);
      try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
        return reading.of(new XSSFReader(file), new ReadOnlySharedStringsTable(file));
      }
    } catch (UnreadableTable e) {
      throw e;
    } catch (SAXException e) {
      throw e.getException() instanceof UnreadableTable table ? table : broken(e);
    } catch (IOException | OpenXML4JException | ParserConfigurationException | RuntimeException e) {
      throw broken(e);
    }
  }

  private static TableReading.Sheet sheet(
      XSSFReader reader, SharedStrings strings, TableLimits limits)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    var sheets = reader.getSheetsData();
    if (!sheets.hasNext()) {
      throw new UnreadableTable("tables.refused.empty", Map.of());
    }
    var rows = new SheetBuilder(limits);
    XlsxRows.Target target = (number, cells, formulas) -> rows.take(number, cells);
    try (var sheet = sheets.next()) {
      parse(sheet, rows(reader, strings, target, XlsxRows.Formulas.REFUSED));
    }
    return rows.sheet();
  }

  private static List<WorkbookReading.Sheet> sheets(
      XSSFReader reader, SharedStrings strings, TableLimits limits)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    var read = new ArrayList<WorkbookReading.Sheet>();
    var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (var sheet = sheets.next()) {
        var cells = new SheetCells(sheets.getSheetName(), limits);
        parse(sheet, rows(reader, strings, cells, XlsxRows.Formulas.LAST_VALUE));
        read.add(cells.sheet());
      }
    }
    return read;
  }

  private static XlsxRows rows(
      XSSFReader reader, SharedStrings strings, XlsxRows.Target target, XlsxRows.Formulas formulas)
      throws IOException, OpenXML4JException {
    return new XlsxRows(target, formulas, strings, reader.getStylesTable(), since1904(reader));
  }

  private static void parse(InputStream sheet, XlsxRows rows)
      throws IOException, SAXException, ParserConfigurationException {
    var parser = XMLHelper.newXMLReader();
    parser.setContentHandler(rows);
    parser.parse(new InputSource(sheet));
  }

  private static boolean since1904(XSSFReader reader) throws IOException, OpenXML4JException {
    try (var workbook = reader.getWorkbookData()) {
      return SINCE_1904.matcher(new String(workbook.readAllBytes(), UTF_8)).find();
    }
  }

  /** Unpacks the whole file once, keeping nothing, before a parser may see it. */
  private static void checkParts(byte[] content, TableLimits limits) throws IOException {
    var unpacked = 0L;
    var parts = 0;
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().endsWith("vbaProject.bin")) {
          throw new UnreadableTable("tables.refused.macros", Map.of());
        }
        unpacked += size(zip, limits.unpackedBytes() - unpacked);
        if (unpacked > limits.unpackedBytes() || ++parts > MOST_PARTS) {
          throw new UnreadableTable(
              "tables.refused.unpacked", Map.of("megabytes", limits.unpackedBytes() / 1_000_000));
        }
      }
    }
    if (parts == 0) {
      throw new ZipException("no parts");
    }
  }

  private static long size(InputStream part, long most) throws IOException {
    var buffer = new byte[1 << 16];
    var size = 0L;
    for (var read = part.read(buffer); read >= 0 && size <= most; read = part.read(buffer)) {
      size += read;
    }
    return size;
  }

  private static UnreadableTable broken(Exception cause) {
    var broken = new UnreadableTable("tables.refused.broken", Map.of());
    broken.initCause(cause);
    return broken;
  }
}

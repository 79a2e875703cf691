package eu.hanza.tables;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxTests {

  @Test
  void readsNumbersAndDatesAsPlainText() throws IOException {
    var file =
        workbook(
            sheet -> {
              var header = sheet.createRow(0);
              List.of("a", "b", "c", "d", "e", "f")
                  .forEach(
                      name ->
                          header.createCell(header.getPhysicalNumberOfCells()).setCellValue(name));
              var row = sheet.createRow(2);
              row.createCell(0).setCellValue(1e21);
              row.createCell(1).setCellValue(0.1 + 0.2);
              row.createCell(2).setCellValue(85200);
              row.createCell(3).setCellValue(true);
              date(sheet, "yyyy-mm-dd", 4).setCellValue(LocalDate.of(2019, 9, 23));
              date(sheet, "d.m.yy h:mm", 5).setCellValue(LocalDateTime.of(2022, 10, 11, 16, 30));
            });
    assertThat(read(file, TableLimits.USUAL))
        .isEqualTo(
            new TableReading.Sheet(
                List.of("a", "b", "c", "d", "e", "f"),
                List.of(
                    new TableReading.Row(
                        3,
                        List.of(
                            "1000000000000000000000",
                            "0.3",
                            "85200",
                            "TRUE",
                            "2019-09-23",
                            "2022-10-11T16:30:00")))));
  }

  @Test
  void refusesFormulasWithTheCell() throws IOException {
    var file =
        workbook(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue("a");
              sheet.createRow(6).createCell(27).setCellFormula("HYPERLINK(\"http://x.test\")");
            });
    assertThat(read(file, TableLimits.USUAL))
        .isEqualTo(refused("tables.refused.formula", Map.of("cell", "AB7")));
  }

  @Test
  void refusesErrorsWithTheCell() throws IOException {
    var file =
        workbook(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue("a");
              sheet.createRow(1).createCell(0).setCellErrorValue((byte) 7);
            });
    assertThat(read(file, TableLimits.USUAL))
        .isEqualTo(refused("tables.refused.error", Map.of("cell", "A2")));
  }

  @Test
  void refusesTooManyRows() throws IOException {
    var out = new ByteArrayOutputStream();
    var rows = IntStream.range(0, 100_000).mapToObj(i -> List.of(Cell.of(i)));
    TableWriter.xlsx(out, "list", List.of("n"), rows);
    assertThat(read(out.toByteArray(), TableLimits.USUAL))
        .isEqualTo(refused("tables.refused.rows", Map.of("most", 20_000)));
  }

  @Test
  void refusesMacros() throws IOException {
    assertThat(read(zip("xl/vbaProject.bin", 10), TableLimits.USUAL))
        .isEqualTo(refused("tables.refused.macros", Map.of()));
  }

  @Test
  void refusesAFileThatUnpacksToTooMuch() throws IOException {
    var bomb = zip("xl/worksheets/sheet1.xml", 201_000_000);
    assertThat(bomb).hasSizeLessThan(1_000_000);
    assertThat(read(bomb, TableLimits.USUAL))
        .isEqualTo(refused("tables.refused.unpacked", Map.of("megabytes", 200L)));
  }

  @Test
  void refusesAZipThatIsNoWorkbook() throws IOException {
    assertThat(read(zip("hello.txt", 10), TableLimits.USUAL))
        .isEqualTo(refused("tables.refused.broken", Map.of()));
  }

  @Test
  void writesWordsAsWordsAndNumbersAsNumbers() throws IOException {
    var out = new ByteArrayOutputStream();
    TableWriter.xlsx(
        out, "list", List.of("text", "n"), Stream.of(List.of(Cell.of("=1+1"), Cell.of(-5))));
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var row = book.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-5.0);
    }
  }

  private static org.apache.poi.ss.usermodel.Cell date(XSSFSheet sheet, String format, int column) {
    var book = sheet.getWorkbook();
    var style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    var cell = sheet.getRow(2).createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  private static byte[] workbook(Consumer<XSSFSheet> content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      content.accept(book.createSheet("list"));
      book.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String part, int size) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(part));
      var block = new byte[100_000];
      for (int written = 0; written < size; written += block.length) {
        zip.write(block, 0, Math.min(block.length, size - written));
      }
    }
    return out.toByteArray();
  }

  private static TableReading read(byte[] content, TableLimits limits) throws IOException {
    return TableReader.read(new ByteArrayInputStream(content), "list.xlsx", limits);
  }

  private static TableReading refused(String key, Map<String, Object> values) {
    return new TableReading.Unreadable(Refusal.of(key, values));
  }
}

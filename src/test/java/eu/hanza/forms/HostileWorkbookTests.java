package eu.hanza.forms;

import static eu.hanza.forms.XlsFormsFixtures.aWorkbook;
import static eu.hanza.forms.XlsFormsFixtures.form;
import static eu.hanza.forms.XlsFormsFixtures.published;
import static eu.hanza.forms.XlsFormsFixtures.reasons;
import static eu.hanza.forms.XlsFormsFixtures.warnings;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Broken and hostile files are refused in time, by a key and never by an exception. */
class HostileWorkbookTests {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static FormReading read(String name, byte[] content) {
    return assertTimeoutPreemptively(LIMIT, () -> XlsForms.read(name, content));
  }

  /** A plain workbook whose parts are changed. */
  private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
    var plain = aWorkbook().with("survey", "type | name | label", "text | a | A").bytes();
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(plain));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        var text = new String(in.readAllBytes(), UTF_8);
        zip.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void passesOverAMillionEmptyRows() throws IOException {
    var rows = new StringBuilder();
    for (var row = 3; row <= 1_000_002; row++) {
      rows.append("<row r=\"").append(row).append("\"/>");
    }
    var file =
        changed(
            "xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
    assertThat(form(read("rows.xlsx", file)).questions()).hasSize(1);
  }

  @Test
  void refusesMoreRowsThanAFormHas() throws IOException {
    var rows = new StringBuilder();
    var random = new Random(7);
    for (var row = 3; row <= 100_000; row++) {
      rows.append("<row><c t=\"n\"><v>").append(random.nextInt()).append("</v></c></row>");
    }
    var file =
        changed(
            "xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
    assertThat(reasons(read("rows.xlsx", file))).containsExactly(" 0  rows");
  }

  @Test
  void refusesWhatUnpacksWithoutEnd() throws IOException {
    var file = changed("xl/worksheets/sheet1.xml", xml -> xml + " ".repeat(60_000_000));
    assertThat(file).hasSizeLessThan(100_000);
    assertThat(reasons(read("bomb.xlsx", file))).containsExactly(" 0  unpacked");
  }

  @Test
  void refusesEntities() throws IOException {
    var file =
        changed(
            "xl/worksheets/sheet1.xml",
            xml ->
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                    + xml.substring(xml.indexOf("?>") + 2)
                        .replace(
                            "</sheetData>",
                            "<row r=\"9\"><c r=\"A9\" t=\"str\"><v>&a;</v></c></row></sheetData>"));
    assertThat(reasons(read("entity.xlsx", file))).containsExactly(" 0  broken");
  }

  @Test
  void takesTheLastValueOfAFormulaAndSaysSo() {
    var made = aWorkbook().with("survey", "type | name | label", "text | a | A");
    var sheet = made.workbook().getSheet("survey");
    var cell = sheet.getRow(1).createCell(2);
    cell.setCellFormula("CONCATENATE(\"B\",1)");
    cell.setCellValue("B1");
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 5));
    var reading = made.read();
    assertThat(warnings(reading)).containsExactly("survey 2 label formula");
    assertThat(form(reading).items().getFirst().wording().label().raw("und")).isEqualTo("B1");
  }

  @Test
  void refusesMacrosAndOtherKinds() throws IOException {
    var plain = aWorkbook().with("survey", "type | name", "text | a").bytes();
    assertThat(reasons(read("a.xlsm", plain))).containsExactly(" 0  macros");
    assertThat(reasons(read("a.xls", plain))).containsExactly(" 0  workbook");
    assertThat(reasons(read("a.xlsx", "type,name".getBytes(UTF_8))))
        .containsExactly(" 0  workbook");
    assertThat(reasons(read("a.xlsx", new byte[0]))).containsExactly(" 0  workbook");
    assertThat(reasons(read("a.xlsx", new byte[5_000_001]))).containsExactly(" 0  size");
    var out = new ByteArrayOutputStream();
    try (var file = new POIFSFileSystem(new ByteArrayInputStream(published("calculate.xls")))) {
      file.getRoot().createDirectory("_VBA_PROJECT_CUR");
      file.writeFilesystem(out);
    }
    assertThat(reasons(read("a.xls", out.toByteArray()))).containsExactly(" 0  macros");
  }

  @Test
  void readsTheOlderFormatAlike() throws IOException {
    try (var workbook = new HSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("survey");
      var cells =
          List.of(List.of("type", "name", "label", "required"), List.of("note", "n", 3.0, true));
      for (var number = 0; number < 2; number++) {
        var row = sheet.createRow(number);
        for (var column = 0; column < 4; column++) {
          var cell = row.createCell(column);
          switch (cells.get(number).get(column)) {
            case Double value -> cell.setCellValue(value);
            case Boolean value -> cell.setCellValue(value);
            case Object value -> cell.setCellValue(value.toString());
          }
        }
      }
      workbook.write(out);
      var question = form(read("a.xls", out.toByteArray())).questions().findFirst().orElseThrow();
      assertThat(question.wording().label().byLanguage()).isEqualTo(Map.of("und", "3"));
      assertThat(question.rules().required()).isEqualTo("yes");
    }
  }

  @Test
  void survivesBrokenFiles() {
    var random = new Random(5);
    for (var name : List.of("widgets.xls", "group.xlsx", "tutorial.xls", "or_other.xlsx")) {
      var whole = published(name);
      for (var i = 0; i < 60; i++) {
        var broken = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
        for (var hit = 0; hit < 20 && broken.length > 8; hit++) {
          broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
        }
        assertThat(read(name, broken)).isNotNull();
      }
    }
  }
}

package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of forms. */
final class XlsFormsFixtures {

  private final XSSFWorkbook workbook = new XSSFWorkbook();

  /** The workbooks that the maker of XLSForm's converter tests it with. */
  static byte[] published(String name) {
    try (var in = XlsFormsFixtures.class.getResourceAsStream("/forms/xlsforms/" + name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FormReading reading(String name) {
    return XlsForms.read(name, published(name));
  }

  static FormDefinition form(String name) {
    return form(reading(name));
  }

  static FormDefinition form(FormReading reading) {
    assertThat(reading).isInstanceOf(FormReading.Read.class);
    return ((FormReading.Read) reading).form();
  }

  /** A sheet whose rows are written with bars between the cells. */
  XlsFormsFixtures with(String name, String... rows) {
    var sheet = workbook.createSheet(name);
    for (var i = 0; i < rows.length; i++) {
      var row = sheet.createRow(i);
      var cells = rows[i].split("\\|", -1);
      for (var column = 0; column < cells.length; column++) {
        if (!cells[column].isBlank()) {
          row.createCell(column).setCellValue(cells[column].strip());
        }
      }
    }
    return this;
  }

  static XlsFormsFixtures aWorkbook() {
    return new XlsFormsFixtures();
  }

  byte[] bytes() {
    try (var out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FormReading read() {
    return XlsForms.read("made.xlsx", bytes());
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  static List<String> reasons(FormReading reading) {
    assertThat(reading).isInstanceOf(FormReading.Refused.class);
    return notes(((FormReading.Refused) reading).reasons());
  }

  static List<String> warnings(FormReading reading) {
    assertThat(reading).isInstanceOf(FormReading.Read.class);
    return notes(((FormReading.Read) reading).warnings());
  }

  private static List<String> notes(List<SheetNote> notes) {
    var texts = new ArrayList<String>();
    for (var note : notes) {
      var key = note.key().substring(note.key().lastIndexOf('.') + 1);
      texts.add(note.sheet() + " " + note.row() + " " + note.column() + " " + key);
    }
    return texts;
  }
}

package eu.hanza.forms.xlsform;

import eu.hanza.forms.FormDefinition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a form as a workbook. */
public final class WorkbookWriter {

  /** What a reader would take for a character that is written by its number. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private WorkbookWriter() {}

  /** The workbook of a form, XLSX. */
  public static byte[] write(FormDefinition form) {
    var rows = new WrittenRows(form);
    try (var workbook = new SXSSFWorkbook(100);
        var out = new ByteArrayOutputStream()) {
      sheet(workbook, "survey", rows.surveyColumns(), rows.survey());
      sheet(workbook, "choices", rows.choiceColumns(), rows.choices());
      sheet(workbook, "settings", List.of(), List.of(rows.settings()));
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sheet(
      Workbook workbook, String name, List<String> first, List<Map<String, String>> rows) {
    var headers = new LinkedHashSet<>(first);
    rows.forEach(row -> headers.addAll(row.keySet()));
    var sheet = workbook.createSheet(name);
    sheet.createFreezePane(0, 1);
    var places = new LinkedHashMap<String, Integer>();
    var head = sheet.createRow(0);
    for (var header : headers) {
      head.createCell(places.size()).setCellValue(escaped(header));
      places.put(header, places.size());
    }
    var number = 1;
    for (var cells : rows) {
      var row = sheet.createRow(number++);
      cells.forEach(
          (header, text) -> {
            if (!text.isEmpty()) {
              row.createCell(places.getOrDefault(header, 0)).setCellValue(escaped(text));
            }
          });
    }
  }

  /** A text as the format wants it: control characters by their number. */
  private static String escaped(String text) {
    var plain = ESCAPE.matcher(text).replaceAll("_x005F_");
    var escaped = new StringBuilder();
    for (var i = 0; i < plain.length(); i++) {
      var sign = plain.charAt(i);
      if ((sign < ' ' && sign != '\n' && sign != '\t') || sign == '\uFFFE' || sign == '\uFFFF') {
        escaped.append(String.format("_x%04X_", (int) sign));
      } else {
        escaped.append(sign);
      }
    }
    return escaped.toString();
  }
}

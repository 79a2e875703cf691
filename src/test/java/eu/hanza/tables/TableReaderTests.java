package eu.hanza.tables;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTests {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsTheDelimiterInTheHeader(String delimiter) {
    var text = String.join(delimiter, "name", "\"city, or; town\tor\"", "n") + "\n";
    assertThat(csv(text + String.join(delimiter, "Gmina", "Łódź", "1,5;2".replace(delimiter, "."))))
        .isInstanceOfSatisfying(
            TableReading.Sheet.class,
            sheet -> {
              assertThat(sheet.header()).containsExactly("name", "city, or; town\tor", "n");
              assertThat(sheet.rows().getFirst().cells()).startsWith("Gmina", "Łódź").hasSize(3);
            });
  }

  @Test
  void readsQuotesLineBreaksAndByteOrderMark() {
    assertThat(csv("\uFEFF a ,b\r\n\"x \"\"y\"\"\r\nz\",\r\n\r\n,2\r\n"))
        .isEqualTo(
            new TableReading.Sheet(
                List.of("a", "b"),
                List.of(
                    new TableReading.Row(2, List.of("x \"y\"\r\nz", "")),
                    new TableReading.Row(4, List.of("", "2")))));
  }

  @Test
  void givesACellByTheNameOfItsColumn() {
    var sheet = (TableReading.Sheet) csv("a,b\n 1 ,2\n");
    var row = sheet.rows().getFirst();
    assertThat(sheet.cell(row, "a")).isEqualTo("1");
    assertThat(sheet.cell(row, "c")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n\"x", "a\nx\"y", "a\n\"x\"y", "a\n\"x\"\"", "a\n\"x\" ,"})
  void refusesBrokenQuotesWithTheRow(String text) {
    assertThat(csv(text)).isEqualTo(refused("tables.refused.quotes", Map.of("row", 2)));
  }

  @Test
  void refusesOtherEncodingsAndNeverGuesses() throws IOException {
    var latin2 = "nazwa\nzażółć gęślą jaźń\n".getBytes(Charset.forName("windows-1250"));
    assertThat(read(latin2, "lista.csv"))
        .isEqualTo(refused("tables.refused.utf8", Map.of("encoding", "UTF-8")));
    var utf16 = "\uFEFFnazwa\nŁódź\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(utf16, "lista.csv"))
        .isEqualTo(refused("tables.refused.encoding", Map.of("encoding", "UTF-16")));
    assertThat(
            TableReader.read(
                new ByteArrayInputStream(latin2),
                "lista.csv",
                TableLimits.USUAL,
                TableReader.Encoding.WINDOWS_1250))
        .isEqualTo(
            new TableReading.Sheet(
                List.of("nazwa"), List.of(new TableReading.Row(2, List.of("zażółć gęślą jaźń")))));
  }

  @Test
  void refusesAHundredThousandRows() {
    var text = "a;b\n" + "1;2\n".repeat(100_000);
    assertThat(csv(text)).isEqualTo(refused("tables.refused.rows", Map.of("most", 20_000)));
    var within = (TableReading.Sheet) csv("a;b\n" + "1;2\n".repeat(20_000));
    assertThat(within.rows()).hasSize(20_000);
  }

  @Test
  void refusesCellsColumnsAndFilesThatAreTooLarge() throws IOException {
    assertThat(csv("a\n" + "x".repeat(32_767))).isInstanceOf(TableReading.Sheet.class);
    assertThat(csv("a\n" + "x".repeat(32_769)))
        .isEqualTo(refused("tables.refused.long", Map.of("row", 2, "most", 32_767)));
    assertThat(csv("a" + ",b".repeat(250)))
        .isEqualTo(refused("tables.refused.columns", Map.of("most", 200)));
    assertThat(read(new byte[20_000_001], "x.csv"))
        .isEqualTo(refused("tables.refused.size", Map.of("megabytes", 20L)));
  }

  @Test
  void refusesHeadersThatCannotBeUsed() {
    assertThat(csv("a, b,a,b ,c\n1,2,3,4,5"))
        .isEqualTo(refused("tables.refused.duplicates", Map.of("columns", "a, b", "n", 2)));
    assertThat(csv("a,,c\n1,2,3"))
        .isEqualTo(refused("tables.refused.unnamed", Map.of("column", "B")));
    assertThat(csv(" \n\n")).isEqualTo(refused("tables.refused.empty", Map.of()));
  }

  @Test
  void refusesRowsThatAreWiderThanTheHeader() {
    assertThat(csv("a,b,\n1,2,,\n")).isInstanceOf(TableReading.Sheet.class);
    assertThat(csv("a,b\n1,2,3\n"))
        .isEqualTo(refused("tables.refused.width", Map.of("row", 2, "columns", 2)));
  }

  @Test
  void refusesOtherKindsOfFilesWithAdvice() throws IOException {
    var zip = new byte[] {'P', 'K', 3, 4, 0, 0};
    assertThat(read(zip, "x.xlsm")).isEqualTo(refused("tables.refused.macros", Map.of()));
    assertThat(read(zip, "x.csv")).isEqualTo(refused("tables.refused.kind", Map.of()));
    assertThat(read(zip, "x.xlsx")).isEqualTo(refused("tables.refused.broken", Map.of()));
    assertThat(read(new byte[9], "x.xls")).isEqualTo(refused("tables.refused.xls", Map.of()));
    assertThat(read(new byte[9], "x.pdf")).isEqualTo(refused("tables.refused.kind", Map.of()));
    assertThat(read(new byte[] {'a', 0}, "x.csv"))
        .isEqualTo(refused("tables.refused.binary", Map.of("row", 1)));
  }

  private static TableReading csv(String text) {
    try {
      return read(text.getBytes(StandardCharsets.UTF_8), "list.CSV");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static TableReading read(byte[] content, String name) throws IOException {
    return TableReader.read(new ByteArrayInputStream(content), name, TableLimits.USUAL);
  }

  private static TableReading refused(String key, Map<String, Object> values) {
    return new TableReading.Unreadable(Refusal.of(key, values));
  }
}

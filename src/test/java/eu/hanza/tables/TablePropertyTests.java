package eu.hanza.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TablePropertyTests {

  private static final List<String> COLUMNS = List.of("id", "name", "note");

  @Property(tries = 300)
  void whatIsWrittenAsCsvIsReadAgain(
      @ForAll("rows") List<List<String>> rows, @ForAll TableWriter.ByteOrderMark mark)
      throws IOException {
    var out = new ByteArrayOutputStream();
    TableWriter.csv(out, mark, COLUMNS, rows.stream().map(TablePropertyTests::cells));
    assertThat(read(out, "t.csv")).isEqualTo(sheet(rows));
  }

  @Property(tries = 30)
  void whatIsWrittenAsXlsxIsReadAgain(@ForAll("rows") List<List<String>> rows) throws IOException {
    var out = new ByteArrayOutputStream();
    TableWriter.xlsx(out, "list", COLUMNS, rows.stream().map(TablePropertyTests::cells));
    assertThat(read(out, "t.xlsx")).isEqualTo(sheet(rows));
  }

  @Property(tries = 300)
  void noCellOfACsvFileBeginsLikeAFormula(@ForAll("texts") String text) {
    assertThat(FormulaGuard.guarded(text)).doesNotMatch("(?s)[=+@\t\r-].*");
    assertThat(FormulaGuard.bare(FormulaGuard.guarded(text))).isEqualTo(text);
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return texts()
        .list()
        .ofSize(COLUMNS.size())
        .filter(row -> row.stream().anyMatch(text -> !text.isBlank()))
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abż Łїґ12=+-@'\";,\t\n'")
        .ofMinLength(0)
        .ofMaxLength(12);
  }

  private static List<Cell> cells(List<String> texts) {
    return texts.stream().map(Cell::of).toList();
  }

  private static TableReading read(ByteArrayOutputStream out, String name) throws IOException {
    return TableReader.read(new ByteArrayInputStream(out.toByteArray()), name, TableLimits.USUAL);
  }

  private static TableReading sheet(List<List<String>> rows) {
    return new TableReading.Sheet(
        COLUMNS,
        IntStream.range(0, rows.size())
            .mapToObj(i -> new TableReading.Row(i + 2, rows.get(i)))
            .toList());
  }
}

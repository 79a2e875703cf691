package eu.hanza.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableWriterTests {

  @Test
  void writesCsvThatNoSpreadsheetCalculates() throws IOException {
    assertThat(
            csv(
                Cell.of("=cmd|' /C calc'!A0"),
                Cell.of("a \"b\", c"),
                Cell.of(new BigDecimal("-85200.00")),
                Cell.of("-5"),
                Cell.of(LocalDate.of(2019, 9, 23))))
        .isEqualTo(
            String.join(
                "\r\n",
                "\uFEFFa,b,c,d,e",
                "'=cmd|' /C calc'!A0,\"a \"\"b\"\", c\",-85200.00,'-5,2019-09-23",
                ""));
  }

  @Test
  void refusesRowsAndColumnsThatDoNotFit() {
    assertThatIllegalArgumentException().isThrownBy(() -> csv(Cell.of("only one")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TableWriter.csv(
                    new ByteArrayOutputStream(),
                    TableWriter.ByteOrderMark.WITHOUT,
                    List.of("a", "a"),
                    Stream.of()));
  }

  private static String csv(Cell... cells) throws IOException {
    var out = new ByteArrayOutputStream();
    TableWriter.csv(
        out,
        TableWriter.ByteOrderMark.WITH,
        List.of("a", "b", "c", "d", "e"),
        Stream.of(List.of(cells)));
    return out.toString(StandardCharsets.UTF_8);
  }
}

package eu.hanza.tables;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Map;

/** A CSV file as a sheet: strictly decoded, its delimiter found in the header. */
final class Csv {

  private static final int LONGEST_HEADER = 1 << 16;

  private Csv() {}

  static TableReading.Sheet read(byte[] content, TableReader.Encoding encoding, TableLimits limits)
      throws UnreadableTable {
    if (isUtf16(content)) {
      throw new UnreadableTable("tables.refused.encoding", Map.of("encoding", "UTF-16"));
    }
    var decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = new ByteArrayInputStream(content);
    try (var text = new BufferedReader(new InputStreamReader(in, decoder))) {
      return sheet(text, limits);
    } catch (UnreadableTable e) {
      throw e;
    } catch (CharacterCodingException e) {
      throw new UnreadableTable(
          encoding == TableReader.Encoding.UTF_8
              ? "tables.refused.utf8"
              : "tables.refused.encoding",
          Map.of("encoding", encoding.label()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TableReading.Sheet sheet(BufferedReader text, TableLimits limits)
      throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    var records = new CsvRecords(text, delimiter(text), limits);
    var sheet = new SheetBuilder(limits);
    for (var cells = records.next(); cells != null; cells = records.next()) {
      sheet.take(records.number(), cells);
    }
    return sheet.sheet();
  }

  /** The character of comma, semicolon and tab that stands most often in the first line. */
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    var counts = new int[128];
    var quoted = false;
    for (int read = 0; read < LONGEST_HEADER - 1; read++) {
      var c = text.read();
      if (c < 0 || (c == '\n' && !quoted)) {
        break;
      }
      quoted ^= c == '"';
      if (!quoted && c < counts.length) {
        counts[c]++;
      }
    }
    text.reset();
    var best = counts[';'] > counts[','] ? ';' : ',';
    return counts['\t'] > counts[best] ? '\t' : best;
  }

  private static boolean isUtf16(byte[] content) {
    return content.length > 1
        && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
            || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
  }
}

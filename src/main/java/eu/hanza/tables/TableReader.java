package eu.hanza.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads tables that people send: CSV with comma, semicolon or tab, and XLSX without formulas or
 * macros. Of an XLSX file the first sheet is read. The name decides nothing but the kind that is
 * expected; the content has to agree.
 */
public final class TableReader {

  private static final Set<String> TEXT = Set.of("csv", "txt", "tsv");

  private TableReader() {}

  /** How the letters of a CSV file are written; chosen by the person, never guessed. */
  public enum Encoding {
    /** UTF-8, with or without a byte order mark. */
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    /** The Central European set of older Windows programmes. */
    WINDOWS_1250(Charset.forName("windows-1250"), "windows-1250");

    private final Charset charset;
    private final String label;

    Encoding(Charset charset, String label) {
      this.charset = charset;
      this.label = label;
    }

    /** The name under which people know the encoding. */
    public String label() {
      return label;
    }

    Charset charset() {
      return charset;
    }
  }

  /** Reads a table; CSV has to be UTF-8. */
  public static TableReading read(InputStream in, String fileName, TableLimits limits)
      throws IOException {
    return read(in, fileName, limits, Encoding.UTF_8);
  }

  /**
   * Reads a table whose encoding a person has named.
   *
   * @throws IOException if the stream itself fails; whatever is wrong with the table is a value
   */
  public static TableReading read(
      InputStream in, String fileName, TableLimits limits, Encoding encoding) throws IOException {
    var content = in.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8));
    try {
      if (content.length > limits.bytes()) {
        throw new UnreadableTable(
            "tables.refused.size", Map.of("megabytes", limits.bytes() / 1_000_000));
      }
      return sheet(content, extension(fileName), limits, encoding);
    } catch (UnreadableTable e) {
      return new TableReading.Unreadable(e.why());
    }
  }

  private static TableReading.Sheet sheet(
      byte[] content, String extension, TableLimits limits, Encoding encoding)
      throws UnreadableTable {
    if (extension.equals("xlsm") || extension.equals("xlsb")) {
      throw new UnreadableTable("tables.refused.macros", Map.of());
    }
    if (extension.equals("xls") || startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UnreadableTable("tables.refused.xls", Map.of());
    }
    var isZip = startsWith(content, 'P', 'K', 3, 4);
    if (isZip && extension.equals("xlsx")) {
      return Xlsx.read(content, limits);
    }
    if (isZip || !TEXT.contains(extension)) {
      throw new UnreadableTable("tables.refused.kind", Map.of());
    }
    return Csv.read(content, encoding, limits);
  }

  static boolean startsWith(byte[] content, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (content.length <= i || (content[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  static String extension(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}

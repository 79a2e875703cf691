package eu.hanza.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Looks through the parts of an office document, which is a zip, without keeping them. */
final class OfficeZip {

  static final long MOST_UNPACKED = 200_000_000;
  private static final long HIGHEST_RATIO = 150;
  private static final long ALWAYS_FINE = 10_000_000;
  private static final int MOST_PARTS = 5_000;
  private static final Map<String, FileKind> MAIN_PARTS =
      Map.of(
          "word/document.xml", FileKind.DOCX,
          "xl/workbook.xml", FileKind.XLSX,
          "ppt/presentation.xml", FileKind.PPTX);

  private final Set<String> names = new HashSet<>();
  private final byte[] content;
  private String mimetype = "";
  private long unpacked;

  private OfficeZip(byte[] content) {
    this.content = content;
  }

  static FileKind kind(byte[] content) throws RefusedFile {
    var zip = new OfficeZip(content);
    try {
      zip.lookThrough();
    } catch (RefusedFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RefusedFile("files.refused.broken");
    }
    return zip.kind();
  }

  private void lookThrough() throws IOException {
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.startsWith("basic/")) {
          throw new RefusedFile("files.refused.macros");
        }
        if (names.isEmpty() && name.equals("mimetype")) {
          mimetype = new String(zip.readNBytes(200), StandardCharsets.US_ASCII);
        }
        names.add(name);
        count(zip);
      }
    }
  }

  private void count(InputStream part) throws IOException {
    var buffer = new byte[1 << 16];
    for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      unpacked += read;
      var ratio = unpacked / content.length;
      if (unpacked > MOST_UNPACKED || (unpacked > ALWAYS_FINE && ratio > HIGHEST_RATIO)) {
        throw new RefusedFile("files.refused.unpacked");
      }
    }
    if (names.size() > MOST_PARTS) {
      throw new RefusedFile("files.refused.unpacked");
    }
  }

  private FileKind kind() throws RefusedFile {
    if (mimetype.equals(FileKind.ODT.mediaType())) {
      return FileKind.ODT;
    }
    if (names.contains("[content_types].xml")) {
      for (var part : MAIN_PARTS.entrySet()) {
        if (names.contains(part.getKey())) {
          return part.getValue();
        }
      }
    }
    throw new RefusedFile("files.refused.zip");
  }
}

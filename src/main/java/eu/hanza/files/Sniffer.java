package eu.hanza.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the kind of a file from its content. */
final class Sniffer {

  private static final Pattern MARKUP =
      Pattern.compile("(?is)\\s*<(?:\\?xml|!doctype|!--|html|svg|script|head|body).*");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F]");

  private Sniffer() {}

  /** The kind of a content, which has to agree with the extension of its name. */
  static FileKind kind(byte[] content, FileName name) throws RefusedFile {
    if (content.length == 0) {
      throw new RefusedFile("files.refused.empty");
    }
    var kind = kind(content, name.extension());
    if (!name.extension().isEmpty() && !kind.hasExtension(name.extension())) {
      throw new RefusedFile(
          "files.refused.mismatch",
          Map.of("extension", name.extension(), "expected", kind.extension()));
    }
    return kind;
  }

  private static FileKind kind(byte[] content, String extension) throws RefusedFile {
    if (is(content, 0, "\u0089PNG\r\n\u001A\n")) {
      return FileKind.PNG;
    } else if (is(content, 0, "\u00FF\u00D8\u00FF")) {
      return FileKind.JPEG;
    } else if (is(content, 0, "GIF87a") || is(content, 0, "GIF89a")) {
      return FileKind.GIF;
    } else if (is(content, 0, "RIFF") && is(content, 8, "WEBP")) {
      return FileKind.WEBP;
    } else if (is(content, 0, "%PDF-")) {
      return FileKind.PDF;
    } else if (is(content, 0, "PK\u0003\u0004")) {
      return OfficeZip.kind(content);
    } else if (is(content, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return compound(content);
    }
    return text(content, extension);
  }

  /** A Word or Excel file of the years before 2007. */
  private static FileKind compound(byte[] content) throws RefusedFile {
    try (var file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      return kind(file.getRoot());
    } catch (RefusedFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RefusedFile("files.refused.broken");
    }
  }

  private static FileKind kind(DirectoryEntry root) throws RefusedFile {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new RefusedFile("files.refused.password");
    }
    if (root.hasEntryCaseInsensitive("Macros")
        || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
      throw new RefusedFile("files.refused.macros");
    }
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      return FileKind.DOC;
    }
    if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
      return FileKind.XLS;
    }
    throw new RefusedFile("files.refused.kind");
  }

  /** Words without a mark of their kind: here alone the extension chooses between kinds. */
  private static FileKind text(byte[] content, String extension) throws RefusedFile {
    var kind = FileKind.ofExtension(extension);
    var isTextName = kind.map(FileKind::mediaType).orElse("text/").startsWith("text/");
    var text = decoded(content, isTextName && !extension.isEmpty());
    if (MARKUP.matcher(text).lookingAt()) {
      throw new RefusedFile("files.refused.markup");
    }
    if (CONTROL.matcher(text).find()) {
      throw new RefusedFile("files.refused.kind");
    }
    if (text.stripLeading().startsWith("BEGIN:VCALENDAR")) {
      return FileKind.ICS;
    }
    return extension.equals("csv") ? FileKind.CSV : FileKind.TXT;
  }

  private static String decoded(byte[] content, boolean isTextName) throws RefusedFile {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RefusedFile(isTextName ? "files.refused.encoding" : "files.refused.kind");
    }
  }

  private static boolean is(byte[] content, int at, String magic) {
    if (content.length < at + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((content[at + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

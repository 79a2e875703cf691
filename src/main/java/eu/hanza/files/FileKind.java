package eu.hanza.files;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are accepted. */
enum FileKind {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  DOC("application/msword", "doc"),
  XLS("application/vnd.ms-excel", "xls"),
  CSV("text/csv", "csv"),
  ICS("text/calendar", "ics"),
  TXT("text/plain", "txt");

  private final String mediaType;
  private final String extension;

  FileKind(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  String mediaType() {
    return mediaType;
  }

  /** The extension that a stored file of this kind gets. */
  String extension() {
    return extension;
  }

  boolean hasExtension(String name) {
    return name.equals(extension) || (this == JPEG && (name.equals("jpeg") || name.equals("jpe")));
  }

  static Optional<FileKind> ofExtension(String extension) {
    return Arrays.stream(values()).filter(kind -> kind.hasExtension(extension)).findFirst();
  }
}

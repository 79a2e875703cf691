package eu.hanza.files;

import eu.hanza.kernel.Slug;
import java.util.Locale;

/** The name that somebody's file came with, without the folders. */
record FileName(String base, String extension) {

  static FileName of(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var dot = last.lastIndexOf('.');
    return dot < 0
        ? new FileName(last, "")
        : new FileName(
            last.substring(0, dot), last.substring(dot + 1).strip().toLowerCase(Locale.ROOT));
  }

  /** The whole name, extension included. */
  String whole() {
    return extension.isEmpty() ? base : base + "." + extension;
  }

  /** The name under which a file of this kind is stored. */
  String of(FileKind kind) {
    return Slug.of(base) + "." + kind.extension();
  }
}

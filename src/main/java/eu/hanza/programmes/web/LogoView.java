package eu.hanza.programmes.web;

import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A funder's logo on a page.
 *
 * @param src its address
 * @param alt what it shows
 * @param lang BCP 47 tag of the language of {@code alt}
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record LogoView(
    String src, String alt, String lang, @Nullable Integer width, @Nullable Integer height) {

  static @Nullable LogoView of(FileCabinet files, FileId id, String alt, String lang) {
    return files
        .findPublished(id)
        .map(file -> new LogoView(file.path(), alt, lang, file.width(), file.height()))
        .orElse(null);
  }
}

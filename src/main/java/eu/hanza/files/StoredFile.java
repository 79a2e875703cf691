package eu.hanza.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was accepted.
 *
 * @param id its id
 * @param name its name, transliterated, with the extension of its kind
 * @param kind its media type, told from the content
 * @param bytes its size
 * @param sha256 the fingerprint of its content, in hexadecimal
 * @param width width in pixels; null if it is no image
 * @param height height in pixels; null if it is no image
 * @param at when it was stored
 */
public record StoredFile(
    FileId id,
    String name,
    String kind,
    long bytes,
    String sha256,
    @Nullable Integer width,
    @Nullable Integer height,
    Instant at) {

  /** The address of the file once it is published. */
  public String path() {
    return "/files/" + id + "/" + name;
  }

  /** Whether the file is an image. */
  public boolean isImage() {
    return kind.startsWith("image/");
  }
}

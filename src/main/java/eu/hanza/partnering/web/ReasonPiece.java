package eu.hanza.partnering.web;

import eu.hanza.shell.spi.TextView;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence that says why something is proposed.
 *
 * @param text the words
 * @param path the page of the record that they name, without the language; null for plain words
 * @param lang the language of the words where it is not the reader's
 */
public record ReasonPiece(String text, @Nullable String path, @Nullable String lang) {

  static ReasonPiece text(String words) {
    return new ReasonPiece(words, null, null);
  }

  static ReasonPiece of(TextView words, String path) {
    return new ReasonPiece(words.text(), path, words.lang());
  }
}

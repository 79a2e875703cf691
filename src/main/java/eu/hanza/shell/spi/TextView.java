package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PolishTypography;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of people as a page shows it.
 *
 * @param text the words; empty where nobody wrote any
 * @param lang BCP 47 tag for the attribute {@code lang}; null where it is the page's own language
 */
public record TextView(String text, @Nullable String lang) {

  /** The text for a reader, in the next language if it is missing in the reader's. */
  public static TextView of(LocalizedText text, Language reader) {
    var spoken = text.in(reader);
    var words = spoken.text().strip();
    return new TextView(
        spoken.language().equals("pl") ? PolishTypography.bind(words) : words,
        spoken.exact() ? null : spoken.language());
  }

  /** Whether nobody wrote anything. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The paragraphs, which blank lines keep apart. */
  public List<String> paragraphs() {
    return parts("\\R\\s*\\R");
  }

  /** The lines. */
  public List<String> lines() {
    return parts("\\R");
  }

  private List<String> parts(String between) {
    return Arrays.stream(text.split(between))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}

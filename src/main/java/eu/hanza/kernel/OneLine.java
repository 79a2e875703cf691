package eu.hanza.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of one line that shows what it holds: no line breaks, no control characters, nothing
 * without width and no marks that turn the direction of reading, with which a name could pass for
 * another one.
 */
public final class OneLine {

  private static final Pattern UNSEEN =
      Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
  private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\p{Z}\\s]+");

  private OneLine() {}

  /** The text without what nobody sees, with one space wherever there are spaces or line breaks. */
  public static String of(String text) {
    return SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** The same of what somebody typed; a field that was not sent is empty. */
  public static String typed(@Nullable String text) {
    return text == null ? "" : of(text);
  }
}

package eu.hanza.kernel;

import java.util.regex.Pattern;

/**
 * A text of one line that shows what it holds: no line breaks, no control characters and no marks
 * that turn the direction of reading, with which a name could pass for another one.
 */
public final class OneLine {

  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cc}\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]+");

  private OneLine() {}

  /** The text with a space in place of whatever breaks or hides, without spaces around it. */
  public static String of(String text) {
    return HIDDEN.matcher(text).replaceAll(" ").strip();
  }
}

package eu.hanza.shell.spi;

import org.jspecify.annotations.Nullable;

/** One link of the navigation that a module adds. */
public interface NavigationEntry {

  /** Where a link stands. */
  enum Place {
    /** In the head of every page, for everybody. */
    MAIN,
    /** At the end of the head of every page, as a sign with a word: a tool for everybody. */
    TOOL,
    /** On the desk of signed-in people. */
    DESK,
    /** In the foot of every page. */
    FOOT
  }

  /** Where the link stands. */
  Place place();

  /** Smaller numbers stand first. */
  int order();

  /** The key of the link's words. */
  String labelKey();

  /** The key of a sentence that says what one does there; null where the words are enough. */
  default @Nullable String hintKey() {
    return null;
  }

  /** The name of the link's icon; null for none. */
  default @Nullable String icon() {
    return null;
  }

  /** The address without its language, such as {@code /organisations}. */
  String path();

  /** Whether the reader of this request may see the link. */
  default boolean visible() {
    return true;
  }
}

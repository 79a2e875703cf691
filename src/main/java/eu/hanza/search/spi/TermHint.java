package eu.hanza.search.spi;

/**
 * A form in a text that the glossary would have otherwise.
 *
 * @param from where it begins in the text
 * @param to where it ends, exclusively
 * @param found the form as it stands there
 * @param proposal the official form
 * @param why the reason, in the reader's words
 */
public record TermHint(int from, int to, String found, String proposal, String why) {

  /** Whether the form still stands at its place in a text. */
  public boolean fits(String text) {
    return to <= text.length() && text.substring(from, to).equals(found);
  }

  /**
   * The text with the official form at this place and nothing else changed.
   *
   * @throws IllegalArgumentException if the form does not stand there any more
   */
  public String acceptedIn(String text) {
    if (!fits(text)) {
      throw new IllegalArgumentException("Not at " + from + " of the text: " + found);
    }
    return text.substring(0, from) + proposal + text.substring(to);
  }
}

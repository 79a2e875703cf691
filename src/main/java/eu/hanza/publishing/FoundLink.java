package eu.hanza.publishing;

import eu.hanza.kernel.NormalisedText;
import java.util.Set;

/**
 * A link as it stands in a text, or a word that was one and lost its address.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param text the words to click
 * @param address where it leads; empty if that got lost
 * @param proposal better words, from the sentence before; empty where there is none
 */
public record FoundLink(int from, int to, String text, String address, String proposal) {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "tutaj",
          "tu",
          "kliknij",
          "kliknij tutaj",
          "kliknij tu",
          "link",
          "pod linkiem",
          "wiecej",
          "wiecej informacji",
          "czytaj wiecej",
          "czytaj dalej",
          "zobacz wiecej",
          "szczegoly",
          "here",
          "click here",
          "more",
          "read more",
          "learn more",
          "more information",
          "this link",
          "тут",
          "натисніть тут",
          "докладніше",
          "детальніше",
          "більше",
          "читати далі");

  /** Whether the words say nothing about where the link leads (WCAG 2.4.4). */
  public boolean saysNothing() {
    return isEmptyWord(text) || text.equals(address);
  }

  /** Whether it leads nowhere. */
  public boolean isBroken() {
    return address.isEmpty();
  }

  static boolean isEmptyWord(String words) {
    var folded = NormalisedText.fold(words).replaceAll("[^\\p{L} ]", "").strip();
    return EMPTY_WORDS.contains(folded);
  }
}

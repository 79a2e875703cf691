package eu.hanza.search.analysis;

import com.ibm.icu.text.Transliterator;
import eu.hanza.kernel.NormalisedText;

/** Words folded and put into Latin letters: "Львів" as "lviv", "Współpraca" as "wspolpraca". */
final class LatinLetters {

  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII");

  private LatinLetters() {}

  static String of(String word) {
    var folded = NormalisedText.fold(word);
    if (folded.chars().allMatch(c -> c < 128)) {
      return folded;
    }
    synchronized (TO_LATIN) {
      return NormalisedText.fold(TO_LATIN.transliterate(folded)).replace("'", "");
    }
  }
}

package eu.hanza.search.analysis;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives back the Polish marks that somebody left out: "wspolpracy" may be "współpracy". Only
 * spellings that the dictionary holds are given back, and only for words written wholly without
 * marks.
 */
final class PolishMarks {

  private static final Map<Character, String> MARKED =
      Map.of('a', "ą", 'c', "ć", 'e', "ę", 'l', "ł", 'n', "ń", 'o', "ó", 's', "ś", 'z', "żź");
  private static final int MOST_PLACES = 9;

  private PolishMarks() {}

  static Set<String> spellings(String word, @Nullable Stems dictionary) {
    var spellings = new LinkedHashSet<String>();
    spellings.add(word);
    if (dictionary != null && word.chars().allMatch(c -> c < 128) && places(word) <= MOST_PLACES) {
      restore(word.toCharArray(), 0, dictionary, spellings);
    }
    return spellings;
  }

  private static long places(String word) {
    return word.chars().filter(c -> MARKED.containsKey((char) c)).count();
  }

  private static void restore(char[] word, int at, Stems dictionary, Set<String> spellings) {
    if (at == word.length) {
      var spelling = new String(word);
      if (!dictionary.of(spelling).isEmpty()) {
        spellings.add(spelling);
      }
      return;
    }
    restore(word, at + 1, dictionary, spellings);
    var plain = word[at];
    for (var marked : MARKED.getOrDefault(plain, "").toCharArray()) {
      word[at] = marked;
      restore(word, at + 1, dictionary, spellings);
    }
    word[at] = plain;
  }
}

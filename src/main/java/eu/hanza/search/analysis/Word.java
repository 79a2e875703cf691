package eu.hanza.search.analysis;

import java.util.Set;

/**
 * One word of a text.
 *
 * @param from where it begins in the text
 * @param to where it ends, exclusively
 * @param position the number of the word in the text, from 1; stop words count
 * @param folded the word as written, small, without marks, in Latin letters
 * @param lexemes everything it is found by, {@code folded} among it; empty for a stop word
 */
public record Word(int from, int to, int position, String folded, Set<String> lexemes) {

  /** Makes the lexemes unchangeable. */
  public Word {
    lexemes = Set.copyOf(lexemes);
  }

  /** Whether it says nothing by itself. */
  public boolean isStopWord() {
    return lexemes.isEmpty();
  }
}

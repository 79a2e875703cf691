package eu.hanza.search.analysis;

import java.util.Set;

/** The dictionary forms or stems that one language knows of a word. */
interface Stems {

  /**
   * The forms under which a small-lettered word is filed; empty if the language does not know it or
   * if the word says nothing by itself, such as "and".
   */
  Set<String> of(String word);

  /** Whether the word says nothing by itself in this language. */
  boolean isStopWord(String word);
}

package eu.hanza.search.spi;

/** Says in which languages the forms of a word are found by one another. */
public interface StemmedLanguages {

  /**
   * Whether the forms of a word meet in this language; in others words are found as they stand.
   *
   * @param tag BCP 47 tag of the language
   */
  boolean has(String tag);
}

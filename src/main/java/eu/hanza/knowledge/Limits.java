package eu.hanza.knowledge;

import java.text.BreakIterator;
import java.util.Locale;

/** The longest texts of a practice, in characters as readers count them (K-2). */
public final class Limits {

  /** A title. */
  public static final int TITLE = 100;

  /** A summary. */
  public static final int SUMMARY = 160;

  /** Problem and context. */
  public static final int PROBLEM = 1500;

  /** Solution and how it works. */
  public static final int SOLUTION = 2000;

  /** Stakeholders and beneficiaries. */
  public static final int STAKEHOLDERS = 800;

  /** Resources. */
  public static final int RESOURCES = 300;

  /** Evidence of success. */
  public static final int EVIDENCE = 500;

  /** Challenges and lessons. */
  public static final int CHALLENGES = 600;

  /** What another place needs. */
  public static final int TRANSFER = 1200;

  /** One line of a building block. */
  public static final int BLOCK = 300;

  /** Further information. */
  public static final int FURTHER = 2000;

  /** An opinion of the network. */
  public static final int OPINION = 600;

  /** A comment of a reviewer, or the reason of an editor. */
  public static final int COMMENT = 1000;

  private Limits() {}

  /** How many characters a reader sees: a letter with its marks is one. */
  public static int count(String text) {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    var count = 0;
    while (characters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}

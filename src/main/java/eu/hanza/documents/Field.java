package eu.hanza.documents;

import java.util.List;

/**
 * A place in a document that a person fills in with a word processor, in a PDF or by hand. What was
 * filled in is found again by the tag, wherever the place has gone.
 */
public sealed interface Field {

  /** How long a tag may be: word processors keep no more. */
  int LONGEST_TAG = 64;

  /** What it is found by; no two places of a document share one. */
  String tag();

  /** What a screen reader says of it. */
  String label();

  /** What is written in a line. */
  enum Kind {
    /** Words on one line. */
    TEXT,
    /** Words on several lines. */
    LINES,
    /** A few signs: a number, an amount, a time. */
    SHORT,
    /** A day. */
    DAY
  }

  /**
   * A place for words.
   *
   * @param value what stands there already; empty for nothing
   * @param prompt what stands there in grey as long as nothing is written
   * @param unit what follows the place, such as a currency; empty for nothing
   */
  record Line(String tag, String label, Kind kind, String value, String prompt, String unit)
      implements Field {

    /** Checks the tag. */
    public Line {
      check(tag);
    }
  }

  /** A box to tick, with its label behind it. */
  record Tick(String tag, String label, boolean ticked) implements Field {

    /** Checks the tag. */
    public Tick {
      check(tag);
    }
  }

  /**
   * A choice out of a long list.
   *
   * @param chosen the value of the option that is chosen already; empty for none
   * @param prompt what stands there as long as nothing is chosen
   */
  record Pick(String tag, String label, List<Option> options, String chosen, String prompt)
      implements Field {

    /** Checks the tag and makes the options unchangeable. */
    public Pick {
      check(tag);
      options = List.copyOf(options);
    }
  }

  /** An option of a list: what is kept, and what a person reads; no two read the same. */
  record Option(String value, String text) {}

  /** A value that says what document this is; nobody can change it. */
  record Fixed(String tag, String label, String value) implements Field {

    /** Checks the tag. */
    public Fixed {
      check(tag);
    }
  }

  private static void check(String tag) {
    if (tag.isBlank() || tag.length() > LONGEST_TAG || !tag.matches("[A-Za-z0-9_-]+")) {
      throw new IllegalArgumentException("This is no tag of a field: " + tag);
    }
  }
}

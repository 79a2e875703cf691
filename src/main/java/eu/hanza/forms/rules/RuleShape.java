package eu.hanza.forms.rules;

import eu.hanza.forms.FormItem;
import java.util.List;

/** What a rule says, as far as it can be said in words. */
public sealed interface RuleShape {

  /** All of these hold. */
  record All(List<RuleShape> parts) implements RuleShape {}

  /** At least one of these holds. */
  record Any(List<RuleShape> parts) implements RuleShape {}

  /** This does not hold. */
  record Not(RuleShape part) implements RuleShape {}

  /** Always, or never. */
  record Constant(boolean holds) implements RuleShape {}

  /** A choice is marked at a question, or is not. */
  record Marked(FormItem item, String choice, boolean marked) implements RuleShape {}

  /** A question is answered, or is not. */
  record Filled(FormItem item, boolean filled) implements RuleShape {}

  /** Two values compared. */
  record Compared(Measure left, Sign sign, Value right) implements RuleShape {}

  /**
   * Anything else.
   *
   * @param about the rows that it looks at, in page order
   */
  record Other(List<FormItem> about) implements RuleShape {}

  /** How two values are compared. */
  enum Sign {
    /** The same. */
    EQUAL("="),
    /** Not the same. */
    OTHER("!="),
    /** Greater, or later. */
    MORE(">"),
    /** At least, or not before. */
    AT_LEAST(">="),
    /** Less, or earlier. */
    LESS("<"),
    /** At most, or not after. */
    AT_MOST("<=");

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    static Sign of(String text) {
      for (var sign : values()) {
        if (sign.text.equals(text)) {
          return sign;
        }
      }
      throw new IllegalArgumentException("This is no sign of a rule: " + text);
    }

    /** The sign where the sides change places. */
    Sign turned() {
      return switch (this) {
        case EQUAL, OTHER -> this;
        case MORE -> LESS;
        case AT_LEAST -> AT_MOST;
        case LESS -> MORE;
        case AT_MOST -> AT_LEAST;
      };
    }
  }

  /** One side of a comparison. */
  sealed interface Value permits Measure, Literal, Today {}

  /** A text, a number with a point, or a day in ISO form. */
  record Literal(String text) implements Value {}

  /** The day on which the form is filled in. */
  record Today() implements Value {}

  /** Something of a row. */
  record Measure(What what, FormItem item) implements Value {}

  /** What of a row is compared. */
  enum What {
    /** Its answer. */
    ANSWER,
    /** How many choices are marked. */
    MARKED,
    /** How many entries a repeat has. */
    ENTRIES,
    /** How many signs its answer has. */
    LENGTH,
    /** The sum of its answers in all entries. */
    SUM
  }
}

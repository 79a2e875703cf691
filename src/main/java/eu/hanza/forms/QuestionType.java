package eu.hanza.forms;

import java.util.Arrays;
import java.util.Optional;

/** What XLSForm calls the type of a question. */
public enum QuestionType {
  /** Words, on one line or more. */
  TEXT("text"),
  /** A whole number. */
  INTEGER("integer"),
  /** A number. */
  DECIMAL("decimal"),
  /** A number between two others, in steps. */
  RANGE("range"),
  /** One choice of a list. */
  SELECT_ONE("select_one"),
  /** Any choices of a list. */
  SELECT_MULTIPLE("select_multiple"),
  /** All choices of a list, put in order. */
  RANK("rank"),
  /** A day. */
  DATE("date"),
  /** A time of day. */
  TIME("time"),
  /** A day and a time. */
  DATE_TIME("dateTime"),
  /** Words that ask nothing. */
  NOTE("note"),
  /** A value that a rule gives, never shown by itself. */
  CALCULATE("calculate"),
  /** A tick that something was read. */
  ACKNOWLEDGE("acknowledge"),
  /** A file. */
  FILE("file"),
  /** A picture. */
  IMAGE("image"),
  /** A value that is not shown. */
  HIDDEN("hidden"),
  /** When filling in began; in named mode only. */
  START("start"),
  /** When filling in ended; in named mode only. */
  END("end"),
  /** The day on which filling in began; in named mode only. */
  TODAY("today");

  private final String word;

  QuestionType(String word) {
    this.word = word;
  }

  /** The word in the column {@code type}. */
  public String word() {
    return word;
  }

  /** The type that a word means, if any. */
  public static Optional<QuestionType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }

  /** Whether the answer comes from a list of choices. */
  public boolean isSelect() {
    return this == SELECT_ONE || this == SELECT_MULTIPLE || this == RANK;
  }

  /** Whether the answer is a number. */
  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL || this == RANGE;
  }

  /** Whether a person never gives the answer. */
  public boolean isSilent() {
    return switch (this) {
      case CALCULATE, HIDDEN, START, END, TODAY, NOTE -> true;
      case TEXT,
          INTEGER,
          DECIMAL,
          RANGE,
          SELECT_ONE,
          SELECT_MULTIPLE,
          RANK,
          DATE,
          TIME,
          DATE_TIME,
          ACKNOWLEDGE,
          FILE,
          IMAGE ->
          false;
    };
  }
}

package eu.hanza.forms;

import java.util.List;

/** What a text that somebody typed as an answer turned out to be. */
public sealed interface AnswerReading {

  /** Nothing. */
  record Blank() implements AnswerReading {}

  /** An answer. */
  record Read(Answer answer) implements AnswerReading {}

  /** More than one answer: a person says which, the likelier first (F-2). */
  record Unclear(String typed, List<Answer> readings) implements AnswerReading {

    /** Makes the readings unchangeable. */
    public Unclear {
      readings = List.copyOf(readings);
    }
  }

  /** No answer of the type. */
  record Unreadable(String typed) implements AnswerReading {}
}

package eu.hanza.kernel;

import java.util.List;

/** What a text that should be a number turned out to be. */
public sealed interface NumberReading {

  /** One number, exact or a bound. */
  record Read(QualifiedNumber number) implements NumberReading {}

  /** More than one number: a person says which, the likelier first. */
  record Ambiguous(List<QualifiedNumber> readings) implements NumberReading {

    /** Makes the readings unchangeable. */
    public Ambiguous {
      readings = List.copyOf(readings);
    }
  }

  /** No number that can be read. */
  record Unreadable(String text) implements NumberReading {}
}

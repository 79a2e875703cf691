package eu.hanza.kernel;

import java.util.List;

/** What a text that should be an amount turned out to be. */
public sealed interface Reading {

  /** One amount. */
  record Exact(Money money) implements Reading {}

  /** A bound on an amount: "ponad 85.000 zł" is no value (S1.5). */
  record Bound(QualifiedNumber number, String currency) implements Reading {}

  /** A text with more than one meaning: a person says which amount is meant, the likelier first. */
  record Ambiguous(List<Money> readings, Qualifier qualifier) implements Reading {

    /** Makes the readings unchangeable. */
    public Ambiguous {
      readings = List.copyOf(readings);
    }
  }

  /** No amount that can be read: no number, too many decimals, an unknown word or no currency. */
  record Unreadable(String text) implements Reading {}
}

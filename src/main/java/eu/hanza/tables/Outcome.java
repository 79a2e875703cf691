package eu.hanza.tables;

/** What an import would do, or did, with one row. */
public enum Outcome {
  /** Something new came into being. */
  CREATED,
  /** Something known changed. */
  CHANGED,
  /** Everything in the row was known already. */
  UNCHANGED,
  /** The row breaks a rule; nothing of the whole import may be saved while such a row is in it. */
  REFUSED,
  /** A person has to decide, for example whether two people are one. */
  DOUBTFUL
}

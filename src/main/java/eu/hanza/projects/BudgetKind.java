package eu.hanza.projects;

/** What a published budget figure means; a text often does not say (S4.14). */
public enum BudgetKind {
  /** Nobody has answered yet. */
  UNANSWERED,
  /** The grant. */
  GRANT,
  /** The total cost. */
  TOTAL
}

package eu.hanza.programmes;

/** What a source of money is. */
public enum FunderKind {
  /** A body that gives money itself, such as a ministry. */
  INSTITUTION,
  /** A financial mechanism above programmes. */
  MECHANISM,
  /** A programme of funding. */
  PROGRAMME,
  /** A fund inside a programme. */
  FUND,
  /** One call for applications. */
  CALL
}

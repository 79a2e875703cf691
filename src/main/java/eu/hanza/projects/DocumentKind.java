package eu.hanza.projects;

/** What kind of document a project offers. */
public enum DocumentKind {
  /** A form to fill in, such as a registration card. */
  FORM,
  /** Rules, an agreement or a decision. */
  RULES,
  /** A programme of a meeting or a plan of work. */
  PLAN,
  /** What came of the project. */
  REPORT,
  /** A publication, handbook or presentation. */
  PUBLICATION,
  /** Anything else. */
  OTHER
}

package eu.hanza.projects;

/** How far a project reaches (S4.12). */
public enum ProjectScope {
  /** One place. */
  LOCAL,
  /** One region. */
  REGIONAL,
  /** One country. */
  NATIONAL,
  /** Europe, or several countries. */
  EUROPEAN
}

package eu.hanza.search.vocabulary;

/** What sort of concept it is. */
public enum ConceptKind {
  /** An area of cooperation, such as culture. */
  AREA,
  /** A theme within an area. */
  THEME,
  /** A way in which partners work together, such as twinning. */
  COOPERATION,
  /** People for whom something is done. */
  TARGET_GROUP,
  /** A sort of organisation or actor. */
  ACTOR,
  /** A method, tool or kind of event. */
  METHOD,
  /** A group of countries or a large region. */
  COUNTRY_GROUP,
  /** A country; these come from the registers of Unicode, not from the file. */
  COUNTRY
}

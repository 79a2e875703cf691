package eu.hanza.knowledge.recommendations;

/** Where an addressee decides. */
enum AddresseeLevel {
  /** A city, a municipality or a county. */
  LOCAL,
  /** A region. */
  REGIONAL,
  /** A country. */
  NATIONAL,
  /** The European Union. */
  EU
}

package eu.hanza.network;

/**
 * The legal class by which calls and indicators decide (T3, decision 14): a publicly owned company
 * and an association of municipalities are classes of their own, neither NGO nor municipality.
 */
public enum LegalClass {
  /** A non-governmental organisation. */
  NGO,
  /** A municipality. */
  MUNICIPALITY,
  /** A county. */
  COUNTY,
  /** The self-government of a region. */
  REGIONAL_GOVERNMENT,
  /** An association of municipalities, counties or regions. */
  ASSOCIATION_OF_LOCAL_GOVERNMENTS,
  /** A company owned by public bodies. */
  PUBLIC_COMPANY,
  /** A body of the state. */
  STATE_BODY,
  /** A private enterprise. */
  ENTERPRISE,
  /** A cooperative. */
  COOPERATIVE,
  /** A university. */
  UNIVERSITY,
  /** A body under international or European law. */
  INTERNATIONAL,
  /** Another class. */
  OTHER;

  /** The key of the class's name. */
  public String key() {
    return "network.class." + name();
  }
}

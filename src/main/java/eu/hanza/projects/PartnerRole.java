package eu.hanza.projects;

/** What an organisation is in a consortium. */
public enum PartnerRole {
  /** Leads the project; there is exactly one at a time (S1.15). */
  LEAD,
  /** Takes part with tasks of its own. */
  PARTNER,
  /** Supports the project without a budget. */
  ASSOCIATED
}

package eu.hanza.events.visit;

/** What money of a visit is spent on. */
enum CostKind {
  /** Tickets, fuel and transfers. */
  TRAVEL,
  /** Nights. */
  ACCOMMODATION,
  /** Daily allowance. */
  ALLOWANCE,
  /** Insurance, entrance fees and what else there is. */
  OTHER;

  /** The name of its field and of its column. */
  String field() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

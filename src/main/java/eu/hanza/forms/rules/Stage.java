package eu.hanza.forms.rules;

/**
 * One thing that is found out about a row, for all its instances.
 *
 * @param kind what
 */
record Stage(Slot slot, Kind kind) {

  /** What is found out, in the order in which one row needs it. */
  enum Kind {
    /** How often a repeat stands in the form. */
    COUNT,
    /** Whether it is asked. */
    RELEVANCE,
    /** What was answered or is calculated. */
    VALUE
  }

  /** A number of its own. */
  int number() {
    return slot.number() * Kind.values().length + kind.ordinal();
  }

  static Stage of(int number, FormTree tree) {
    var kinds = Kind.values();
    return new Stage(tree.slots().get(number / kinds.length), kinds[number % kinds.length]);
  }
}

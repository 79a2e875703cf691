package eu.hanza.forms.rules;

import java.util.List;

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

  private static final List<Kind> KINDS = List.of(Kind.values());

  /** A number of its own. */
  int number() {
    return slot.number() * KINDS.size() + KINDS.indexOf(kind);
  }

  static Stage of(int number, FormTree tree) {
    return new Stage(tree.slots().get(number / KINDS.size()), KINDS.get(number % KINDS.size()));
  }

  /** How many stages a form has. */
  static int count(FormTree tree) {
    return tree.slots().size() * KINDS.size();
  }
}

package eu.hanza.partnering.matching;

import java.util.List;

/** A named pure function of what two organisations say of themselves. */
interface BoardSignal {

  String name();

  /** How strong it is, and on what it rests. */
  Found between(Wish wish, Profile candidate);

  /**
   * What a signal found.
   *
   * @param strength from 0 to 1
   * @param facts without which it would not be as strong; none where it is never told
   */
  record Found(double strength, List<Fact> facts) {

    static final Found NOTHING = new Found(0, List.of());

    public Found {
      facts = List.copyOf(facts);
    }
  }
}

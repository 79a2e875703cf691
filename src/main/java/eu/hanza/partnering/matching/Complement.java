package eu.hanza.partnering.matching;

import java.util.Collections;
import java.util.List;

/**
 * Whether one offers what the other one needs: the same subject, more so in the same field, a
 * little so where only the field is the same.
 *
 * @param name its name
 */
record Complement(String name) implements BoardSignal {

  private static final double SUBJECT = 0.6;
  private static final double FIELD = 0.4;
  private static final double ONLY_FIELD = 0.25;

  @Override
  public Found between(Wish wish, Profile candidate) {
    var best = Found.NOTHING;
    for (var own : wish.profile().postings()) {
      for (var other : candidate.postings()) {
        var strength = meet(own, other, wish.profile(), candidate);
        if (strength > best.strength()) {
          best = new Found(strength, List.of(new Fact.Complement(own.id(), other.id())));
        }
      }
    }
    return best;
  }

  private static double meet(Posting own, Posting other, Profile asks, Profile candidate) {
    var mayAnswer =
        other.takes(asks.types()) && (candidate.types().isEmpty() || own.takes(candidate.types()));
    if (own.offer() == other.offer() || !mayAnswer) {
      return 0;
    }
    var isField = !Collections.disjoint(own.areas(), other.areas());
    if (own.subject().equals(other.subject())) {
      return SUBJECT + (isField ? FIELD : 0);
    }
    return isField ? ONLY_FIELD : 0;
  }
}

package eu.hanza.partnering.matching;

import java.util.Collections;
import java.util.List;

/**
 * Whether one offers what the other one needs, in the same field; more so where both name the same
 * subject. The same subject in different fields counts a little and is never told.
 *
 * @param name its name
 */
record Complement(String name) implements BoardSignal {

  private static final double BOTH = 1;
  private static final double FIELD = 0.4;
  private static final double SUBJECT = 0.15;

  @Override
  public Found between(Wish wish, Profile candidate) {
    var best = Found.NOTHING;
    for (var own : wish.profile().postings()) {
      for (var other : candidate.postings()) {
        var found = meet(own, other, wish.profile(), candidate);
        if (found.strength() > best.strength()) {
          best = found;
        }
      }
    }
    return best;
  }

  private static Found meet(Posting own, Posting other, Profile asks, Profile candidate) {
    var mayAnswer =
        other.takes(asks.types()) && (candidate.types().isEmpty() || own.takes(candidate.types()));
    if (own.offer() == other.offer() || !mayAnswer) {
      return Found.NOTHING;
    }
    var isSubject = own.subject().equals(other.subject());
    if (Collections.disjoint(own.areas(), other.areas())) {
      return new Found(isSubject ? SUBJECT : 0, List.of());
    }
    return new Found(isSubject ? BOTH : FIELD, List.of(new Fact.Complement(own.id(), other.id())));
  }
}

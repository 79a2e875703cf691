package eu.hanza.knowledge.recommendations;

import java.util.Collection;

/**
 * What addressees answered, counted; their answers are never merged into one word (K-11).
 *
 * @param accepted how many accepted all of it
 * @param addressees how many were asked
 * @param unpublished how many answered without letting everybody read it; they are not in the first
 *     number where others read
 */
record Tally(int accepted, int addressees, int unpublished) {

  /** What everybody may know. */
  static Tally shown(Collection<Standing> all) {
    return new Tally(
        (int) all.stream().filter(one -> one.isShown() && one.accepted()).count(),
        all.size(),
        (int) all.stream().filter(one -> !one.isShown()).count());
  }

  /** What office and owner know. */
  static Tally whole(Collection<Standing> all) {
    return new Tally((int) all.stream().filter(Standing::accepted).count(), all.size(), 0);
  }
}

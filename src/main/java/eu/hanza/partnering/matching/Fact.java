package eu.hanza.partnering.matching;

import java.util.List;

/** Something stored on which a signal rests, so that a sentence can be made of it. */
public sealed interface Fact {

  /** How many examples a fact gives. */
  int SHOWN = 3;

  /**
   * Projects that speak for the candidate.
   *
   * @param strongest some of them, the one that weighs most first
   * @param count how many there are
   */
  record Projects(List<JointProjectId> strongest, int count) implements Fact {}

  /**
   * Organisations that worked with both.
   *
   * @param strongest some of them, the one that weighs most first
   * @param count how many there are
   */
  record CommonPartners(List<MemberId> strongest, int count) implements Fact {}

  /** The country of the candidate. */
  record Country(String code) implements Fact {}

  /** What kind of organisation the candidate is. */
  record Type(String code) implements Fact {}
}

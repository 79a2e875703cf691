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

  /**
   * Fields in which both work.
   *
   * @param shared their slugs, the rarest first
   */
  record Areas(List<String> shared) implements Fact {

    public Areas {
      shared = List.copyOf(shared);
    }
  }

  /**
   * One offers what the other one needs.
   *
   * @param own what whoever asks says
   * @param other what the candidate says
   */
  record Complement(PostingId own, PostingId other) implements Fact {}

  /**
   * An offer or need names the country of the other side.
   *
   * @param where which one says so
   * @param country the country
   */
  record Wanted(PostingId where, String country) implements Fact {}

  /**
   * Languages in which both would work.
   *
   * @param tags their tags
   */
  record Languages(List<String> tags) implements Fact {

    public Languages {
      tags = List.copyOf(tags);
    }
  }
}

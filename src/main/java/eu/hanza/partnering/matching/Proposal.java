package eu.hanza.partnering.matching;

import java.util.Comparator;
import java.util.List;

/**
 * A candidate for a question, with all that speaks for and against it.
 *
 * @param candidate who is proposed
 * @param standing where it stands to who asks
 * @param score from 0 to 1; only the order of scores says something
 * @param reasons what each signal that is there adds to the score, in the order of the signals
 */
public record Proposal(MemberId candidate, Standing standing, double score, List<Reason> reasons) {

  public Proposal {
    reasons = List.copyOf(reasons);
  }

  /**
   * What one signal adds to a score.
   *
   * @param signal the name of the signal
   * @param strength how strong it is, above 0 and at most 1
   * @param adds its part of the score, below 0 if it speaks against
   * @param facts on what it rests
   */
  public record Reason(String signal, double strength, double adds, List<Fact> facts) {

    public Reason {
      facts = List.copyOf(facts);
    }
  }

  /** The reasons that speak for the candidate, the strongest first, as many as are wanted. */
  public List<Reason> strongest(int count) {
    return reasons.stream()
        .filter(reason -> reason.adds() > 0)
        .sorted(Comparator.comparingDouble(Reason::adds).reversed())
        .limit(count)
        .toList();
  }
}

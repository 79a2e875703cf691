package eu.hanza.allocation;

import java.util.List;

/**
 * What came of claims.
 *
 * @param decisions one for each claim, in the order of the rank
 */
public record Outcome(List<Decision> decisions) {

  /** Makes the list unchangeable. */
  public Outcome {
    decisions = List.copyOf(decisions);
  }

  /** What a claim got, and why. */
  public sealed interface Decision {

    /** The claim. */
    String claim();

    /** It got a unit that was kept for its group. */
    record Reserved(String claim, String group) implements Decision {}

    /** It got a unit by its rank alone. */
    record Ranked(String claim) implements Decision {}

    /**
     * It got nothing.
     *
     * @param position its place among those that got nothing, the first is one
     */
    record Waiting(String claim, int position) implements Decision {}
  }

  /** The claims that got a unit, by rank. */
  public List<String> granted() {
    return decisions.stream()
        .filter(decision -> !(decision instanceof Decision.Waiting))
        .map(Decision::claim)
        .toList();
  }

  /** The claims that got nothing, by rank. */
  public List<String> waiting() {
    return decisions.stream()
        .filter(Decision.Waiting.class::isInstance)
        .map(Decision::claim)
        .toList();
  }
}

package eu.hanza.knowledge;

import java.util.List;

/**
 * What one reviewer says of a practice: four criteria, each from 0 to 5 with a comment (K-5).
 *
 * @param relevance whether it matters beyond its place
 * @param relevanceComment why
 * @param participation whether people take part and things fit together
 * @param participationComment why
 * @param effect whether its effect is proven
 * @param effectComment why
 * @param transferability whether others can do the same
 * @param transferabilityComment why
 */
public record ReviewScores(
    Integer relevance,
    String relevanceComment,
    Integer participation,
    String participationComment,
    Integer effect,
    String effectComment,
    Integer transferability,
    String transferabilityComment) {

  /** The best score of a criterion. */
  public static final int BEST = 5;

  /**
   * Checks scores and comments.
   *
   * @throws IllegalArgumentException if a score is out of range or has no comment
   */
  public ReviewScores {
    for (var score : List.of(relevance, participation, effect, transferability)) {
      if (score < 0 || score > BEST) {
        throw new IllegalArgumentException("A score is from 0 to 5: " + score);
      }
    }
    if (relevanceComment.isBlank()
        || participationComment.isBlank()
        || effectComment.isBlank()
        || transferabilityComment.isBlank()) {
      throw new IllegalArgumentException("Every score has a comment");
    }
  }

  /** All four scores together, at most 20. */
  public int sum() {
    return relevance + participation + effect + transferability;
  }

  /** Whether any criterion got nothing. */
  public boolean hasZero() {
    return relevance == 0 || participation == 0 || effect == 0 || transferability == 0;
  }
}

package eu.hanza.forms.rules;

/**
 * What rules may take: 100,000 steps and 200 ms each, 100,000 characters for a text, and so much
 * for all rules of a run.
 */
final class Budget {

  static final int STEPS = 100_000;
  static final int CHARACTERS = 100_000;

  private static final long ALL_STEPS = 20_000_000;
  private static final long NANOS = 200_000_000;
  private static final long ALL_NANOS = 5_000_000_000L;

  private final long ends = System.nanoTime() + ALL_NANOS;
  private long allSteps = ALL_STEPS;
  private int steps = STEPS;
  private long ruleEnds = ends;

  /** Begins the next rule. */
  void next() {
    steps = STEPS;
    ruleEnds = Math.min(ends, System.nanoTime() + NANOS);
  }

  /** Takes steps. */
  void spend(int count) {
    steps -= count;
    allSteps -= count;
    if (steps < 0 || allSteps < 0) {
      throw new RuleLimitException("steps");
    }
    if ((steps & 0xff) < count && System.nanoTime() > ruleEnds) {
      throw new RuleLimitException("time");
    }
  }

  /** Lets a text pass that is not too long. */
  String length(String text) {
    if (text.length() > CHARACTERS) {
      throw new RuleLimitException("text");
    }
    return text;
  }
}

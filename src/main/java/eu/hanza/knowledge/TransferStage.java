package eu.hanza.knowledge;

import org.jspecify.annotations.Nullable;

/** How far an organisation has come with the practice of another one (K-8). */
public enum TransferStage {
  /** It finds out how the practice works. */
  UNDERSTAND,
  /** It changes the practice for its own place. */
  ADAPT,
  /** It uses the practice. */
  REUSE,
  /** It gave up, for a reason that others learn from. */
  STOPPED;

  /** Whether a step from one stage to another leaves one out. */
  static boolean skips(@Nullable TransferStage from, TransferStage to) {
    return switch (to) {
      case UNDERSTAND, STOPPED -> false;
      case ADAPT -> from == null;
      case REUSE -> from != ADAPT;
    };
  }
}

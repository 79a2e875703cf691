package eu.hanza.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long ago somebody last looked at a practice (K-7). */
public enum Ageing {
  /** Not long ago. */
  FRESH,
  /** So long ago that readers are told, and the author is asked. */
  NOT_REVIEWED_SINCE,
  /** So long ago that the search leaves it out; its address stays. */
  OUT_OF_SEARCH;

  /** After so many months readers are told. */
  static final int TOLD_MONTHS = 36;

  /** After so many months the search leaves it out. */
  static final int HIDDEN_MONTHS = 48;

  /** How old it is today; nobody has to be told of what was never published. */
  static Ageing of(@Nullable LocalDate reviewedOn, LocalDate today) {
    if (reviewedOn == null || today.isBefore(reviewedOn.plusMonths(TOLD_MONTHS))) {
      return FRESH;
    }
    return today.isBefore(reviewedOn.plusMonths(HIDDEN_MONTHS))
        ? NOT_REVIEWED_SINCE
        : OUT_OF_SEARCH;
  }
}

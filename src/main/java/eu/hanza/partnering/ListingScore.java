package eu.hanza.partnering;

import java.util.stream.IntStream;

/**
 * How a reviewer values a listing: four criteria from 0 to 5 (P-3).
 *
 * @param advantage what the other one gains
 * @param clarity whether one understands what is meant
 * @param cooperation whether it says what is expected of the other one
 * @param form form and language
 */
public record ListingScore(int advantage, int clarity, int cooperation, int form) {

  private static final int MOST = 5;

  /** What follows from the sum of the points. */
  public enum Band {
    /** At least 17 of 20. */
    EXCELLENT,
    /** At least 15. */
    GOOD,
    /** At least 10. */
    SUFFICIENT,
    /** At least 5, or a criterion without any point: it waits for changes. */
    ON_HOLD,
    /** Less. */
    DECLINED;

    /** Whether the listing is published. */
    public boolean isPublished() {
      return compareTo(SUFFICIENT) <= 0;
    }

    /** The key of its name. */
    public String key() {
      return "partnering.office.band." + name();
    }
  }

  /** Refuses points that a criterion does not have. */
  public ListingScore {
    if (!isPoints(advantage) || !isPoints(clarity) || !isPoints(cooperation) || !isPoints(form)) {
      throw new IllegalArgumentException("A criterion has 0 to 5 points");
    }
  }

  private static boolean isPoints(int points) {
    return points >= 0 && points <= MOST;
  }

  /** All points together. */
  public int sum() {
    return advantage + clarity + cooperation + form;
  }

  /** What follows; a criterion without any point is never published. */
  public Band band() {
    var band = bandOf(sum());
    var isZero = IntStream.of(advantage, clarity, cooperation, form).anyMatch(one -> one == 0);
    return isZero && band.isPublished() ? Band.ON_HOLD : band;
  }

  private static Band bandOf(int sum) {
    if (sum >= 17) {
      return Band.EXCELLENT;
    } else if (sum >= 15) {
      return Band.GOOD;
    } else if (sum >= 10) {
      return Band.SUFFICIENT;
    }
    return sum >= 5 ? Band.ON_HOLD : Band.DECLINED;
  }
}

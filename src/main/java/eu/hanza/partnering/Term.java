package eu.hanza.partnering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * For how long a listing is shown.
 *
 * @param publishedOn the first day on which it was shown; null before
 * @param from the first day of the present term; null before it was published
 * @param endsOn the last day on which it is shown; null before it was published
 * @param renewals how often it was renewed since somebody last looked at it
 */
record Term(
    @Nullable LocalDate publishedOn,
    @Column("term_from") @Nullable LocalDate from,
    @Nullable LocalDate endsOn,
    int renewals) {

  /** How often a listing is renewed before it is reviewed again (P-2). */
  static final int MOST_RENEWALS = 2;

  /** How many days before its end a listing can be renewed. */
  static final int RENEWED_EARLY = 21;

  static final Term NONE = new Term(null, null, null, 0);

  Term begin(LocalDate day, LocalDate last) {
    return new Term(publishedOn == null ? day : publishedOn, day, last, 0);
  }

  Term renew(LocalDate day, LocalDate last) {
    return new Term(publishedOn, day, last, renewals + 1);
  }

  /** Whether its last day is over. */
  boolean isOver(LocalDate day) {
    return endsOn != null && day.isAfter(endsOn);
  }

  /** Whether it ends soon or has ended. */
  boolean isNearEnd(LocalDate day) {
    return endsOn != null && !day.isBefore(endsOn.minusDays(RENEWED_EARLY));
  }

  boolean isUsedUp() {
    return renewals >= MOST_RENEWALS;
  }
}

package eu.hanza.forms;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When, by whom and on what terms a form is filled in.
 *
 * @param answeredBy who may fill it in
 * @param oneEach whether each of them may do so once
 * @param signedOff whether only who speaks for the organisation hands it in (F-14)
 * @param clause the information clause that people read first (T28); null while none is chosen
 * @param opensAt from when on; null for from publication on
 * @param closesAt until when; null for no end
 * @param zone the zone of its clocks
 */
public record FormTerms(
    AnsweredBy answeredBy,
    boolean oneEach,
    boolean signedOff,
    @Nullable UUID clause,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    ZoneId zone) {

  /** Checks that it does not close before it opens. */
  public FormTerms {
    if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
      throw new IllegalArgumentException("A form closes after it opens");
    }
  }

  /** Terms by which everybody may fill it in, as often as they like, from now on. */
  public static FormTerms open(ZoneId zone) {
    return new FormTerms(AnsweredBy.ANYONE, false, false, null, null, null, zone);
  }

  /** The same with a clause. */
  public FormTerms withClause(@Nullable UUID id) {
    return new FormTerms(answeredBy, oneEach, signedOff, id, opensAt, closesAt, zone);
  }

  /** The same between two moments. */
  public FormTerms between(@Nullable Instant opens, @Nullable Instant closes) {
    return new FormTerms(answeredBy, oneEach, signedOff, clause, opens, closes, zone);
  }

  /** The same for other people. */
  public FormTerms by(AnsweredBy who, boolean once, boolean signed) {
    return new FormTerms(who, once, signed, clause, opensAt, closesAt, zone);
  }
}

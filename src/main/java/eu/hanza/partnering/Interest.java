package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** The interest of an organisation in a listing of another one. */
@Table(schema = "partnering", name = "interest")
record Interest(
    @Id InterestId id,
    ListingId listing,
    OrganisationId organisation,
    @Nullable OrganisationId absorbed,
    @Nullable PersonId person,
    @Embedded.Empty InterestDraft draft,
    InterestState state,
    Instant sentAt,
    @Nullable Instant closedAt,
    @Nullable PersonId answeredBy,
    @Nullable DeclineReason reason,
    @Version int version) {

  /** How long an answer is awaited. */
  static final Duration AWAITED = Duration.ofDays(30);

  static Interest send(
      ListingId listing,
      OrganisationId organisation,
      @Nullable PersonId person,
      InterestDraft draft,
      Instant now) {
    return new Interest(
        InterestId.next(),
        listing,
        organisation,
        null,
        person,
        draft,
        InterestState.SENT,
        now,
        null,
        null,
        null,
        0);
  }

  private void requireOpen(String verb) {
    if (!state.isOpen()) {
      throw new IllegalStateException("An interest can " + verb + " while open, not " + state);
    }
  }

  Interest see() {
    return state == InterestState.SENT
        ? with(InterestState.SEEN, closedAt, answeredBy, reason)
        : this;
  }

  Interest shortlist() {
    requireOpen("be shortlisted");
    return with(InterestState.SHORTLISTED, null, answeredBy, null);
  }

  Interest accept(@Nullable PersonId by, Instant now) {
    requireOpen("be accepted");
    return with(InterestState.ACCEPTED, now, by, null);
  }

  Interest decline(@Nullable PersonId by, DeclineReason why, Instant now) {
    requireOpen("be declined");
    return with(InterestState.DECLINED, now, by, why);
  }

  Interest withdraw(Instant now) {
    requireOpen("be withdrawn");
    return with(InterestState.WITHDRAWN, now, answeredBy, null);
  }

  Interest expire(Instant now) {
    requireOpen("expire");
    if (now.isBefore(answerBy())) {
      throw new IllegalStateException("An interest waits thirty days for an answer: " + id);
    }
    return with(InterestState.EXPIRED, now, null, null);
  }

  Instant answerBy() {
    return sentAt.plus(AWAITED);
  }

  private Interest with(
      InterestState next,
      @Nullable Instant closed,
      @Nullable PersonId by,
      @Nullable DeclineReason why) {
    return new Interest(
        id, listing, organisation, absorbed, person, draft, next, sentAt, closed, by, why, version);
  }
}

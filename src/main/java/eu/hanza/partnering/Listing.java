package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** Something that an organisation offers or needs. */
@Table(schema = "partnering", name = "listing")
record Listing(
    @Id ListingId id,
    OrganisationId organisation,
    @Nullable OrganisationId absorbed,
    @Nullable PersonId author,
    Slug slug,
    @Embedded.Empty ListingDraft draft,
    String country,
    ListingState state,
    @Embedded.Empty Term term,
    @Nullable PersonId reviewedBy,
    String remarks,
    boolean demonstration,
    @Nullable Instant submittedAt,
    @Version int version) {

  static Listing draft(
      OrganisationId organisation,
      String country,
      @Nullable PersonId author,
      Slug slug,
      ListingDraft draft) {
    return new Listing(
        ListingId.next(),
        organisation,
        null,
        author,
        slug,
        draft,
        country,
        ListingState.DRAFT,
        Term.NONE,
        null,
        "",
        false,
        null,
        0);
  }

  private void require(String verb, ListingState... from) {
    if (Arrays.stream(from).noneMatch(state::equals)) {
      throw new IllegalStateException(
          "A listing can " + verb + " from " + Arrays.toString(from) + ", not from " + state);
    }
  }

  /** Says something else; what everybody saw waits for another review. */
  Listing say(Slug newSlug, ListingDraft words) {
    if (!isChangeable()) {
      throw new IllegalStateException("A listing cannot be changed while " + state);
    }
    var next = state == ListingState.RETURNED ? state : ListingState.DRAFT;
    return with(newSlug, words, next, term, submittedAt, remarks);
  }

  /** Whether its organisation can write in it: not while it is reviewed, nor after it is gone. */
  boolean isChangeable() {
    return state != ListingState.SUBMITTED && state != ListingState.WITHDRAWN;
  }

  /** Whether it can be handed in on a day. */
  boolean isSubmittable(LocalDate day) {
    return state == ListingState.DRAFT
        || state == ListingState.RETURNED
        || stateOn(day) == ListingState.EXPIRED;
  }

  Listing submit(Instant now) {
    require("be handed in", ListingState.DRAFT, ListingState.RETURNED, ListingState.EXPIRED);
    return with(slug, draft, ListingState.SUBMITTED, term, now, remarks);
  }

  /** Shows it from a day on. */
  Listing publish(@Nullable PersonId reviewer, LocalDate day) {
    require("be published", ListingState.SUBMITTED);
    var next = term.begin(day, draft.lastDay(day));
    return with(slug, draft, ListingState.PUBLISHED, next, submittedAt, "").by(reviewer);
  }

  Listing giveBack(@Nullable PersonId reviewer, String why) {
    require("be returned", ListingState.SUBMITTED);
    return with(slug, draft, ListingState.RETURNED, term, submittedAt, why).by(reviewer);
  }

  /** Shows it for another term, without another look at it. */
  Listing renew(LocalDate day) {
    require("be renewed", ListingState.PUBLISHED, ListingState.EXPIRED);
    if (term.isUsedUp()) {
      throw new IllegalStateException("A listing is renewed at most twice: " + id);
    }
    var next = term.renew(day, draft.lastDay(day));
    return with(slug, draft, ListingState.PUBLISHED, next, submittedAt, remarks);
  }

  Listing expire(LocalDate day) {
    require("expire", ListingState.PUBLISHED);
    if (!term.isOver(day)) {
      throw new IllegalStateException("A listing expires after its last day: " + id);
    }
    return with(slug, draft, ListingState.EXPIRED, term, submittedAt, remarks);
  }

  Listing withdraw() {
    if (state == ListingState.WITHDRAWN) {
      throw new IllegalStateException("A listing is withdrawn once: " + id);
    }
    return with(slug, draft, ListingState.WITHDRAWN, term, submittedAt, remarks);
  }

  Listing markDemonstration() {
    return new Listing(
        id,
        organisation,
        absorbed,
        author,
        slug,
        draft,
        country,
        state,
        term,
        reviewedBy,
        remarks,
        true,
        submittedAt,
        version);
  }

  /** Whether everybody sees it on a day; the day counts, not whether a job has run. */
  boolean isOpen(LocalDate day) {
    return state == ListingState.PUBLISHED && !term.isOver(day);
  }

  /** The state as it is on a day. */
  ListingState stateOn(LocalDate day) {
    return state == ListingState.PUBLISHED && term.isOver(day) ? ListingState.EXPIRED : state;
  }

  ListingSummary summary(LocalDate day) {
    var isShown = state == ListingState.PUBLISHED || state == ListingState.EXPIRED;
    return new ListingSummary(
        id,
        organisation,
        slug.value(),
        draft,
        country,
        stateOn(day),
        term.publishedOn(),
        term.endsOn(),
        isShown && term.isNearEnd(day) && !term.isUsedUp(),
        term.isUsedUp(),
        remarks,
        demonstration);
  }

  private Listing by(@Nullable PersonId reviewer) {
    return new Listing(
        id,
        organisation,
        absorbed,
        author,
        slug,
        draft,
        country,
        state,
        term,
        reviewer,
        remarks,
        demonstration,
        submittedAt,
        version);
  }

  private Listing with(
      Slug newSlug,
      ListingDraft words,
      ListingState next,
      Term nextTerm,
      @Nullable Instant submitted,
      String why) {
    return new Listing(
        id,
        organisation,
        absorbed,
        author,
        newSlug,
        words,
        country,
        next,
        nextTerm,
        reviewedBy,
        why,
        demonstration,
        submitted,
        version);
  }
}

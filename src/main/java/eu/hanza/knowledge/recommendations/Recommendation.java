package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A recommendation: numbered inside its source, resting on findings, addressed to organisations
 * (K-10). What these make of it is kept with each {@link Addressee}.
 *
 * @param source the event or practice that it comes from, as an address without the language
 * @param number its number inside the source, from 1
 * @param owner who follows it up; null once that person is erased, or for Hanza itself
 */
@Table(schema = "knowledge", name = "recommendation")
record Recommendation(
    @Id RecommendationId id,
    ProgrammeId programme,
    Slug slug,
    String source,
    LocalizedText sourceTitle,
    int number,
    @Embedded.Empty RecommendationDraft draft,
    @Nullable PersonId owner,
    @Nullable LocalDate issuedOn,
    @Version int version) {

  /** How many days after the due day silence becomes the answer. */
  static final int PATIENCE = 14;

  static Recommendation draft(
      ProgrammeId programme,
      Origin origin,
      int number,
      @Nullable PersonId owner,
      RecommendationDraft draft) {
    var end = origin.path().substring(origin.path().lastIndexOf('/') + 1);
    var cut = end.length() > Slug.LONGEST - 6 ? end.substring(0, Slug.LONGEST - 6) : end;
    return new Recommendation(
        RecommendationId.next(),
        programme,
        Slug.of(cut + " r" + number),
        origin.path(),
        origin.title(),
        number,
        draft,
        owner,
        null,
        0);
  }

  /** The same draft at an address that no other source has. */
  Recommendation elsewhere() {
    var other = Slug.of("r" + number + " " + id);
    return new Recommendation(
        id, programme, other, source, sourceTitle, number, draft, owner, issuedOn, version);
  }

  /** Where a recommendation comes from. */
  record Origin(String path, LocalizedText title) {}

  /** The address of its page, without the language. */
  String path() {
    return "/recommendations/" + slug.value();
  }

  /** The number as it is quoted, such as R3. */
  String label() {
    return "R" + number;
  }

  boolean isIssued() {
    return issuedOn != null;
  }

  /** Says something else; what addressees have in their hands is not changed any more. */
  Recommendation say(RecommendationDraft next) {
    mustBeDraft("change");
    return with(next, issuedOn);
  }

  Recommendation issue(LocalDate day) {
    mustBeDraft("issue");
    if (!draft.refusals().isEmpty()) {
      throw new IllegalStateException("Not complete: " + draft.refusals());
    }
    if (!draft.dueOn().isAfter(day)) {
      throw new IllegalStateException("Due on " + draft.dueOn() + ", not after " + day);
    }
    return with(draft, day);
  }

  private void mustBeDraft(String what) {
    if (isIssued()) {
      throw new IllegalStateException("Too late to " + what + ": issued on " + issuedOn);
    }
  }

  private Recommendation with(RecommendationDraft next, @Nullable LocalDate issued) {
    return new Recommendation(
        id, programme, slug, source, sourceTitle, number, next, owner, issued, version);
  }
}

package eu.hanza.forms;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One filled form.
 *
 * @param version the version of the form under which its answers stand
 * @param number its number among those handed in; null while it never was
 * @param person who began it; null where nobody was signed in
 * @param organisation for whom it is; null for nobody but the person
 * @param subject the thing of another module that it belongs to, such as a registration, or the
 *     first entry of the same card; null for none
 * @param revision how often its answers changed
 * @param clauseEdition the edition of the clause that was read; zero for none
 * @param original the stored file of the card that it was read from; null for none
 * @param late whether it came after the deadline, by paper
 * @param submittedAt when it was handed in last; null while it never was
 * @param migratedFrom the version before the one under which its answers stand, where it was begun
 *     under an older one (F-6); null where it was not
 */
public record Response(
    ResponseId id,
    FormId form,
    int version,
    @Nullable Integer number,
    ResponseState state,
    Provenance provenance,
    @Nullable PersonId person,
    @Nullable OrganisationId organisation,
    @Nullable UUID subject,
    Language language,
    AnswerSet answers,
    int revision,
    int clauseEdition,
    @Nullable UUID original,
    boolean late,
    Instant startedAt,
    Instant savedAt,
    @Nullable Instant submittedAt,
    @Nullable Integer migratedFrom) {

  /** Whether it can be changed. */
  public boolean isDraft() {
    return state == ResponseState.DRAFT;
  }

  /** Whether the office gave it back to be corrected. */
  public boolean isReopened() {
    return isDraft() && number != null;
  }

  /** Whether it is a card that the office types. */
  public boolean isTyped() {
    return provenance == Provenance.PAPER && subject == null;
  }

  /** Whether it is the second entry of a card, to be compared with the first (F-20). */
  public boolean isSecond() {
    return provenance == Provenance.PAPER && subject != null;
  }

  /** The same as the second entry of a card. */
  Response second(ResponseId first) {
    return new Response(
        id,
        form,
        version,
        number,
        state,
        provenance,
        person,
        organisation,
        first.value(),
        language,
        answers,
        revision,
        clauseEdition,
        original,
        late,
        startedAt,
        savedAt,
        submittedAt,
        migratedFrom);
  }

  /** The address at which it is filled in and looked at, without the language. */
  public String path() {
    return "/answers/" + id;
  }

  /** The same with other answers, one revision later. */
  public Response with(AnswerSet others, Instant at) {
    return changed(version, number, state, others, revision + 1, late, at, submittedAt);
  }

  /** The same under another version. */
  Response under(int newVersion, AnswerSet migrated) {
    var moved =
        changed(newVersion, number, state, migrated, revision + 1, late, savedAt, submittedAt);
    return moved.from(version);
  }

  /** The same, handed in under a number. */
  Response submitted(int itsNumber, AnswerSet kept, boolean itsLate, Instant at) {
    if (!isDraft()) {
      throw new IllegalStateException("Only a draft is handed in, not " + state);
    }
    return changed(
        version, itsNumber, ResponseState.SUBMITTED, kept, revision + 1, itsLate, at, at);
  }

  /** The same in another state. */
  Response in(ResponseState other) {
    return changed(version, number, other, answers, revision, late, savedAt, submittedAt);
  }

  /** The same with all that can change, but for where it came from. */
  private Response changed(
      int newVersion,
      @Nullable Integer newNumber,
      ResponseState newState,
      AnswerSet newAnswers,
      int newRevision,
      boolean isLate,
      Instant savedNow,
      @Nullable Instant submittedNow) {
    return new Response(
        id,
        form,
        newVersion,
        newNumber,
        newState,
        provenance,
        person,
        organisation,
        subject,
        language,
        newAnswers,
        newRevision,
        clauseEdition,
        original,
        isLate,
        startedAt,
        savedNow,
        submittedNow,
        migratedFrom);
  }

  private Response from(int older) {
    return new Response(
        id,
        form,
        version,
        number,
        state,
        provenance,
        person,
        organisation,
        subject,
        language,
        answers,
        revision,
        clauseEdition,
        original,
        late,
        startedAt,
        savedAt,
        submittedAt,
        older);
  }
}

package eu.hanza.knowledge;

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
 * A practice. What its programme published and what the network thinks of it are kept apart: no
 * verdict of the network changes a word of the draft (K-6).
 */
@Table(schema = "knowledge", name = "practice")
record Practice(
    @Id PracticeId id,
    ProgrammeId programme,
    Slug slug,
    @Nullable PersonId author,
    @Embedded.Empty PracticeDraft draft,
    PracticeState state,
    String reason,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate reviewedOn,
    int round,
    Verdict verdict,
    LocalizedText opinion,
    String tags,
    @Version int version) {

  static Practice draft(
      ProgrammeId programme, Slug slug, @Nullable PersonId author, PracticeDraft draft) {
    return new Practice(
        PracticeId.next(),
        programme,
        slug,
        author,
        draft,
        PracticeState.DRAFT,
        "",
        null,
        null,
        null,
        1,
        Verdict.NONE,
        LocalizedText.EMPTY,
        "",
        0);
  }

  /** Says something else; what is material after publication opens the reviews anew. */
  Practice say(PracticeDraft next) {
    if (state == PracticeState.DECLINED || state == PracticeState.WITHDRAWN) {
      throw new IllegalStateException("Nothing is changed any more in state " + state);
    }
    if (!state.isPublished() || !draft.differsMaterially(next)) {
      return new Practice(
          id,
          programme,
          slug,
          author,
          next,
          state,
          reason,
          submittedOn,
          publishedOn,
          reviewedOn,
          round,
          verdict,
          opinion,
          tags,
          version);
    }
    return new Practice(
        id,
        programme,
        slug,
        author,
        next,
        PracticeState.HOME,
        reason,
        submittedOn,
        publishedOn,
        reviewedOn,
        round + 1,
        Verdict.NONE,
        LocalizedText.EMPTY,
        "",
        version);
  }

  Practice submit(LocalDate day) {
    return turn(PracticeState.SUBMITTED, "", day, publishedOn, reviewedOn);
  }

  Practice giveBack(String why) {
    return turn(PracticeState.RETURNED, why, submittedOn, publishedOn, reviewedOn);
  }

  Practice decline(String why) {
    return turn(PracticeState.DECLINED, why, submittedOn, publishedOn, reviewedOn);
  }

  Practice publish(LocalDate day) {
    return turn(PracticeState.HOME, "", submittedOn, day, day);
  }

  Practice withdraw(String why) {
    return turn(PracticeState.WITHDRAWN, why, submittedOn, publishedOn, reviewedOn);
  }

  /** Somebody looked at it and found it still true. */
  Practice confirm(LocalDate day) {
    mustBePublished();
    var due = draft.kind() == PracticeKind.GUIDE ? draft.due(day.plusYears(1)) : draft;
    return new Practice(
        id,
        programme,
        slug,
        author,
        due,
        state,
        reason,
        submittedOn,
        publishedOn,
        day,
        round,
        verdict,
        opinion,
        tags,
        version);
  }

  /** What the network decides: its words stand beside the practice and change nothing in it. */
  Practice judge(Verdict next, LocalizedText words, String newTags, LocalDate day) {
    if (!isOpenForReviews()) {
      throw new IllegalStateException("The network decides once on HOME, not on " + state);
    }
    var shown = next == Verdict.SHOWN;
    return new Practice(
        id,
        programme,
        slug,
        author,
        draft,
        shown ? PracticeState.NETWORK : PracticeState.HOME,
        reason,
        submittedOn,
        publishedOn,
        shown ? day : reviewedOn,
        round,
        next,
        words,
        newTags,
        version);
  }

  /** Whether the network still makes up its mind. */
  boolean isOpenForReviews() {
    return state == PracticeState.HOME && verdict == Verdict.NONE;
  }

  private void mustBePublished() {
    if (!state.isPublished()) {
      throw new IllegalStateException("Only what is published is confirmed, not " + state);
    }
  }

  private Practice turn(
      PracticeState next,
      String why,
      @Nullable LocalDate submitted,
      @Nullable LocalDate published,
      @Nullable LocalDate reviewed) {
    if (!state.leadsTo(next)) {
      throw new IllegalStateException("No way from " + state + " to " + next);
    }
    return new Practice(
        id, programme, slug, author, draft, next, why, submitted, published, reviewed, round,
        verdict, opinion, tags, version);
  }
}

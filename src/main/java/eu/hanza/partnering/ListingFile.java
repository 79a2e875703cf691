package eu.hanza.partnering;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a listing of the demonstration is written; what is left out is open. */
record ListingFile(
    String organisation,
    ListingKind kind,
    ListingSubject subject,
    String language,
    Map<String, String> title,
    Map<String, String> summary,
    Map<String, String> body,
    List<String> areas,
    List<String> workLanguages,
    @Nullable List<String> countries,
    ListingDraft.@Nullable Role roleSought,
    @Nullable Integer partnersWanted,
    @Nullable String programme,
    @Nullable Integer days,
    @Nullable Boolean anonymous,
    @Nullable ListingState state) {

  /** Whether it waits for a review; all others are published. */
  boolean waits() {
    return state == ListingState.SUBMITTED;
  }

  ListingDraft draft(@Nullable ProgrammeId aimed) {
    return new ListingDraft(
        kind,
        subject,
        language,
        new LocalizedText(title),
        new LocalizedText(summary),
        new LocalizedText(body),
        areas,
        List.of(),
        Objects.requireNonNullElse(countries, List.of()),
        roleSought,
        workLanguages,
        aimed,
        "",
        null,
        partnersWanted,
        null,
        Objects.requireNonNullElse(days, ListingDraft.DAYS),
        Boolean.TRUE.equals(anonymous));
  }
}

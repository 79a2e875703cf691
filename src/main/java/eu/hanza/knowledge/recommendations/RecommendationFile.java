package eu.hanza.knowledge.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as the file of the demonstration holds it.
 *
 * @param issuedOn when it was sent; null for so many days before the start that it is still open
 * @param dueOn until when answers are waited for; null for a month after it was sent
 * @param findings pairs of what was found and an address
 */
record RecommendationFile(
    String programme,
    String source,
    Map<String, String> title,
    Map<String, String> text,
    Map<String, String> justification,
    List<List<String>> findings,
    List<String> areas,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate dueOn,
    List<String> backers,
    List<AddresseeFile> addressees) {

  /** An addressee, what it did, and whether everybody may read its answer. */
  record AddresseeFile(
      String organisation, AddresseeLevel level, boolean published, List<StepFile> steps) {}

  /** A step of an addressee. */
  record StepFile(
      AddresseeState state,
      LocalDate day,
      @Nullable String words,
      @Nullable String author,
      @Nullable String evidence) {

    AddresseeStep step() {
      return AddresseeStep.to(state, day)
          .saying(words == null ? "" : words, author == null ? "" : author)
          .seenAt(evidence == null ? "" : evidence);
    }
  }
}

package eu.hanza.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a practice is told (K-4): a draft needs a title and an organisation, a submission all
 * that is asked.
 *
 * @param asked how many fields are asked
 * @param missing the names of those that are empty, in the order of the form
 */
public record Completeness(int asked, List<String> missing) {

  /** Makes the list unchangeable. */
  public Completeness {
    missing = List.copyOf(missing);
  }

  /** What a draft without files lacks. */
  public static Completeness of(PracticeDraft draft) {
    return of(draft, false);
  }

  /** What a draft lacks; a file is as good a proof as an address (K-2). */
  public static Completeness of(PracticeDraft draft, boolean hasFile) {
    var check = new Check(hasFile);
    check.asks("title", draft.title().isEmpty());
    check.asks("organisation", draft.organisation() == null);
    check.asks("summary", draft.summary().isEmpty());
    check.asks("areas", draft.areas().isEmpty());
    check.asks("licence", draft.licence().isBlank());
    if (draft.kind() == PracticeKind.GUIDE) {
      guide(draft, check);
    } else {
      deed(draft, check);
    }
    return new Completeness(check.asked, check.missing);
  }

  private static void guide(PracticeDraft draft, Check check) {
    check.asks("country", draft.place().country().isEmpty());
    check.asks("solution", draft.story().solution().isEmpty());
    check.asks("reviewDue", draft.reviewDue() == null);
    check.asks("proofs", draft.proofs().isEmpty() && !check.hasFile);
  }

  private static void deed(PracticeDraft draft, Check check) {
    var story = draft.story();
    check.asks("problem", story.problem().isEmpty());
    check.asks("solution", story.solution().isEmpty());
    if (draft.kind() == PracticeKind.FACTOR) {
      check.asks("origin", draft.origin().isEmpty());
      return;
    }
    check.asks("stakeholders", story.stakeholders().isEmpty());
    check.asks("resources", draft.means().resources().isEmpty());
    check.asks("period", draft.startsOn() == null);
    check.asks("country", draft.place().country().isEmpty());
    check.asks("evidence", story.evidence().isEmpty());
    check.asks("proofs", draft.proofs().isEmpty() && !check.hasFile);
    check.asks("challenges", story.challenges().isEmpty());
    check.asks("transfer", story.transfer().isEmpty());
  }

  /** How many fields are filled. */
  public int filled() {
    return asked - missing.size();
  }

  /** Whether nothing is missing. */
  public boolean isWhole() {
    return missing.isEmpty();
  }

  /** Counts what is asked and keeps what is missing. */
  private static final class Check {
    private final List<String> missing = new ArrayList<>();
    private final boolean hasFile;
    private int asked;

    Check(boolean hasFile) {
      this.hasFile = hasFile;
    }

    void asks(String field, boolean empty) {
      asked++;
      if (empty) {
        missing.add(field);
      }
    }
  }
}

package eu.hanza.partnering.matching;

import java.util.List;

/**
 * Who looks for partners, and for what.
 *
 * @param query what is known of the project
 * @param profile who looks, with all that it offers and needs in this matter
 */
public record Wish(Query query, Profile profile) {

  /** What an organisation may want at all. */
  public static Wish of(Profile profile, Query query) {
    return new Wish(query, profile);
  }

  /** What it wants with one offer or need: nothing else that it says counts. */
  public static Wish of(Profile profile, Posting posting, Query query) {
    return new Wish(
        query,
        new Profile(
            profile.id(),
            profile.country(),
            profile.types(),
            posting.areas(),
            List.of(posting),
            profile.newcomer()));
  }

  /** Whether both say in which languages they work, and share none (P-7). */
  public boolean hasNoLanguageWith(Profile other) {
    var own = profile.languages();
    var others = other.languages();
    return !own.isEmpty() && !others.isEmpty() && own.stream().noneMatch(others::contains);
  }
}

package eu.hanza.partnering;

import org.jspecify.annotations.Nullable;

/**
 * A question to the catalogue of offers and needs; what is empty or null does not narrow it.
 *
 * @param kind offers or needs
 * @param subject what they are about
 * @param area slug of a field of activity
 * @param country the country of the organisation
 * @param language tag of a language in which it can be read
 * @param page number of the page, from 1
 */
public record ListingQuery(
    @Nullable ListingKind kind,
    @Nullable ListingSubject subject,
    String area,
    String country,
    String language,
    int page) {

  /** Asks for everything. */
  public static final ListingQuery ALL = new ListingQuery(null, null, "", "", "", 1);

  /** Begins with the first page. */
  public ListingQuery {
    page = Math.max(1, page);
  }

  /** Whether anything narrows the answer. */
  public boolean isNarrow() {
    return kind != null
        || subject != null
        || !area.isEmpty()
        || !country.isEmpty()
        || !language.isEmpty();
  }
}

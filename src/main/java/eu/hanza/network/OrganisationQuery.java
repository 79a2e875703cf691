package eu.hanza.network;

import org.jspecify.annotations.Nullable;

/**
 * A question to the directory; what is empty or null does not narrow the answer.
 *
 * @param words parts of names or places, in any spelling
 * @param country code of a country
 * @param group slug of a group of countries
 * @param kind what the organisation is
 * @param area slug of what it works on
 * @param place name of a place
 * @param page number of the page, from 1
 */
public record OrganisationQuery(
    String words,
    String country,
    String group,
    @Nullable OrganisationKind kind,
    String area,
    String place,
    int page) {

  /** Asks for all organisations. */
  public static final OrganisationQuery ALL = new OrganisationQuery("", "", "", null, "", "", 1);

  /** Strips the words and begins with the first page. */
  public OrganisationQuery {
    words = words.strip();
    page = Math.max(1, page);
  }

  /** Asks for organisations by words. */
  public static OrganisationQuery words(String words) {
    return new OrganisationQuery(words, "", "", null, "", "", 1);
  }

  /** Asks for the organisations of a group of countries. */
  public static OrganisationQuery group(String group) {
    return new OrganisationQuery("", "", group, null, "", "", 1);
  }
}

package eu.hanza.partnering.matching;

import java.time.LocalDate;
import java.util.Set;

/**
 * An open offer or need.
 *
 * @param id its id
 * @param owner whose it is
 * @param anonymous whether its owner does not want to be named
 * @param offer whether something is offered, otherwise it is needed
 * @param subject what it is about, as a code
 * @param areas its fields of activity
 * @param types the types of organisations that are wanted; none for any
 * @param countries the countries from which somebody is wanted; none for any
 * @param languages in which one would work together
 * @param since since when it is known
 */
public record Posting(
    PostingId id,
    MemberId owner,
    boolean anonymous,
    boolean offer,
    String subject,
    Set<String> areas,
    Set<String> types,
    Set<String> countries,
    Set<String> languages,
    LocalDate since) {

  public Posting {
    areas = Set.copyOf(areas);
    types = Set.copyOf(types);
    countries = Set.copyOf(countries);
    languages = Set.copyOf(languages);
  }

  /** Whether somebody of that type may answer it. */
  public boolean takes(Set<String> candidates) {
    return types.isEmpty() || types.stream().anyMatch(candidates::contains);
  }

  /** Whether it names the country as one from which somebody is wanted. */
  boolean wants(String country) {
    return countries.contains(country);
  }
}

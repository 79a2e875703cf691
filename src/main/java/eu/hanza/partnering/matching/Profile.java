package eu.hanza.partnering.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an organisation says of itself, and openly on the board.
 *
 * @param id the organisation
 * @param country where it has its seat
 * @param types what it is
 * @param areas what it works on
 * @param postings its open offers and needs
 * @param newcomer whether it has finished no international project so far
 */
public record Profile(
    MemberId id,
    String country,
    Set<String> types,
    Set<String> areas,
    List<Posting> postings,
    boolean newcomer) {

  public Profile {
    types = Set.copyOf(types);
    areas = Set.copyOf(areas);
    postings = List.copyOf(postings);
  }

  /** The profile with other offers and needs. */
  public Profile with(List<Posting> others) {
    return new Profile(id, country, types, areas, others, newcomer);
  }

  /** As everybody knows it: without what it says without its name. */
  public Profile named() {
    return with(postings.stream().filter(one -> !one.anonymous()).toList());
  }

  /** All that is known of whoever stands behind a posting. */
  Profile behind(Posting posting) {
    return new Profile(
        id,
        posting.anonymous() ? "" : country,
        posting.anonymous() ? Set.of() : types,
        Set.of(),
        List.of(posting),
        !posting.anonymous() && newcomer);
  }

  /** The fields of the organisation and of what it offers and needs. */
  public Set<String> fields() {
    var fields = new HashSet<>(areas);
    postings.forEach(one -> fields.addAll(one.areas()));
    return fields;
  }

  /** The languages in which it would work; none if it does not say. */
  Set<String> languages() {
    return postings.stream().flatMap(one -> one.languages().stream()).collect(Collectors.toSet());
  }
}

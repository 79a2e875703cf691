package eu.hanza.network;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PageOf;
import java.util.List;

/**
 * What the directory answers to a question: a page of the list, and how the whole answer spreads
 * over countries, kinds, areas and places.
 *
 * @param page the page that was asked for
 * @param similar whether nothing holds the words and what resembles them is shown
 * @param countries by code; counted as if no country and no group were chosen
 * @param groups by slug; counted likewise
 * @param kinds by name; counted as if no kind were chosen
 * @param areas by slug; counted as if no area were chosen
 * @param places where the organisations of the answer are
 */
public record DirectoryAnswer(
    PageOf<OrganisationSummary> page,
    boolean similar,
    List<Facet> countries,
    List<Facet> groups,
    List<Facet> kinds,
    List<Facet> areas,
    List<PlaceFound> places) {

  /** Makes the lists unchangeable. */
  public DirectoryAnswer {
    countries = List.copyOf(countries);
    groups = List.copyOf(groups);
    kinds = List.copyOf(kinds);
    areas = List.copyOf(areas);
    places = List.copyOf(places);
  }

  /** A value that could be chosen, how many organisations it would leave, and its name. */
  public record Facet(String value, long count, LocalizedText label) {}

  /**
   * A place with the organisations that have their seat there.
   *
   * @param country its country
   * @param place its name
   * @param latitude degrees north
   * @param longitude degrees east
   * @param count how many there are
   * @param slug one of them
   */
  public record PlaceFound(
      String country, String place, double latitude, double longitude, int count, String slug) {

    /** The name for a reader; as it is written where the register does not know it. */
    public String name(Language reader) {
      return PlaceNames.in(reader, country, place);
    }
  }
}

package eu.hanza.partnering;

import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.matching.Clause;
import eu.hanza.partnering.spi.Opportunity;
import java.util.List;

/**
 * What is proposed to an organisation, with what can be told of why.
 *
 * @param <T> an organisation, or a listing
 * @param what what is proposed
 * @param newcomer whether its organisation has finished no international project so far; false
 *     where the organisation is not named
 * @param noCommonLanguage whether both say in which languages they work, and share none
 * @param why the strongest clauses, at most three
 */
public record Proposed<T>(T what, boolean newcomer, boolean noCommonLanguage, List<Clause> why) {

  /** Makes the list unchangeable. */
  public Proposed {
    why = List.copyOf(why);
  }

  /**
   * What fits.
   *
   * @param organisations organisations, the best first
   * @param listings offers and needs, the best first
   * @param opportunities practices and coming events, the best first
   */
  public record Lists(
      List<Proposed<OrganisationSummary>> organisations,
      List<Proposed<ListingSummary>> listings,
      List<Proposed<Opportunity>> opportunities) {

    /** Nothing fits. */
    static final Lists NONE = new Lists(List.of(), List.of(), List.of());

    /** Makes the lists unchangeable. */
    public Lists {
      organisations = List.copyOf(organisations);
      listings = List.copyOf(listings);
      opportunities = List.copyOf(opportunities);
    }
  }
}

package eu.hanza.partnering;

import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.matching.JointProjectId;
import eu.hanza.partnering.matching.MemberId;
import eu.hanza.partnering.matching.PostingId;
import eu.hanza.partnering.spi.Collaboration;
import java.util.Map;

/**
 * The records behind the clauses of proposals, by the ids in their facts; what is not there cannot
 * be told.
 *
 * @param collaborations what was done together
 * @param organisations who is named
 * @param listings offers and needs
 */
public record Evidence(
    Map<JointProjectId, Collaboration> collaborations,
    Map<MemberId, OrganisationSummary> organisations,
    Map<PostingId, ListingSummary> listings) {

  /** Makes the maps unchangeable. */
  public Evidence {
    collaborations = Map.copyOf(collaborations);
    organisations = Map.copyOf(organisations);
    listings = Map.copyOf(listings);
  }
}

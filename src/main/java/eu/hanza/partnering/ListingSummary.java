package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A listing as other modules and pages see it.
 *
 * @param id the id
 * @param organisation whose it is; pages for everybody ask {@link #named} instead
 * @param slug the last part of its address
 * @param listing what it says
 * @param country the country of its organisation; empty if nobody knows
 * @param state its state today
 * @param publishedOn since when it is known; null if it never was
 * @param endsOn its last day; null before it was published
 * @param renewable whether it can be renewed now with one click
 * @param usedUp whether it was renewed so often that it has to be reviewed
 * @param remarks what a review asked for; may be empty
 * @param demonstration whether it was made up for the demonstration
 */
public record ListingSummary(
    ListingId id,
    OrganisationId organisation,
    String slug,
    ListingDraft listing,
    String country,
    ListingState state,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate endsOn,
    boolean renewable,
    boolean usedUp,
    String remarks,
    boolean demonstration) {

  /** The address of its page, without the language. */
  public String path() {
    return "/offers/" + slug;
  }

  /** Whose it is, unless the organisation does not want to be named (P-4). */
  public Optional<OrganisationId> named() {
    return listing.anonymous() ? Optional.empty() : Optional.of(organisation);
  }

  /** Whether everybody sees it now. */
  public boolean isOpen() {
    return state == ListingState.PUBLISHED;
  }
}

package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that an organisation put aside: either another organisation, or a listing.
 *
 * @param organisation who put it aside
 * @param other the organisation that was proposed, as it is after all merges; null for a listing
 * @param listing the listing that was proposed; null for an organisation
 * @param reason why
 * @param at when
 */
public record Dismissal(
    OrganisationId organisation,
    @Nullable OrganisationId other,
    @Nullable ListingId listing,
    DismissalReason reason,
    Instant at) {}

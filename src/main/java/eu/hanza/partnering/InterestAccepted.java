package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The interest of an organisation in a listing was accepted. */
public record InterestAccepted(
    ListingId listing, OrganisationId organisation, @Nullable PersonId by) {}

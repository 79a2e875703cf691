package eu.hanza.network;

import eu.hanza.kernel.OrganisationId;

/**
 * Two records of the register turned out to be one organisation: the absorbed leads to the kept.
 */
public record OrganisationsMerged(OrganisationId kept, OrganisationId absorbed) {}

package eu.hanza.network;

import eu.hanza.kernel.OrganisationId;

/** A merge was a mistake: the two organisations stand apart again. */
public record MergeUndone(OrganisationId kept, OrganisationId absorbed) {}

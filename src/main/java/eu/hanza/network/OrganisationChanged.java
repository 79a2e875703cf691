package eu.hanza.network;

import eu.hanza.kernel.OrganisationId;

/** Something that the register says of an organisation is new or different. */
public record OrganisationChanged(OrganisationId id) {}

package eu.hanza.projects;

import eu.hanza.kernel.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in a consortium.
 *
 * @param organisation which one
 * @param role what it is there
 * @param from since when; null from the beginning
 * @param to until when; null to the end
 */
public record Partner(
    OrganisationId organisation,
    PartnerRole role,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}

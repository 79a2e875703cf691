package eu.hanza.results;

import java.util.UUID;

/**
 * Two entries of one name and one organisation with different addresses; counted as one person
 * until somebody has looked.
 *
 * @param one the first entry
 * @param other the second entry
 * @param name the name of both
 * @param organisation the organisation of both
 * @param oneEmail the address of the first
 * @param otherEmail the address of the second
 */
public record DoubtfulPair(
    UUID one, UUID other, String name, String organisation, String oneEmail, String otherEmail) {}

package eu.hanza.partnering.matching;

/**
 * An organisation that may be proposed.
 *
 * @param id its id
 * @param country where it has its seat, as a code
 * @param type what kind of organisation it is, as a code of the programme
 */
public record Member(MemberId id, String country, String type) {}

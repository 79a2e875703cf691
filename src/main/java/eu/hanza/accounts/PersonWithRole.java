package eu.hanza.accounts;

/**
 * A person and one of the roles that the person has.
 *
 * @param person the person
 * @param grant the role
 */
public record PersonWithRole(PersonSummary person, Grant grant) {}

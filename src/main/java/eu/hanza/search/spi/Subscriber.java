package eu.hanza.search.spi;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;

/**
 * Somebody who is told of what is new.
 *
 * @param person who it is
 * @param email the address
 * @param language the language that the person reads
 */
public record Subscriber(PersonId person, EmailAddress email, Language language) {}

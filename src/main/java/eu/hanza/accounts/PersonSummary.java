package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of a person.
 *
 * @param id the id
 * @param name the name; after erasure a word for that
 * @param email the address; null after erasure, and for people who gave none
 * @param language the language that the person reads
 * @param zone the person's time zone
 */
public record PersonSummary(
    PersonId id, String name, @Nullable EmailAddress email, Language language, ZoneId zone) {}

package eu.hanza.events;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;

/**
 * What somebody enters to register.
 *
 * @param name the name
 * @param email the address: one address is one person at an event (E-1)
 * @param organisation whom the person comes from; may be empty
 * @param sector the sector
 * @param function what the person does there
 * @param language the language of the letters
 */
public record RegistrationRequest(
    String name,
    EmailAddress email,
    String organisation,
    Sector sector,
    WorkFunction function,
    Language language) {}

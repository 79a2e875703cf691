package eu.hanza.events;

import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registration in the office's list.
 *
 * @param id the id
 * @param number its number at the event
 * @param name the person's name; empty once erased
 * @param email the address; empty once erased
 * @param organisation whom the person comes from
 * @param sector the sector; null once erased
 * @param function the function; null once erased
 * @param language the tag of the language of letters
 * @param state how far it is
 * @param registeredAt when it came
 */
public record RegistrationRow(
    RegistrationId id,
    int number,
    String name,
    String email,
    String organisation,
    @Nullable Sector sector,
    @Nullable WorkFunction function,
    String language,
    RegistrationState state,
    Instant registeredAt) {}

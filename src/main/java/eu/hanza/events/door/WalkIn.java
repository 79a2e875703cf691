package eu.hanza.events.door;

import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who came without having registered.
 *
 * @param name the name
 * @param email the address
 * @param organisation whom the person comes from; may be empty
 * @param sector the sector; null where nobody asked
 * @param function the function; null where nobody asked
 */
public record WalkIn(
    String name,
    String email,
    String organisation,
    @Nullable Sector sector,
    @Nullable WorkFunction function) {}

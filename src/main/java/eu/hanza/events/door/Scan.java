package eu.hanza.events.door;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a device at the door saw, once.
 *
 * @param id the scan's own id, by which a second sending is known
 * @param device which device
 * @param counter the how many-th scan of that device
 * @param at when, by the clock of the device
 * @param ticket the SHA-256 of the ticket's code; null if somebody was found in another way
 * @param registration the registration, if somebody was found by name or number
 * @param walkIn who came without having registered
 */
public record Scan(
    UUID id,
    UUID device,
    int counter,
    Instant at,
    @Nullable String ticket,
    @Nullable UUID registration,
    @Nullable WalkIn walkIn) {}

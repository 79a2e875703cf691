package eu.hanza.events.attendance;

import java.time.Instant;

/**
 * Somebody whose ticket a device saw before the door opened, which makes nobody present.
 *
 * @param number the number of the registration
 * @param name the name; empty once erased
 * @param at when it was seen first
 */
public record EarlyScan(int number, String name, Instant at) {}

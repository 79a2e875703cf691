package eu.hanza.publishing;

import eu.hanza.kernel.LocalizedText;

/**
 * A cookie in the public register.
 *
 * @param name its name
 * @param purpose what it is for
 * @param lifetime how long it lives
 * @param provider who sets it; empty for this website
 * @param necessary whether the website cannot do without it
 */
public record CookieEntry(
    String name,
    LocalizedText purpose,
    LocalizedText lifetime,
    String provider,
    boolean necessary) {}

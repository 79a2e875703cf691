package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;

/**
 * A founder by name.
 *
 * @param founder the founder
 * @param name its name in the register
 * @param path the address of its page, without the language
 */
public record FounderName(Founder founder, LocalizedText name, String path) {}

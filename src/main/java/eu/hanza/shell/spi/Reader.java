package eu.hanza.shell.spi;

import eu.hanza.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in reader of a page, as far as its frame needs to know.
 *
 * @param person who it is
 * @param name the name to show
 * @param email the address that the person is reached under
 * @param role as whom, in the reader's language; empty without a role
 * @param theme {@code light} or {@code dark} where the reader chose one; null follows the system
 */
public record Reader(
    PersonId person, String name, String email, String role, @Nullable String theme) {}

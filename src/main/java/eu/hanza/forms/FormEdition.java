package eu.hanza.forms;

import eu.hanza.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a form; it never changes (F-3).
 *
 * @param number one for the first
 * @param hash the SHA-256 of its definition
 * @param at when it was published
 * @param by who published it; null for Hanza itself
 */
public record FormEdition(
    FormId form, int number, String hash, Instant at, @Nullable PersonId by) {}

package eu.hanza.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent that a person gave (L2).
 *
 * @param id the id
 * @param purpose what it is for: a stable word such as {@code news} or {@code image}
 * @param about the programme or event that it concerns; null for the installation
 * @param text the words that the person agreed to
 * @param language the language of those words
 * @param givenAt when it was given
 * @param withdrawnAt when it was withdrawn; null while it holds
 */
public record ConsentSummary(
    ConsentId id,
    String purpose,
    @Nullable UUID about,
    String text,
    String language,
    Instant givenAt,
    @Nullable Instant withdrawnAt) {}

package eu.hanza.accounts;

import java.time.Instant;

/**
 * A passkey as its owner sees it.
 *
 * @param id the credential's id, in Base64 for addresses
 * @param label the name that the owner gave it
 * @param createdAt when it was made
 * @param lastUsedAt when it was last used
 */
public record PasskeySummary(String id, String label, Instant createdAt, Instant lastUsedAt) {}

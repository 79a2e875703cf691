package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import java.time.Instant;

/**
 * An invitation that waits for its answer.
 *
 * @param email to whom it went
 * @param name the name that the inviting person gave
 * @param grant the role that it offers
 * @param sentAt when it was sent
 */
public record OpenInvitation(EmailAddress email, String name, Grant grant, Instant sentAt) {}

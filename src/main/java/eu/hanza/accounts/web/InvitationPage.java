package eu.hanza.accounts.web;

import org.jspecify.annotations.Nullable;

/**
 * The page behind a mailed invitation.
 *
 * @param token the secret of the link
 * @param role the role that is offered, in words; null if the link is over
 */
public record InvitationPage(String token, @Nullable String role) {}

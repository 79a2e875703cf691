package eu.hanza.accounts.web;

/**
 * The page behind a mailed sign-in link: the link itself changes nothing, so that mail scanners do
 * not use it up.
 *
 * @param token the secret of the link
 */
public record ConfirmPage(String token) {}

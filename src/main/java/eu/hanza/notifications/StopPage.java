package eu.hanza.notifications;

/**
 * The page that ends letters.
 *
 * @param token the secret of the link
 * @param done whether they have ended
 */
public record StopPage(String token, boolean done) {}

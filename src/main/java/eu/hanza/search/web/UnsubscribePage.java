package eu.hanza.search.web;

/**
 * The page that ends a kept search without signing in.
 *
 * @param key the key of the letter's link
 * @param name what the search is called; empty if it has ended before
 * @param done whether it has ended
 */
public record UnsubscribePage(String key, String name, boolean done) {}

package eu.hanza.search.alerts;

import java.time.Instant;

/**
 * A search that somebody keeps.
 *
 * @param id the id
 * @param name what the person calls it
 * @param query the query of its address, without the question mark
 * @param rhythm how often the person is told
 * @param stopKey ends it without signing in
 * @param told until when the person knows what is new
 */
public record SavedSearch(
    SavedSearchId id, String name, String query, Rhythm rhythm, String stopKey, Instant told) {}

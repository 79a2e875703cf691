package eu.hanza.search.vocabulary;

/**
 * A concept as the office sees it.
 *
 * @param concept the concept
 * @param edited whether somebody changed it here, so that the file never overwrites it
 * @param retired whether texts are no longer filed by it
 */
public record KeptConcept(Concept concept, boolean edited, boolean retired) {}

package eu.hanza.publishing.web;

import java.util.List;

/**
 * The privacy notice.
 *
 * @param clauses the installation's published information clauses, line by line
 */
public record PrivacyPage(List<List<String>> clauses) {}

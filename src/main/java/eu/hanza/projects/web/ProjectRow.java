package eu.hanza.projects.web;

/**
 * A project in a list.
 *
 * @param path its page
 * @param name its name
 * @param language the language of the name
 * @param acronym its acronym; may be empty
 * @param period its days, in words
 * @param status how far it is, in words
 * @param ended whether it is over
 * @param role the role of an organisation, in its list; empty elsewhere
 * @param funder who pays; may be empty
 * @param incomplete what is missing, in words; empty for a complete record
 */
public record ProjectRow(
    String path,
    String name,
    String language,
    String acronym,
    String period,
    String status,
    boolean ended,
    String role,
    String funder,
    String incomplete) {}

package eu.hanza.projects.register.web;

/**
 * Where the record of a project was taken from.
 *
 * @param source the collection, with the number of the project there
 * @param link where it can be read; may be empty
 * @param credit who is named; may be empty
 * @param day when it was taken
 * @param note what was changed; may be empty
 */
public record ProvenanceView(String source, String link, String credit, String day, String note) {}

package eu.hanza.projects.register;

import java.time.LocalDate;

/**
 * Where the record of a project was taken from (S-11).
 *
 * @param source the collection, by its name
 * @param number its number there; may be empty
 * @param credit who is to be named, with the licence; may be empty
 * @param link where it can be read; may be empty
 * @param retrievedOn the day on which it was taken
 * @param note what was changed on the way; may be empty
 */
public record Provenance(
    String source, String number, String credit, String link, LocalDate retrievedOn, String note) {}

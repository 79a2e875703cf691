package eu.hanza.events.web;

/**
 * An event in a list.
 *
 * @param path its page
 * @param title its title
 * @param language the language of the title
 * @param when the days, in words
 * @param where city or platform
 * @param kind the kind, in words
 * @param state what a reader should know first, such as that it is full; empty for nothing
 */
public record EventRow(
    String path,
    String title,
    String language,
    String when,
    String where,
    String kind,
    String state) {}

package eu.hanza.knowledge.web;

import eu.hanza.shell.spi.TextView;

/**
 * A practice in a list.
 *
 * @param path its page, without the language
 * @param title its title
 * @param kind what sort it is, in words
 * @param lesson whether it did not succeed
 * @param line who, where and on which level
 * @param summary its preview
 * @param original that it was written in another language, in words; may be empty
 * @param old that nobody has looked at it for long, in words; may be empty
 * @param overdue whether a guide waits for a review
 * @param state how far it has come, in words; for its author and the office
 */
public record PracticeRow(
    String path,
    TextView title,
    String kind,
    boolean lesson,
    String line,
    TextView summary,
    String original,
    String old,
    boolean overdue,
    String state) {}

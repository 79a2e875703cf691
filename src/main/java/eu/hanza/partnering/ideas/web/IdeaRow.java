package eu.hanza.partnering.ideas.web;

/**
 * An idea in a list.
 *
 * @param path its page, without the language
 * @param title its title
 * @param language the language of the title
 * @param line whose it is, since when, and how many joined, in words
 * @param state how far it has come, in words
 * @param tone the look of that
 */
public record IdeaRow(
    String path, String title, String language, String line, String state, String tone) {}

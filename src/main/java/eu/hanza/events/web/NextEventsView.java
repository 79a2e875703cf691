package eu.hanza.events.web;

import java.util.List;

/**
 * The next events as a section of another page.
 *
 * @param rows the events, the next first
 * @param more the address of all of them, without the language
 */
public record NextEventsView(List<EventRow> rows, String more) {}

package eu.hanza.events.web;

import java.util.List;

/**
 * The events that the reader keeps.
 *
 * @param rows the events, the latest first
 */
public record OfficeEventsPage(List<OfficeRow> rows) {

  /**
   * An event.
   *
   * @param id its id
   * @param title its title
   * @param language the language of the title
   * @param when its days
   * @param state how far it is
   * @param places taken and all places, in words
   */
  public record OfficeRow(
      String id, String title, String language, String when, String state, String places) {}
}

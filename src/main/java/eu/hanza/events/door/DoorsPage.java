package eu.hanza.events.door;

import java.util.List;

/**
 * The doors at which somebody stands.
 *
 * @param events the events that are not over, the next first
 */
public record DoorsPage(List<Row> events) {

  /** Makes the list unchangeable. */
  public DoorsPage {
    events = List.copyOf(events);
  }

  /**
   * An event with its doors.
   *
   * @param path the address of its door, without the language
   * @param title its title
   * @param language the language of the title
   * @param when its days and where it is, in words
   * @param sessions the doors of its sessions of these days
   */
  public record Row(
      String path, String title, String language, String when, List<SessionRow> sessions) {}

  /**
   * A session with a door of its own.
   *
   * @param path the address of its door, without the language
   * @param title its title
   * @param language the language of the title
   * @param when day and hours, in words
   */
  public record SessionRow(String path, String title, String language, String when) {}
}

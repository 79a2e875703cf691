package eu.hanza.events.planning;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.FormErrors;
import java.util.List;

/**
 * The tracks and rooms of an event.
 *
 * @param event the id of the event
 * @param title the title of the event
 * @param titleLanguage its language
 * @param shelves tracks, then rooms
 * @param errors what is wrong
 */
public record ShelvesPage(
    String event, String title, String titleLanguage, List<ShelfView> shelves, FormErrors errors) {

  /**
   * Tracks or rooms.
   *
   * @param name which, as addresses and keys have it
   * @param rooms whether they have seats
   * @param items those that there are
   */
  public record ShelfView(String name, boolean rooms, List<ItemView> items) {}

  /**
   * A track or room.
   *
   * @param id which one
   * @param name its name by language
   * @param label its name in the language of the page
   * @param language the language of that name
   * @param capacity how many people it takes; may be empty
   * @param used how many sessions it has
   */
  public record ItemView(
      String id, LocalizedText name, String label, String language, String capacity, int used) {}
}

package eu.hanza.events.agenda;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The marked sessions that somebody can book at once, in groups that clash.
 *
 * @param site the header of the event's pages
 * @param path the event's page, without the language
 * @param groups the groups, by time
 * @param errors what is wrong
 */
public record ChoosePage(Site site, String path, List<Group> groups, FormErrors errors) {

  /** Makes the list unchangeable. */
  public ChoosePage {
    groups = List.copyOf(groups);
  }

  /**
   * Sessions that clash with each other, or one alone.
   *
   * @param day the day and the hours, in words
   * @param ranks the places to give; empty for one session alone
   * @param rows the sessions, by time
   */
  public record Group(String day, List<Option> ranks, List<Row> rows) {}

  /**
   * A session.
   *
   * @param field the name of its field
   * @param path its page
   * @param title its title
   * @param language the language of the title
   * @param when the hours and the room, in words
   * @param seats how many seats are free, in words; may be empty
   * @param clash the seat that the person has at that time, in words; null for none
   * @param rank the chosen place; empty for not this one
   */
  public record Row(
      String field,
      String path,
      String title,
      String language,
      String when,
      String seats,
      @Nullable String clash,
      String rank) {}
}

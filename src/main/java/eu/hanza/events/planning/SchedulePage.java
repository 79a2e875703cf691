package eu.hanza.events.planning;

import eu.hanza.shell.spi.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The import of a schedule: where a file is chosen, and what would become of it.
 *
 * @param event the id of the event
 * @param title the title of the event
 * @param titleLanguage its language
 * @param upload the file that was looked at; null before
 * @param conference what the file is about
 * @param counts how much there is, and what would become of it, in words
 * @param groups what there is to know, by kind
 * @param gone how many sessions the file does not have any more
 * @param clean whether it can be confirmed
 * @param errors what is wrong
 */
public record SchedulePage(
    String event,
    String title,
    String titleLanguage,
    @Nullable String upload,
    String conference,
    List<String> counts,
    List<Group> groups,
    int gone,
    boolean clean,
    FormErrors errors) {

  /**
   * Lines of one kind.
   *
   * @param heading what they are
   * @param lines the lines
   * @param more what says that there are more; empty where there are not
   */
  public record Group(String heading, List<String> lines, String more) {}
}

package eu.hanza.projects.practices.web;

import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The practices that a project uses.
 *
 * @param heading how many there are, in words
 * @param edit where they are told, without the language; empty for readers
 * @param rows the practices
 */
public record ReusedView(String heading, String edit, List<Row> rows) {

  /** Makes the list unchangeable. */
  public ReusedView {
    rows = List.copyOf(rows);
  }

  /**
   * A practice.
   *
   * @param practice its id
   * @param title its title
   * @param path its page, without the language; empty while nobody may see it
   * @param stage how far the project has come, and since when, in words
   * @param changed what was changed
   */
  public record Row(String practice, TextView title, String path, String stage, TextView changed) {}
}

package eu.hanza.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a signed-in person: what waits, what is due, where to go.
 *
 * @param tasks what waits, the earliest due first
 */
public record DeskPage(List<TaskRow> tasks) {

  /**
   * One task.
   *
   * @param title what to do
   * @param about what it concerns
   * @param path where to do it
   * @param due the last day, formatted; null where there is none
   * @param late whether that day has passed
   */
  public record TaskRow(
      String title, String about, String path, @Nullable String due, boolean late) {}
}

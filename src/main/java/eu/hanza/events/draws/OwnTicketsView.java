package eu.hanza.events.draws;

import java.util.List;

/**
 * The draws that somebody takes part in.
 *
 * @param rows one for each
 */
public record OwnTicketsView(List<Row> rows) {

  /** Makes the list unchangeable. */
  public OwnTicketsView {
    rows = List.copyOf(rows);
  }

  /**
   * A draw.
   *
   * @param line how far it is
   * @param claim the own ticket
   * @param path its page, without the language
   */
  public record Row(String line, String claim, String path) {}
}

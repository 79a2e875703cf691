package eu.hanza.partnering.rooms;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * The rooms of the reader's programmes, and the form that opens another.
 *
 * @param programmes where a room may be opened
 * @param typed what was typed
 */
public record RoomsPage(List<Row> rows, List<Option> programmes, Typed typed, FormErrors errors) {

  /** A room in the list. */
  public record Row(
      String path, String title, String language, String state, boolean open, String line) {}

  /**
   * What was typed.
   *
   * @param need the end of the address of a need; empty for none
   * @param needTitle what that need is called
   */
  public record Typed(
      String programme, String need, String needTitle, String title, String problem) {}
}

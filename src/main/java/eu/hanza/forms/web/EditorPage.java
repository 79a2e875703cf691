package eu.hanza.forms.web;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The outline of a form that is being written.
 *
 * @param base the address of the editor of this form, without the language
 * @param home what the form belongs to
 * @param homePath its page in the office
 * @param title the title of the form
 * @param state which version is published, and whether the draft differs
 * @param revision the number that the next change must state
 * @param rows the rows in page order
 * @param retired rows that were taken out
 * @param problems what stands against publishing
 * @param doubts what is only doubtful
 * @param missing how many texts are missing in some language
 * @param blocks ready blocks to put in
 * @param history what was done to the form
 */
public record EditorPage(
    String base,
    String home,
    String homePath,
    TextView title,
    String state,
    int revision,
    List<EditorRow> rows,
    List<EditorRow> retired,
    List<Problem> problems,
    List<Problem> doubts,
    int missing,
    List<Option> blocks,
    Part history) {

  /**
   * Something that stands against publishing.
   *
   * @param item the id of the row; empty for the form itself
   * @param row what the row is called
   */
  public record Problem(String item, String row, String text) {}

  /** Makes the lists unchangeable. */
  public EditorPage {
    rows = List.copyOf(rows);
    retired = List.copyOf(retired);
    problems = List.copyOf(problems);
    doubts = List.copyOf(doubts);
    blocks = List.copyOf(blocks);
  }
}

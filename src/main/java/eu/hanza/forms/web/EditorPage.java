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
 * @param running how filling in goes
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
    Part history,
    Running running) {

  /** The address of the answers to the form, without the language. */
  public String answers() {
    return base.substring(0, base.lastIndexOf('/')) + "/answers";
  }

  /**
   * Something that stands against publishing.
   *
   * @param item the id of the row; empty for the form itself
   * @param row what the row is called
   */
  public record Problem(String item, String row, String text) {}

  /**
   * How filling in goes.
   *
   * @param state whether the form can be filled in now, in words
   * @param answers how many answers were handed in
   * @param form the address of the form in the office, without the language
   * @param page where it is filled in, without the language; empty where that is elsewhere
   * @param closed whether the office closed it
   * @param published whether there is something to close
   */
  public record Running(
      String state, int answers, String form, String page, boolean closed, boolean published) {}

  /** Makes the lists unchangeable. */
  public EditorPage {
    rows = List.copyOf(rows);
    retired = List.copyOf(retired);
    problems = List.copyOf(problems);
    doubts = List.copyOf(doubts);
    blocks = List.copyOf(blocks);
  }
}

package eu.hanza.partnering.ideas.web;

import java.util.List;

/**
 * The ideas of the reader's organisations, or those that the reader follows.
 *
 * @param speaks whether the reader may enter one
 * @param funnel how far the ideas have come, by programme
 * @param rows the ideas
 */
public record IdeasPage(boolean speaks, List<FunnelRow> funnel, List<IdeaRow> rows) {

  /** Makes the lists unchangeable. */
  public IdeasPage {
    funnel = List.copyOf(funnel);
    rows = List.copyOf(rows);
  }

  /**
   * How far the ideas of a programme have come.
   *
   * @param programme its name
   * @param sentence the two ends of the way, in words
   * @param counts how many reached each stage, in the order of the columns
   */
  public record FunnelRow(String programme, String sentence, List<Count> counts) {

    /** Makes the list unchangeable. */
    public FunnelRow {
      counts = List.copyOf(counts);
    }
  }

  /** A number under its heading. */
  public record Count(String label, String number) {}
}

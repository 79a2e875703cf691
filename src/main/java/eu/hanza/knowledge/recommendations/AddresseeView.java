package eu.hanza.knowledge.recommendations;

import eu.hanza.knowledge.web.PracticePage.LinkView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An addressee of a recommendation with all that the reader may know of it.
 *
 * @param organisation its name and page
 * @param level where it decides
 * @param state where it stands
 * @param overdue whether its answer is overdue
 * @param hidden whether it answered without publishing that
 * @param trail what happened and when, in order
 * @param work where the reader goes on with it, without the language; null where nowhere
 */
public record AddresseeView(
    LinkView organisation,
    String level,
    String state,
    boolean overdue,
    boolean hidden,
    List<StepView> trail,
    @Nullable String work) {

  /**
   * A step: its day, its state, what was said and by whom, and links to evidence or a scan.
   *
   * @param author who signed it; may be empty
   * @param paragraphs what was said
   * @param links evidence and scan
   */
  public record StepView(
      String day, String state, String author, List<String> paragraphs, List<LinkView> links) {}
}

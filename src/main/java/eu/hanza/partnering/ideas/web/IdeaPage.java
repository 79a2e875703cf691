package eu.hanza.partnering.ideas.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An idea, as its organisation or its coordinators see it.
 *
 * @param base the page, without the language
 * @param back the list that it belongs to, without the language
 * @param row what lists show of it
 * @param summary one or two sentences
 * @param paragraphs what it is in full
 * @param facts what is known, with its labels
 * @param partners who joined
 * @param search the page of the search for partners, without the language; null before
 * @param project the desk of the project, without the language; null before
 * @param steps what its organisation may do with it; none at the office
 * @param programmes the programmes in which the reader may open the project
 * @param programme the programme that the idea names; may be empty
 * @param reason what was typed as a reason
 * @param until what was typed as a day
 * @param errors what is wrong
 * @param history what happened
 */
public record IdeaPage(
    String base,
    String back,
    IdeaRow row,
    String summary,
    List<String> paragraphs,
    List<Option> facts,
    List<Option> partners,
    @Nullable String search,
    @Nullable String project,
    List<String> steps,
    List<Option> programmes,
    String programme,
    String reason,
    String until,
    FormErrors errors,
    Part history) {

  /** Whether something may be done with it. */
  public boolean may(String step) {
    return steps.contains(step);
  }
}

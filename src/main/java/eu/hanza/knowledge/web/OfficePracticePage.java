package eu.hanza.knowledge.web;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Part;
import java.util.List;

/**
 * A practice as the office and the network work on it.
 *
 * @param base its address in the office, without the language
 * @param row what lists show of it
 * @param reason why it was returned, declined or withdrawn; may be empty
 * @param may what the reader may do now
 * @param reviews who was asked, and what was said
 * @param outcome what the reviews come to, in words; empty before it is published
 * @param twins what may be the same practice, of the same organisation
 * @param typed what was typed
 * @param history what was done
 * @param errors what is wrong
 */
public record OfficePracticePage(
    String base,
    PracticeRow row,
    String reason,
    May may,
    List<ReviewView> reviews,
    String outcome,
    List<TwinView> twins,
    Typed typed,
    Part history,
    FormErrors errors) {

  /** What the reader may do now. */
  public record May(boolean publish, boolean withdraw, boolean invite, boolean decide) {}

  /** A review: who was asked, its sum or that it is waited for, and its comments. */
  public record ReviewView(String name, String sum, List<String> comments) {}

  /** What was typed into the small forms. */
  public record Typed(String reason, String email, LocalizedText opinion, String tags) {

    static final Typed NOTHING = new Typed("", "", LocalizedText.EMPTY, "");
  }
}

package eu.hanza.partnering.web;

import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * Something that is proposed, in a list.
 *
 * @param id the id of the organisation or listing
 * @param what organisation or listing: the field of forms that takes the id
 * @param path where it leads, without the language
 * @param title its name or title
 * @param line what else is known, in words
 * @param newcomer whether its organisation has finished no international project so far
 * @param noCommonLanguage whether the two share no language of work
 * @param why the sentence that says why
 */
public record ProposedRow(
    String id,
    String what,
    String path,
    TextView title,
    String line,
    boolean newcomer,
    boolean noCommonLanguage,
    List<ReasonPiece> why) {

  /** Makes the list unchangeable. */
  public ProposedRow {
    why = List.copyOf(why);
  }
}

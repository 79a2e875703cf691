package eu.hanza.knowledge.web;

import eu.hanza.knowledge.TransferBook.May;
import eu.hanza.knowledge.web.PracticePage.LinkView;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer, for both of its sides.
 *
 * @param base its address, without the language
 * @param practice what is taken
 * @param giver from whom, in words
 * @param adopter by whom, in words
 * @param stage how far it has come, in words
 * @param steps what was told
 * @param note what the giver says of it; may be empty
 * @param may what the reader may do
 * @param fields the next step
 * @param errors what is wrong
 */
public record TransferPage(
    String base,
    LinkView practice,
    String giver,
    String adopter,
    String stage,
    List<StepView> steps,
    String note,
    May may,
    List<FieldView> fields,
    FormErrors errors) {

  /** A step with what was told of it. */
  public record StepView(String stage, String day, List<Told> told, @Nullable LinkView evidence) {}

  /** A labelled text. */
  public record Told(String label, String text) {}
}

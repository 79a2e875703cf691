package eu.hanza.knowledge.recommendations;

import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * A recommendation as one addressee, or the office for it, goes on with it.
 *
 * @param base the address of the page, without the language
 * @param row what lists show of it
 * @param text what is recommended
 * @param addressee where the addressee stands
 * @param may what the reader may do now
 * @param fields the fields of the next step; none where nothing follows
 * @param errors what was wrong with the last one
 */
public record AnswerPage(
    String base,
    RecommendationRow row,
    TextView text,
    AddresseeView addressee,
    May may,
    List<FieldView> fields,
    FormErrors errors) {

  /** What the reader may do now: confirm the receipt, publish the answer, or hide it again. */
  public record May(boolean acknowledge, boolean publish, boolean hide) {}
}

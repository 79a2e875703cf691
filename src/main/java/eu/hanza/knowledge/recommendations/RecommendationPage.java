package eu.hanza.knowledge.recommendations;

import eu.hanza.knowledge.web.PracticePage.LinkView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation on a page of its own, public or in the office.
 *
 * @param row what lists show of it
 * @param origin what it comes from
 * @param text what is recommended
 * @param justification why
 * @param findings what it rests on
 * @param facts what else is told, label and text
 * @param backers who stands behind it
 * @param addressees whom it goes to
 * @param office what only the office sees; null for everybody else
 */
public record RecommendationPage(
    RecommendationRow row,
    LinkView origin,
    TextView text,
    TextView justification,
    List<LinkView> findings,
    List<Fact> facts,
    List<LinkView> backers,
    List<AddresseeView> addressees,
    @Nullable Office office) {

  /** A label with what it says. */
  public record Fact(String label, String text) {}

  /**
   * What the office does with it.
   *
   * @param base its address there, without the language
   * @param draft whether it can still be changed and issued
   * @param history what was done
   * @param errors what stands against issuing it
   */
  public record Office(String base, boolean draft, Part history, FormErrors errors) {}
}

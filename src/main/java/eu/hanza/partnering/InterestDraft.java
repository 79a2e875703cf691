package eu.hanza.partnering;

import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What somebody says who is interested in a listing (P-5).
 *
 * @param fit why the two fit
 * @param contribution what one would bring
 * @param timing when it would suit; may be empty
 */
public record InterestDraft(String fit, String contribution, String timing) {

  private static final int LONG = 500;
  private static final int SHORT = 200;

  /** Strips the texts. */
  public InterestDraft {
    fit = fit.strip();
    contribution = contribution.strip();
    timing = timing.strip();
  }

  List<Refusal> refusals() {
    var refusals = new ArrayList<Refusal>();
    check(refusals, "fit", fit, LONG, true);
    check(refusals, "contribution", contribution, LONG, true);
    check(refusals, "timing", timing, SHORT, false);
    return refusals;
  }

  private static void check(
      List<Refusal> refusals, String field, String text, int most, boolean required) {
    if (required && text.isEmpty()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at(field));
    } else if (ListingDraft.characters(text) > most) {
      refusals.add(Refusal.of("partnering.form.too-long", Map.of("most", most)).at(field));
    }
  }
}

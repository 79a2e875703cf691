package eu.hanza.forms;

import eu.hanza.forms.spi.FormHome;
import eu.hanza.kernel.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form without its questions.
 *
 * @param home where it belongs
 * @param name its name in workbooks
 * @param title the title of the draft
 * @param languages its languages, the first one to begin with
 * @param published the number of the newest version; zero while there is none
 * @param revision how often the draft was changed
 * @param changed whether the draft differs from the newest version
 * @param editedAt when the draft was changed last
 * @param closedAt when the office closed it; null while it did not
 */
public record FormSummary(
    FormId id,
    FormHome home,
    String name,
    LocalizedText title,
    List<String> languages,
    int published,
    int revision,
    boolean changed,
    Instant editedAt,
    FormTerms terms,
    @Nullable Instant closedAt) {

  /** Makes the list unchangeable. */
  public FormSummary {
    languages = List.copyOf(languages);
  }

  /** Whether it can be filled in at a moment; the moment at which it closes is in time (F-15). */
  public FormWindow window(Instant now) {
    if (published == 0) {
      return FormWindow.UNPUBLISHED;
    }
    if (closedAt != null) {
      return FormWindow.CLOSED;
    }
    var opens = terms.opensAt();
    var closes = terms.closesAt();
    if (opens != null && now.isBefore(opens)) {
      return FormWindow.NOT_YET;
    }
    return closes != null && now.isAfter(closes) ? FormWindow.OVER : FormWindow.OPEN;
  }

  /** The address at which it is filled in, without the language. */
  public String path() {
    return "/forms/" + id;
  }
}

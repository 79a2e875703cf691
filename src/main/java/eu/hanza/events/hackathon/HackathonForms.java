package eu.hanza.events.hackathon;

import eu.hanza.events.EventSummary;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Notice;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the forms of a hackathon's office share: their words, how items are named, the way back. */
final class HackathonForms {

  /** Where the words of all its forms begin. */
  static final String PREFIX = "events.office.hackathon.form";

  private static final String NEW = "new";

  private HackathonForms() {}

  /** Whether an item of an address is one that is added. */
  static boolean isNew(String item) {
    return item.equals(NEW);
  }

  /** The id in an address; null for an item that is added. */
  static <I> @Nullable I id(String item, Function<String, I> read) {
    return isNew(item) ? null : read.apply(item);
  }

  /** Back to the hackathon's page, which says that all is kept. */
  static String saved(EventSummary event, Language language, RedirectAttributes next) {
    Notice.done(next, "events.office.hackathon.saved");
    return back(event, language);
  }

  /** Back to the hackathon's page. */
  static String back(EventSummary event, Language language) {
    return "redirect:/" + language.tag() + HackathonPages.base(event);
  }
}

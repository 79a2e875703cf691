package eu.hanza.shell.spi;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sentence shown once on the next page, after something was done. */
public final class Notice {

  /** The name under which the sentence's key travels to the next page. */
  public static final String ATTRIBUTE = "hanza.notice";

  private Notice() {}

  /** The name under which a whole sentence travels to the next page. */
  public static final String SENTENCE = "hanza.sentence";

  /** Shows these words on the page that the browser is sent to. */
  public static void said(RedirectAttributes next, String words) {
    next.addFlashAttribute(SENTENCE, words);
  }

  /** The name under which the words of a refusal travel to the next page. */
  public static final String REFUSAL = "hanza.refusal";

  /** Says on the page that the browser is sent to why nothing was done. */
  public static void refused(RedirectAttributes next, String words) {
    next.addFlashAttribute(REFUSAL, words);
  }

  /** Shows the message of this key on the page that the browser is sent to. */
  public static void done(RedirectAttributes next, String key) {
    next.addFlashAttribute(ATTRIBUTE, key);
  }
}

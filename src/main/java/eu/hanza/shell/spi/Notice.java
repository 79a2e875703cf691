package eu.hanza.shell.spi;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sentence shown once on the next page, after something was done. */
public final class Notice {

  /** The name under which the sentence's key travels to the next page. */
  public static final String ATTRIBUTE = "hanza.notice";

  private Notice() {}

  /** Shows the message of this key on the page that the browser is sent to. */
  public static void done(RedirectAttributes next, String key) {
    next.addFlashAttribute(ATTRIBUTE, key);
  }
}

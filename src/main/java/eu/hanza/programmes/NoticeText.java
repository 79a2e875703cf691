package eu.hanza.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A co-financing notice as it is shown and printed (S1.18, S3.18, S4.23).
 *
 * @param pattern the wording, in which <code>{title}</code> stands for what is co-financed
 * @param language BCP 47 tag of the language of the wording
 * @param disclaimer a further sentence; may be empty
 * @param disclaimerLanguage BCP 47 tag of the language of the disclaimer
 * @param logo the funder's logo; null for none
 * @param since the day from which this wording holds
 */
public record NoticeText(
    String pattern,
    String language,
    String disclaimer,
    String disclaimerLanguage,
    @Nullable NoticeLogo logo,
    LocalDate since) {

  private static final String TITLE = "{title}";

  /** The notice without the name of what is co-financed. */
  public String wording() {
    return pattern.replace(TITLE, "").replaceAll("[ \\u00A0]{2,}", " ").strip();
  }

  /** The notice on something with a name. */
  public String wordingOn(String title) {
    return pattern.replace(TITLE, title);
  }
}

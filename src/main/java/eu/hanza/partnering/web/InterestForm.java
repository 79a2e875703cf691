package eu.hanza.partnering.web;

import eu.hanza.partnering.InterestDraft;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody types who is interested. */
public record InterestForm(
    @Nullable String organisation,
    @Size(max = 5000) @Nullable String fit,
    @Size(max = 5000) @Nullable String contribution,
    @Size(max = 5000) @Nullable String timing,
    @Nullable Boolean agreed) {

  static final InterestForm EMPTY = new InterestForm("", "", "", "", false);

  /** A value of the form as text; nothing is an empty text. */
  public static String shown(@Nullable String value) {
    return Objects.toString(value, "");
  }

  /** Whether the sender agrees that addresses are exchanged. */
  public boolean agrees() {
    return Boolean.TRUE.equals(agreed);
  }

  private static String cleaned(@Nullable String text) {
    return shown(text).replace("\0", "");
  }

  InterestDraft draft() {
    return new InterestDraft(cleaned(fit), cleaned(contribution), cleaned(timing));
  }
}

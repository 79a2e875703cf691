package eu.hanza.events.hackathon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads points and weights as people type them: 7, 7.5 or 7,5. */
final class Points {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:[.,]\\d{1,3})?");

  private Points() {}

  /** The number; empty where it is none, or nothing was typed. */
  static Optional<BigDecimal> read(@Nullable String typed) {
    var text = typed == null ? "" : typed.strip();
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }
}

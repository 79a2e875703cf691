package eu.hanza.network.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.Dated;
import eu.hanza.shell.spi.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says between which days something holds. */
final class DatedWords {

  private DatedWords() {}

  static String of(Dated fact, Messages messages, Language language) {
    return of(fact.from(), fact.to(), messages, language);
  }

  static String of(
      @Nullable LocalDate from, @Nullable LocalDate to, Messages messages, Language language) {
    var formats = Formats.of(language);
    if (from != null && to != null) {
      return formats.date(from) + " – " + formats.date(to);
    }
    if (from != null) {
      return messages.text(language, "network.dated.from", "day", formats.date(from));
    }
    return to == null ? "" : messages.text(language, "network.dated.to", "day", formats.date(to));
  }
}

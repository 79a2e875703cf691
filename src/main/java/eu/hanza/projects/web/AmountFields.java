package eu.hanza.projects.web;

import eu.hanza.kernel.AmountReader;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Reading;
import eu.hanza.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of a form as people write them, and asks back where it must (T10). */
final class AmountFields {

  private final List<Refusal> refusals = new ArrayList<>();
  private final Language language;
  private final String currency;

  AmountFields(Language language, String currency) {
    this.language = language;
    this.currency = currency;
  }

  @Nullable BigDecimal read(String field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return switch (AmountReader.read(typed, language, currency)) {
      case Reading.Exact exact -> exact.money().amount();
      case Reading.Ambiguous ambiguous -> refuse("projects.office.amount.ambiguous", field);
      case Reading.Bound bound -> refuse("projects.office.amount.unreadable", field);
      case Reading.Unreadable unreadable -> refuse("projects.office.amount.unreadable", field);
    };
  }

  private @Nullable BigDecimal refuse(String key, String field) {
    refusals.add(Refusal.of(key).at(field));
    return null;
  }

  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }
}

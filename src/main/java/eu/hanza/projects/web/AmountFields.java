package eu.hanza.projects.web;

import eu.hanza.kernel.AmountReader;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.Reading;
import eu.hanza.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of a form as people write them, and asks back where it must (T10). */
final class AmountFields {

  private static final String USUAL = "PLN";
  private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000000");

  /** The currencies that some country pays in today: neither metals nor codes for tests. */
  private static final Set<String> IN_USE =
      Arrays.stream(Locale.getISOCountries())
          .flatMap(country -> Stream.ofNullable(Currency.getInstance(Locale.of("", country))))
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private final List<Refusal> refusals = new ArrayList<>();
  private final Language language;
  private final String currency;

  /** Reads in the currency that was typed; a form that names none pays in the usual one. */
  AmountFields(Language language, @Nullable String typedCurrency) {
    this.language = language;
    this.currency = typedCurrency == null ? USUAL : currency(typedCurrency.strip());
  }

  private String currency(String typed) {
    var read =
        typed.chars().anyMatch(Character::isDigit)
            ? new Reading.Unreadable(typed)
            : AmountReader.read("1 " + typed, language, null);
    if (read instanceof Reading.Exact exact && IN_USE.contains(exact.money().currency())) {
      return exact.money().currency();
    }
    refusals.add(Refusal.of("projects.office.currency.unknown").at("currency"));
    return USUAL;
  }

  String currency() {
    return currency;
  }

  @Nullable BigDecimal read(String field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return switch (AmountReader.read(typed, language, currency)) {
      case Reading.Exact exact -> amount(exact.money(), field);
      case Reading.Ambiguous ambiguous ->
          refuse(Refusal.of("projects.office.amount.ambiguous").at(field));
      case Reading.Bound bound -> unreadable(field);
      case Reading.Unreadable unreadable -> unreadable(field);
    };
  }

  private @Nullable BigDecimal amount(Money money, String field) {
    if (refusals.stream().noneMatch(AmountFields::isOfCurrency)
        && !money.currency().equals(currency)) {
      var both = Map.<String, Object>of("typed", money.currency(), "currency", currency);
      return refuse(Refusal.of("projects.office.amount.currency", both).at(field));
    }
    return money.amount().abs().compareTo(TOO_MUCH) < 0
        ? money.amount()
        : refuse(Refusal.of("projects.office.amount.large").at(field));
  }

  private static boolean isOfCurrency(Refusal refusal) {
    return "currency".equals(refusal.field());
  }

  private @Nullable BigDecimal unreadable(String field) {
    return refuse(Refusal.of("projects.office.amount.unreadable").at(field));
  }

  private @Nullable BigDecimal refuse(Refusal why) {
    refusals.add(why);
    return null;
  }

  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }
}

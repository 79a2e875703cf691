package eu.hanza.kernel;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words and signs by which people name a currency, folded. */
final class CurrencyWords {

  private static final Map<String, String> WORDS = words();

  private CurrencyWords() {}

  /** The currency that these words name: all of them the same one, or the default if none. */
  static Optional<String> currency(List<String> words, @Nullable String otherwise) {
    if (words.isEmpty()) {
      return Optional.ofNullable(otherwise);
    }
    var codes = words.stream().map(w -> WORDS.getOrDefault(w, "")).collect(Collectors.toSet());
    return codes.size() == 1
        ? codes.stream().filter(c -> !c.isEmpty()).findFirst()
        : Optional.empty();
  }

  private static Map<String, String> words() {
    var words = new HashMap<String, String>();
    for (var currency : Currency.getAvailableCurrencies()) {
      var code = currency.getCurrencyCode();
      words.put(code.toLowerCase(Locale.ROOT), code);
    }
    put(words, "PLN", "zl zloty zlote zlotych zlotego злотих злоті злотий зл");
    put(words, "EUR", "€ euro euros євро");
    put(words, "USD", "$ dolar dolary dolarow dollars");
    put(words, "GBP", "£ funt funty funtow pounds");
    put(words, "UAH", "₴ hrywna hrywny hrywien грн гривня гривні гривень");
    return Map.copyOf(words);
  }

  private static void put(Map<String, String> words, String code, String forms) {
    for (var form : forms.split(" ")) {
      words.put(form, code);
    }
  }
}

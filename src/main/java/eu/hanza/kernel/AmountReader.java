package eu.hanza.kernel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts as people write them: "85.200 zł", "140 250,00 Euro", "niemal 4,2 mln euro" (T10).
 * In Polish a dot before exactly three digits separates thousands; elsewhere such a value is asked
 * for.
 */
public final class AmountReader {

  private AmountReader() {}

  /**
   * Reads a text that is one amount and nothing else.
   *
   * @param defaultCurrency the currency of an amount that names none; without one such an amount is
   *     unreadable
   */
  public static Reading read(String text, Language language, @Nullable String defaultCurrency) {
    var stated = StatedNumber.in(text, language, true).orElse(null);
    if (stated == null || stated.readings().isEmpty()) {
      return new Reading.Unreadable(text);
    }
    return CurrencyWords.currency(stated.words(), defaultCurrency)
        .map(currency -> reading(stated, currency, text))
        .orElseGet(() -> new Reading.Unreadable(text));
  }

  private static Reading reading(StatedNumber stated, String currency, String text) {
    var payable = stated.readings().stream().filter(AmountReader::isPayable).toList();
    if (payable.isEmpty()) {
      return new Reading.Unreadable(text);
    }
    if (stated.readings().size() > 1) {
      var readings = payable.stream().map(amount -> new Money(amount, currency)).toList();
      return new Reading.Ambiguous(readings, stated.qualifier());
    }
    return stated.qualifier() == Qualifier.EXACT
        ? new Reading.Exact(new Money(payable.getFirst(), currency))
        : new Reading.Bound(new QualifiedNumber(payable.getFirst(), stated.qualifier()), currency);
  }

  private static boolean isPayable(BigDecimal amount) {
    return amount.stripTrailingZeros().scale() <= 2;
  }
}

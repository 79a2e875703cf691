package eu.hanza.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Digits with separators, read by the rules of a language (T10): every reading that they allow, the
 * likelier first; none where they spell no number.
 */
final class Digits {

  private static final Pattern SPACED = Pattern.compile("(\\d{1,3}(?:[ ']\\d{3})+)(?:[.,](\\d+))?");
  private static final Pattern PLAIN = Pattern.compile("\\d+");
  private static final Pattern ONE = Pattern.compile("(\\d+)([.,])(\\d+)");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?:,\\d{3})+");
  private static final Pattern MIXED =
      Pattern.compile("([1-9]\\d{0,2}(?:\\.\\d{3})+),(\\d+)|([1-9]\\d{0,2}(?:,\\d{3})+)\\.(\\d+)");

  private Digits() {}

  /**
   * Reads folded digits.
   *
   * @param strict whether a decimal comma before three digits is doubtful too, as in an amount
   */
  static List<BigDecimal> read(String digits, Language language, boolean strict) {
    if (PLAIN.matcher(digits).matches()) {
      return List.of(new BigDecimal(digits));
    }
    var one = ONE.matcher(digits);
    if (one.matches()) {
      var grouped = GROUPED.matcher(digits).matches();
      return grouped
          ? doubtful(one.group(1), one.group(2), one.group(3), language, strict)
          : List.of(decimal(one.group(1), one.group(3)));
    }
    if (GROUPED.matcher(digits).matches()) {
      return List.of(new BigDecimal(digits.replaceAll("[.,]", "")));
    }
    return separated(digits);
  }

  private static List<BigDecimal> separated(String digits) {
    var spaced = SPACED.matcher(digits);
    if (spaced.matches()) {
      var decimals = spaced.group(2);
      return List.of(decimal(spaced.group(1), decimals == null ? "0" : decimals));
    }
    var mixed = MIXED.matcher(digits);
    if (!mixed.matches()) {
      return List.of();
    }
    return mixed.group(1) == null
        ? List.of(decimal(mixed.group(3), mixed.group(4)))
        : List.of(decimal(mixed.group(1), mixed.group(2)));
  }

  private static List<BigDecimal> doubtful(
      String whole, String separator, String three, Language language, boolean strict) {
    var thousands = new BigDecimal(whole + three);
    var decimal = decimal(whole, three);
    if (language == Language.PL && separator.equals(".")) {
      return List.of(thousands);
    }
    if (language == Language.PL && !strict) {
      return List.of(decimal);
    }
    var grouping = language == Language.EN ? "," : ".";
    return separator.equals(grouping) ? List.of(thousands, decimal) : List.of(decimal, thousands);
  }

  private static BigDecimal decimal(String whole, String decimals) {
    return new BigDecimal(whole.replaceAll("[ '.,]", "") + "." + decimals);
  }
}

package eu.hanza.forms.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of rules: decimal128, where null is blank (F-8). What cannot be told is blank, and so is
 * everything that is reckoned from a blank (F-7).
 */
final class Decimals {

  static final MathContext DECIMAL128 = MathContext.DECIMAL128;

  /** What is left over of thirds and the like lies behind these digits. */
  private static final MathContext CERTAIN = new MathContext(30);

  private static final int GREATEST_EXPONENT = 6144;
  private static final int FARTHEST_APART = 68;
  private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)");

  private Decimals() {}

  /** The number that a text spells; a decimal comma counts as a point. */
  static @Nullable BigDecimal read(String text) {
    var stripped = text.strip();
    return stripped.length() <= 400 && NUMBER.matcher(stripped).matches()
        ? bounded(new BigDecimal(stripped.replace(',', '.'), DECIMAL128))
        : null;
  }

  /** The number without an exponent and without zeros at the end. */
  static String text(BigDecimal number) {
    var stripped = certain(number).stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }

  private static BigDecimal certain(BigDecimal number) {
    return number.precision() > CERTAIN.getPrecision() ? number.round(CERTAIN) : number;
  }

  /** Less than zero, zero or more, by the digits that are certain: three thirds are one. */
  static int compare(BigDecimal one, BigDecimal other) {
    return certain(one).compareTo(certain(other));
  }

  static @Nullable BigDecimal add(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return both(a, b, (x, y) -> x.add(y, DECIMAL128));
  }

  static @Nullable BigDecimal subtract(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return both(a, b, (x, y) -> x.subtract(y, DECIMAL128));
  }

  static @Nullable BigDecimal multiply(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return both(a, b, (x, y) -> x.multiply(y, DECIMAL128));
  }

  static @Nullable BigDecimal divide(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return isZero(b) ? null : both(a, b, (x, y) -> x.divide(y, DECIMAL128));
  }

  /** What is left of a division; it has the sign of the dividend. */
  static @Nullable BigDecimal remainder(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null || isZero(b) || exponent(a) - exponent(b) > FARTHEST_APART) {
      return null;
    }
    return bounded(a.remainder(b).round(DECIMAL128));
  }

  /** A power; broken exponents go through binary numbers. */
  static @Nullable BigDecimal power(@Nullable BigDecimal base, @Nullable BigDecimal exponent) {
    if (base == null || exponent == null) {
      return null;
    }
    if (exponent.stripTrailingZeros().scale() <= 0
        && exponent.abs().compareTo(BigDecimal.valueOf(1000)) <= 0) {
      var whole = exponent.intValueExact();
      var power = base.pow(Math.abs(whole), DECIMAL128);
      return whole < 0 ? divide(BigDecimal.ONE, power) : bounded(power);
    }
    return of(Math.pow(base.doubleValue(), exponent.doubleValue()));
  }

  /** To so many decimals, halves upwards (half of a negative number goes towards zero). */
  static @Nullable BigDecimal round(BigDecimal number, int places) {
    if (places > 30 || places < -30) {
      return null;
    }
    var mode = number.signum() < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
    return number.setScale(places, mode);
  }

  static BigDecimal whole(BigDecimal number, RoundingMode mode) {
    return number.setScale(0, mode);
  }

  /** A binary number, if it is one and not infinite. */
  static @Nullable BigDecimal of(double number) {
    return Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
  }

  private static boolean isZero(@Nullable BigDecimal number) {
    return number != null && number.signum() == 0;
  }

  private static @Nullable BigDecimal both(
      @Nullable BigDecimal a, @Nullable BigDecimal b, BinaryOperator<BigDecimal> operation) {
    return a == null || b == null ? null : bounded(operation.apply(a, b));
  }

  /** Beyond the exponents of decimal128 nothing can be told. */
  private static @Nullable BigDecimal bounded(BigDecimal number) {
    return Math.abs(exponent(number)) > GREATEST_EXPONENT ? null : number;
  }

  private static long exponent(BigDecimal number) {
    return (long) number.precision() - number.scale();
  }
}

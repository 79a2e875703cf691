package eu.hanza.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody stated it: "prawie 18 000" is a bound, not a value (T26). Two bounds may be
 * impossible to compare, so comparisons have three answers.
 */
public record QualifiedNumber(BigDecimal value, Qualifier qualifier) {

  /** Drops zeros at the end of the decimals, so that 85000.00 and 85000 are the same number. */
  public QualifiedNumber {
    value = value.stripTrailingZeros();
    if (value.scale() < 0) {
      value = value.setScale(0, RoundingMode.UNNECESSARY);
    }
  }

  /** A number that is meant exactly. */
  public static QualifiedNumber exactly(BigDecimal value) {
    return new QualifiedNumber(value, Qualifier.EXACT);
  }

  /** A whole number that is meant exactly. */
  public static QualifiedNumber exactly(long value) {
    return exactly(BigDecimal.valueOf(value));
  }

  /** A whole number with a qualifier. */
  public static QualifiedNumber of(Qualifier qualifier, long value) {
    return new QualifiedNumber(BigDecimal.valueOf(value), qualifier);
  }

  /** Whether it is meant exactly. */
  public boolean isExact() {
    return qualifier == Qualifier.EXACT;
  }

  /** Whether the real number is greater than this one. */
  public Ternary isAbove(BigDecimal number) {
    return isGreaterThan(exactly(number));
  }

  /** Whether the real number is smaller than this one. */
  public Ternary isBelow(BigDecimal number) {
    return exactly(number).isGreaterThan(this);
  }

  /** Whether the real number is greater than another: the test for a record. */
  public Ternary isGreaterThan(QualifiedNumber other) {
    var low = low();
    var otherHigh = other.high();
    if (low != null && otherHigh != null) {
      var order = low.compareTo(otherHigh);
      if (order > 0 || (order == 0 && (isOpen() || other.isOpen()))) {
        return Ternary.YES;
      }
    }
    var high = high();
    var otherLow = other.low();
    var never = high != null && otherLow != null && high.compareTo(otherLow) <= 0;
    return never ? Ternary.NO : Ternary.UNKNOWN;
  }

  /**
   * Whether both are one number. A bound equals nothing for sure: the answer is NO where the two
   * cannot be equal, else UNKNOWN.
   */
  public Ternary equalTo(QualifiedNumber other) {
    if (isExact() && other.isExact()) {
      return Ternary.of(value.compareTo(other.value) == 0);
    }
    var apart = isGreaterThan(other) == Ternary.YES || other.isGreaterThan(this) == Ternary.YES;
    return apart ? Ternary.NO : Ternary.UNKNOWN;
  }

  /**
   * Whether this exact number does not contradict what was stated: "ponad 85.000" agrees with 85
   * 200.00 and contradicts 84 900.00 (S1.5). "About" contradicts nothing.
   */
  public boolean consistentWith(BigDecimal exact) {
    return qualifier == Qualifier.ABOUT || equalTo(exactly(exact)) != Ternary.NO;
  }

  /**
   * The mean of so many parts, to the cent. A bound is rounded outwards, so that it stays true
   * (S4.5: "niemal 4,2 mln" between 32 is less than 131 250.00 each).
   */
  public QualifiedNumber dividedBy(int parts) {
    var rounding =
        switch (qualifier) {
          case BELOW, AT_MOST -> RoundingMode.CEILING;
          case ABOVE, AT_LEAST -> RoundingMode.FLOOR;
          case EXACT, ABOUT -> RoundingMode.HALF_UP;
        };
    return new QualifiedNumber(value.divide(BigDecimal.valueOf(parts), 2, rounding), qualifier);
  }

  private boolean isOpen() {
    return qualifier == Qualifier.BELOW || qualifier == Qualifier.ABOVE;
  }

  private @Nullable BigDecimal low() {
    return switch (qualifier) {
      case EXACT, ABOVE, AT_LEAST -> value;
      case BELOW, AT_MOST, ABOUT -> null;
    };
  }

  private @Nullable BigDecimal high() {
    return switch (qualifier) {
      case EXACT, BELOW, AT_MOST -> value;
      case ABOVE, AT_LEAST, ABOUT -> null;
    };
  }

  @Override
  public String toString() {
    return (isExact() ? "" : qualifier.sign() + " ") + value.toPlainString();
  }
}

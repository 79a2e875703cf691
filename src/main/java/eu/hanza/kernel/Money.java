package eu.hanza.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/**
 * An amount with two decimals in a currency of ISO 4217. Amounts in different currencies are never
 * added nor compared, and nothing is rounded without being asked to.
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  /**
   * Takes an amount and gives it two decimals.
   *
   * @throws IllegalArgumentException if it has more decimals, or the currency does not exist
   */
  public Money {
    if (amount.stripTrailingZeros().scale() > 2) {
      throw new IllegalArgumentException("An amount has two decimals: " + amount);
    }
    amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    currency = Currency.getInstance(currency).getCurrencyCode();
  }

  /** An amount that is written out, such as {@code "140250.00"}. */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /** Nothing, in a currency. */
  public static Money zero(String currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** The sum of amounts which are all in this currency. */
  public static Money sum(Collection<Money> parts, String currency) {
    return parts.stream().reduce(zero(currency), Money::plus);
  }

  /** This amount and another. */
  public Money plus(Money other) {
    return new Money(amount.add(same(other).amount), currency);
  }

  /** This amount less another. */
  public Money minus(Money other) {
    return new Money(amount.subtract(same(other).amount), currency);
  }

  /** This amount, the other way round. */
  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /** So many times this amount. */
  public Money times(long times) {
    return new Money(amount.multiply(BigDecimal.valueOf(times)), currency);
  }

  /**
   * A share of this amount, truncated to the cent: what a fund pays (law: shares never round up).
   */
  public Money share(BigDecimal percent) {
    var share = amount.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.DOWN);
    return new Money(share, currency);
  }

  /** Equal parts that add up to this amount; the first ones take the cents that are left over. */
  public List<Money> split(int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException("An amount is split into one part at least");
    }
    var part = amount.divide(BigDecimal.valueOf(parts), 2, RoundingMode.DOWN);
    var rest = amount.subtract(part.multiply(BigDecimal.valueOf(parts)));
    var step = rest.signum() < 0 ? CENT.negate() : CENT;
    var cents = rest.abs().movePointRight(2).intValueExact();
    var all = new ArrayList<Money>(parts);
    for (int i = 0; i < parts; i++) {
      all.add(new Money(i < cents ? part.add(step) : part, currency));
    }
    return List.copyOf(all);
  }

  /** Whether it is less than nothing. */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** Whether it is nothing at all. */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  /**
   * Compares amounts.
   *
   * @throws IllegalArgumentException if they are in different currencies
   */
  @Override
  public int compareTo(Money other) {
    return amount.compareTo(same(other).amount);
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "Different currencies: " + currency + " and " + other.currency);
    }
    return other;
  }

  @Override
  public String toString() {
    return currency + " " + amount.toPlainString();
  }
}

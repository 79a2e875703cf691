package eu.hanza.projects;

import eu.hanza.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The money of a project, as far as it is known: grant, total cost and own contribution are three
 * figures (S1.5), and a published "budget" says only with an answer which of them it is (S4.14).
 *
 * @param grantAmount the grant
 * @param statedGrant what a text says of it, such as "ponad 85.000 zł"; may be empty
 * @param totalCost the total cost
 * @param ownContribution the own contribution
 * @param budget the published budget
 * @param budgetKind what the budget is
 * @param currency ISO 4217 code of all of them
 * @param cofinanced whether a text calls the project co-financed
 */
public record ProjectMoney(
    @Nullable BigDecimal grantAmount,
    String statedGrant,
    @Nullable BigDecimal totalCost,
    @Nullable BigDecimal ownContribution,
    @Nullable BigDecimal budget,
    BudgetKind budgetKind,
    String currency,
    boolean cofinanced) {

  /** Nothing is known. */
  public static final ProjectMoney NONE =
      new ProjectMoney(null, "", null, null, null, BudgetKind.UNANSWERED, "PLN", false);

  /** Whether any figure is known. */
  public boolean isKnown() {
    return grantAmount != null || totalCost != null || budget != null;
  }

  /** A figure with its currency; null where it is not known. */
  public @Nullable Money money(@Nullable BigDecimal amount) {
    return amount == null ? null : new Money(amount, currency);
  }

  /**
   * The share of the grant in the total cost, in percent with two decimals; null unless both are
   * known (T15).
   */
  public @Nullable BigDecimal rate() {
    if (grantAmount == null || totalCost == null || totalCost.signum() <= 0) {
      return null;
    }
    return grantAmount
        .multiply(BigDecimal.valueOf(100))
        .divide(totalCost, 2, java.math.RoundingMode.HALF_UP);
  }
}

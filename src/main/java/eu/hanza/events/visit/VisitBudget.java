package eu.hanza.events.visit;

import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationRow;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a study visit: what each person of the delegation costs, in one currency.
 *
 * @param currency the currency
 * @param most how much the whole may cost; null for no limit
 * @param delegates the people with a confirmed place, by number
 */
record VisitBudget(String currency, @Nullable Money most, List<Delegate> delegates) {

  VisitBudget {
    delegates = List.copyOf(delegates);
  }

  /** Somebody who travels, with what that costs. */
  record Delegate(RegistrationRow row, Map<CostKind, Money> costs) {

    Money cost(CostKind kind, String currency) {
      return Objects.requireNonNullElse(costs.get(kind), Money.zero(currency));
    }

    Money total(String currency) {
      return Money.sum(costs.values(), currency);
    }
  }

  Delegate delegate(RegistrationId id) {
    return delegates.stream()
        .filter(delegate -> delegate.row().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("delegate " + id));
  }

  /** What one kind costs for all. */
  Money total(CostKind kind) {
    return Money.sum(
        delegates.stream().map(delegate -> delegate.cost(kind, currency)).toList(), currency);
  }

  /** What everything costs for all. */
  Money total() {
    return Money.sum(
        delegates.stream().map(delegate -> delegate.total(currency)).toList(), currency);
  }

  /** What is left below the limit, less than nothing when it is passed; null for no limit. */
  @Nullable Money left() {
    return most == null ? null : most.minus(total());
  }
}

package eu.hanza.partnering.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What counts how much from a day on, of a whole of 1 (P-8). What was done together before, with
 * its programmes and over partners in common, is weighed inside its part by what the history
 * teaches; nothing teaches the other parts.
 *
 * @param from the first day on which it holds
 * @param complement that one offers what the other one needs
 * @param areas that both work in the same fields
 * @param past what is known from projects
 * @param wanted that one looks for somebody from the other one's country
 * @param languages that they can talk
 * @param freshness that the candidate said something lately
 * @param newcomer what is added for those without an international project
 */
public record Balance(
    LocalDate from,
    double complement,
    double areas,
    double past,
    double wanted,
    double languages,
    double freshness,
    double newcomer) {

  private static final List<Balance> ALL =
      List.of(new Balance(LocalDate.of(2025, 1, 1), 0.30, 0.25, 0.25, 0.10, 0.05, 0.05, 0.05));

  /** What holds on a day; on days before all, what came first. */
  public static Balance on(LocalDate day) {
    return ALL.stream()
        .filter(one -> !one.from().isAfter(day))
        .max(Comparator.comparing(Balance::from))
        .orElse(ALL.getFirst());
  }

  Map<String, Double> ofTheBoard() {
    return Map.of(
        "complement", complement,
        "areas", areas,
        "wanted", wanted,
        "languages", languages,
        "freshness", freshness);
  }

  /** The most that a score can be. */
  double most() {
    return complement + areas + past + wanted + languages + freshness + newcomer;
  }
}

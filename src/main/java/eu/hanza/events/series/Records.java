package eu.hanza.events.series;

import eu.hanza.kernel.QualifiedNumber;
import java.util.List;
import java.util.Optional;

/** Finds the edition with the most of something (S2.7). */
final class Records {

  private static final int FEWEST = 2;

  private Records() {}

  /**
   * The edition whose figure is above those of all others; empty where fewer than two are known.
   */
  static Optional<SeriesEditionId> of(List<EditionSummary> editions, Indicator indicator) {
    var known =
        editions.stream().filter(one -> one.edition().figures().containsKey(indicator)).toList();
    if (known.size() < FEWEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(
            one ->
                known.stream()
                    .filter(other -> !other.equals(one))
                    .allMatch(other -> isAbove(figure(one, indicator), figure(other, indicator))))
        .map(EditionSummary::id)
        .findFirst();
  }

  private static QualifiedNumber figure(EditionSummary edition, Indicator indicator) {
    var figure = edition.edition().figures().get(indicator);
    if (figure == null) {
      throw new IllegalStateException("No figure of " + indicator);
    }
    return figure;
  }

  /** Figures are compared as they were stated: almost 18,000 is more than over 12,000. */
  private static boolean isAbove(QualifiedNumber one, QualifiedNumber other) {
    return one.value().compareTo(other.value()) > 0;
  }
}

package eu.hanza.events.series;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Compares the number of an edition with the history of its series (S2.1). */
public final class EditionCheck {

  private EditionCheck() {}

  /**
   * The number that history makes expect for a year: one edition a year, counted from the nearest
   * one that is known. Empty where the number fits, or nothing is known.
   */
  public static OptionalInt expected(List<EditionSummary> known, int number, int year) {
    return known.stream()
        .map(EditionSummary::edition)
        .min(Comparator.comparingInt(one -> Math.abs(one.year() - year)))
        .map(nearest -> nearest.number() + year - nearest.year())
        .filter(expected -> expected != number)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }
}

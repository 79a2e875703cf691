package eu.hanza.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the lengths that texts state with the dates (T1). It gives at most one finding, which
 * names all the numbers and proposes; it changes nothing.
 */
public final class DurationCheck {

  private DurationCheck() {}

  /**
   * What does not fit.
   *
   * @param period the period as its dates have it
   * @param months its whole months
   * @param spareDays its days beyond them
   * @param stated the stated lengths that differ, each with what would make it fit
   */
  public record Finding(Period period, int months, int spareDays, List<Difference> stated) {

    /** Makes the differences unchangeable. */
    public Finding {
      stated = List.copyOf(stated);
    }
  }

  /** One stated length that differs, and the proposals that would settle it. */
  public record Difference(StatedDuration stated, List<Proposal> proposals) {

    /** Makes the proposals unchangeable. */
    public Difference {
      proposals = List.copyOf(proposals);
    }
  }

  /** A way to settle a difference, for a person to choose. */
  public sealed interface Proposal {

    /** Begin on another day and keep the last one. */
    record MoveStart(LocalDate from) implements Proposal {}

    /** End on another day and keep the first one. */
    record MoveEnd(LocalDate to) implements Proposal {}

    /** Keep the dates and state the length that they have. */
    record TakeLength(int months, int spareDays) implements Proposal {}
  }

  /** Compares; a stated length fits only if the period is exactly so many months. */
  public static Optional<Finding> check(Period period, List<StatedDuration> stated) {
    var exact = period.exactMonths();
    var differing =
        stated.stream()
            .filter(s -> exact.isEmpty() || s.months() != exact.getAsInt())
            .map(s -> new Difference(s, proposals(period, s.months())))
            .toList();
    return differing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(period, period.months(), period.spareDays(), differing));
  }

  /** A start that cannot give exactly so many months, at the end of a month, is not proposed. */
  private static List<Proposal> proposals(Period period, int months) {
    if (months < 1) {
      return List.of(new Proposal.TakeLength(period.months(), period.spareDays()));
    }
    var start = period.to().plusDays(1).minusMonths(months);
    var fits = Period.ofMonths(start, months).to().equals(period.to());
    return Stream.<Proposal>of(
            fits ? new Proposal.MoveStart(start) : null,
            new Proposal.MoveEnd(Period.ofMonths(period.from(), months).to()),
            new Proposal.TakeLength(period.months(), period.spareDays()))
        .filter(Objects::nonNull)
        .toList();
  }
}

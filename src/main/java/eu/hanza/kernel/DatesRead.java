package eu.hanza.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The dates in a text.
 *
 * @param found what could be read, in its order
 * @param refused the words that look like a date but are none, or could be two
 */
public record DatesRead(List<FoundDate> found, List<String> refused) {

  /** Makes both lists unchangeable. */
  public DatesRead {
    found = List.copyOf(found);
    refused = List.copyOf(refused);
  }

  /** The first days of all that was found. */
  public List<LocalDate> days() {
    return found.stream().map(FoundDate::day).toList();
  }

  /** The one period that the text names: a range, or two days in order; else empty. */
  public Optional<Period> period() {
    if (found.size() == 1) {
      return Optional.of(found.getFirst().period());
    }
    if (found.size() != 2 || found.get(1).day().isBefore(found.get(0).day())) {
      return Optional.empty();
    }
    return Optional.of(new Period(found.get(0).day(), found.get(1).period().to()));
  }
}

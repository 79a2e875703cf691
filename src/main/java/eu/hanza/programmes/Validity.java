package eu.hanza.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from which and until which something holds; either end may be open. */
final class Validity {

  private Validity() {}

  static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}

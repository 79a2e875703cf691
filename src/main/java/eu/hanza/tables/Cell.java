package eu.hanza.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value that is written into a table. */
public sealed interface Cell {

  /** Words, which are never calculated whatever they begin with. */
  record Text(String value) implements Cell {}

  /** A number, which stays one in a spreadsheet. */
  record Amount(BigDecimal value) implements Cell {}

  /** A text; null is an empty cell. */
  static Cell of(@Nullable String value) {
    return new Text(value == null ? "" : value);
  }

  /** A whole number. */
  static Cell of(long value) {
    return new Amount(BigDecimal.valueOf(value));
  }

  /** A decimal number. */
  static Cell of(BigDecimal value) {
    return new Amount(value);
  }

  /** A date, written in ISO form. */
  static Cell of(LocalDate value) {
    return new Text(value.toString());
  }
}

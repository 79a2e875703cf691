package eu.hanza.forms;

import eu.hanza.kernel.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer: a text in the one form of its type, or what somebody typed that could not be read and
 * waits to be corrected. Numbers have a point, days are ISO, choices are names with spaces between
 * them.
 *
 * @param text never blank
 * @param read whether the text has the form of its type
 */
public record Answer(String text, boolean read) {

  /** Takes an answer that is not blank. */
  public Answer {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("A blank answer is no answer");
    }
  }

  /** An answer in the form of its type. */
  public static Answer of(String text) {
    return new Answer(text, true);
  }

  /** What was typed and could not be read. */
  public static Answer asTyped(String text) {
    return new Answer(text, false);
  }

  /** The number, if it is one. */
  public Optional<BigDecimal> number() {
    return as(BigDecimal::new);
  }

  /** The amount in the currency of its question, if it is one. */
  public Optional<Money> money(String currency) {
    return as(text -> Money.of(text, currency));
  }

  /** The day, if it is one. */
  public Optional<LocalDate> day() {
    return as(LocalDate::parse);
  }

  /** The time of day, if it is one. */
  public Optional<LocalTime> time() {
    return as(LocalTime::parse);
  }

  /** The day and time with its offset, if it is one. */
  public Optional<OffsetDateTime> moment() {
    return as(OffsetDateTime::parse);
  }

  /** The names of the choices, in their order. */
  public List<String> choices() {
    return read
        ? Arrays.stream(text.split(" ")).filter(name -> !name.isEmpty()).toList()
        : List.of();
  }

  private <T> Optional<T> as(Function<String, T> reader) {
    try {
      return read ? Optional.of(reader.apply(text)) : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

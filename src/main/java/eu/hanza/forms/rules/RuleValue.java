package eu.hanza.forms.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule gives, and what its parts give on the way. Blank is one value (F-7). */
sealed interface RuleValue {

  /** A text; the empty one is blank. */
  record Words(String text) implements RuleValue {

    private static final Words NONE = new Words("");
  }

  /** A number. */
  record Decimal(BigDecimal value) implements RuleValue {}

  /** True or false. */
  record Truth(boolean holds) implements RuleValue {}

  /** A day. */
  record Day(LocalDate date) implements RuleValue {}

  /** A day and a time; the offset says where. */
  record Moment(OffsetDateTime time) implements RuleValue {}

  /** A time of day. */
  record Hour(LocalTime time) implements RuleValue {}

  /** Answers or choices that a path leads to. */
  record Nodes(List<? extends Node> all) implements RuleValue {}

  /** A place that a path can lead to. */
  interface Node {

    /** What stands there. */
    RuleValue value();

    /** Which one it is among those of its name. */
    int index();
  }

  /** Nothing: the empty text, and no number. */
  static RuleValue blank() {
    return Words.NONE;
  }

  /** A number, or blank. */
  static RuleValue of(@Nullable BigDecimal number) {
    return number == null ? blank() : new Decimal(number);
  }

  /** A whole number. */
  static RuleValue of(long number) {
    return new Decimal(BigDecimal.valueOf(number));
  }

  /** A text. */
  static RuleValue of(String text) {
    return text.isEmpty() ? blank() : new Words(text);
  }

  /** True or false. */
  static RuleValue of(boolean holds) {
    return new Truth(holds);
  }

  /** The value itself, where this is a path: that of the first place. */
  default RuleValue single() {
    return this instanceof Nodes(var all) ? all.isEmpty() ? blank() : all.getFirst().value() : this;
  }

  /** Whether it is nothing. */
  default boolean isBlank() {
    return single() instanceof Words(var text) && text.isEmpty();
  }

  /** As a text. */
  default String text() {
    return switch (single()) {
      case Words(var text) -> text;
      case Decimal(var value) -> Decimals.text(value);
      case Truth(var holds) -> Boolean.toString(holds);
      case Day(var date) -> date.toString();
      case Moment(var time) -> Dates.text(time);
      case Hour(var time) -> Dates.text(time);
      case Nodes nodes -> "";
    };
  }

  /** As a number; null is blank. Days count from 1970-01-01, times are parts of a day. */
  default @Nullable BigDecimal number() {
    return switch (single()) {
      case Words(var text) -> Decimals.read(text);
      case Decimal(var value) -> value;
      case Truth(var holds) -> holds ? BigDecimal.ONE : BigDecimal.ZERO;
      case Day(var date) -> BigDecimal.valueOf(date.toEpochDay());
      case Moment(var time) ->
          Dates.days(
              time.toLocalDate().toEpochDay(), time.toLocalTime().truncatedTo(ChronoUnit.MILLIS));
      case Hour(var time) -> Dates.days(0, time);
      case Nodes nodes -> null;
    };
  }

  /** As true or false: what is blank or zero is false. */
  default boolean truth() {
    return switch (single()) {
      case Words(var text) -> !text.isEmpty();
      case Decimal(var value) -> value.signum() != 0;
      case Truth(var holds) -> holds;
      case Day day -> true;
      case Moment moment -> true;
      case Hour hour -> true;
      case Nodes nodes -> false;
    };
  }
}

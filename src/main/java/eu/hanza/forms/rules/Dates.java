package eu.hanza.forms.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and times of rules: reading, writing, and counting in days since 1970-01-01. */
final class Dates {

  private static final BigDecimal NANOS = BigDecimal.valueOf(86_400_000_000_000L);
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

  private Dates() {}

  static String text(OffsetDateTime time) {
    return MOMENT.format(time);
  }

  static String text(LocalTime time) {
    return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
  }

  /** Days and the part of a day. */
  static BigDecimal days(long day, LocalTime time) {
    return BigDecimal.valueOf(day)
        .add(BigDecimal.valueOf(time.toNanoOfDay()).divide(NANOS, Decimals.DECIMAL128));
  }

  /** The day that a value names: itself, the day of a moment, a text in ISO form, or a count. */
  static RuleValue day(RuleValue value, ZoneId zone) {
    var moment = moment(value, zone);
    return moment == null ? RuleValue.blank() : new RuleValue.Day(moment.toLocalDate());
  }

  /** The moment that a value names; a day begins at midnight. */
  static @Nullable OffsetDateTime moment(RuleValue value, ZoneId zone) {
    return switch (value.single()) {
      case RuleValue.Day(var date) -> date.atStartOfDay(zone).toOffsetDateTime();
      case RuleValue.Moment(var time) -> time;
      case RuleValue.Decimal(var count) -> moment(count, zone);
      case RuleValue.Words(var text) -> read(text, zone);
      case RuleValue.Truth truth -> null;
      case RuleValue.Hour hour -> null;
      case RuleValue.Nodes nodes -> null;
    };
  }

  private static @Nullable OffsetDateTime moment(BigDecimal count, ZoneId zone) {
    if (count.abs().compareTo(FARTHEST) > 0) {
      return null;
    }
    var whole = count.setScale(0, RoundingMode.FLOOR);
    var part = count.subtract(whole).multiply(NANOS).setScale(0, RoundingMode.HALF_UP);
    return LocalDate.ofEpochDay(whole.longValueExact())
        .atStartOfDay()
        .plusNanos(part.longValueExact())
        .atZone(zone)
        .toOffsetDateTime();
  }

  /** A day, or a day and a time with or without an offset, in ISO form. */
  static @Nullable OffsetDateTime read(String text, ZoneId zone) {
    var stripped = text.strip();
    try {
      if (stripped.length() <= 10) {
        return LocalDate.parse(stripped).atStartOfDay(zone).toOffsetDateTime();
      }
      return hasOffset(stripped)
          ? OffsetDateTime.parse(wholeOffset(stripped)).atZoneSameInstant(zone).toOffsetDateTime()
          : LocalDateTime.parse(stripped).atZone(zone).toOffsetDateTime();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean hasOffset(String text) {
    return text.endsWith("Z") || text.indexOf('+') > 10 || text.lastIndexOf('-') > 10;
  }

  private static String wholeOffset(String text) {
    var sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
    return !text.endsWith("Z") && text.length() - sign == 3 ? text + ":00" : text;
  }

  /** Writes a moment by the signs of ODK: %Y, %y, %m, %n, %b, %d, %e, %H, %h, %M, %S, %3, %a. */
  static String format(OffsetDateTime time, String format, Locale language) {
    var text = new StringBuilder();
    for (var i = 0; i < format.length(); i++) {
      var sign = format.charAt(i);
      if (sign != '%' || i + 1 == format.length()) {
        text.append(sign);
      } else {
        text.append(part(time, format.charAt(++i), language));
      }
    }
    return text.toString();
  }

  private static String part(OffsetDateTime time, char sign, Locale language) {
    return switch (sign) {
      case 'Y' -> padded(time.getYear(), 4);
      case 'y' -> padded(time.getYear() % 100, 2);
      case 'm' -> padded(time.getMonthValue(), 2);
      case 'n' -> Integer.toString(time.getMonthValue());
      case 'b' -> time.getMonth().getDisplayName(TextStyle.SHORT, language);
      case 'd' -> padded(time.getDayOfMonth(), 2);
      case 'e' -> Integer.toString(time.getDayOfMonth());
      case 'H' -> padded(time.getHour(), 2);
      case 'h' -> Integer.toString(time.getHour());
      case 'M' -> padded(time.getMinute(), 2);
      case 'S' -> padded(time.getSecond(), 2);
      case '3' -> padded(time.getNano() / 1_000_000, 3);
      case 'a' -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, language);
      case '%' -> "%";
      default -> "%" + sign;
    };
  }

  private static String padded(int number, int width) {
    var digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}

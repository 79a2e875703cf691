package eu.hanza.kernel;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes values as a reader of one language expects them. Spaces inside a date, a number or an
 * amount do not break. What {@link #money} and {@link #number} write, {@link AmountReader} and
 * {@link NumberReader} read back.
 */
public final class Formats {

  private static final Map<Language, Formats> ALL = all();
  private static final String[] UNITS = {"B", "kB", "MB", "GB"};
  private static final int KILO = 1000;

  private final Language language;
  private final Locale locale;
  private final LocalizedNumberFormatter numbers;
  private final LocalizedNumberFormatter amounts;
  private final DateTimeFormatter date;
  private final DateTimeFormatter dayMonth;
  private final DateTimeFormatter yearMonth;
  private final DateTimeFormatter time;

  private Formats(Language language) {
    this.language = language;
    this.locale = language == Language.EN ? Locale.UK : language.locale();
    var plain = NumberFormatter.withLocale(locale).grouping(GroupingStrategy.ON_ALIGNED);
    this.numbers = plain.precision(Precision.unlimited());
    this.amounts = plain.precision(Precision.fixedFraction(2));
    this.date = formatter("yMMMMd");
    this.dayMonth = formatter("MMMMd");
    this.yearMonth = formatter("yMMMM");
    this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
  }

  /** The formats of a language. */
  public static Formats of(Language language) {
    var formats = ALL.get(language);
    if (formats == null) {
      throw new IllegalArgumentException("No formats for " + language);
    }
    return formats;
  }

  /** A day: "15 marca 2027", "15 March 2027", "15 березня 2027 р.". */
  public String date(LocalDate day) {
    return write(date, day);
  }

  /** A month: "marzec 2027". */
  public String month(YearMonth month) {
    return write(yearMonth, month);
  }

  /** A period: "23–24 września 2019", "1 czerwca – 30 listopada 2013". */
  public String period(Period period) {
    var from = period.from();
    var to = period.to();
    if (period.isOneDay()) {
      return date(from);
    }
    if (from.getYear() != to.getYear()) {
      return date(from) + "\u00A0– " + date(to);
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + date(to)
        : write(dayMonth, from) + "\u00A0– " + date(to);
  }

  /** A date as exactly as it is known: the day, the month or the year. */
  public String date(ApproximateDate approximate) {
    var from = approximate.period().from();
    return switch (approximate.precision()) {
      case DAY -> date(from);
      case MONTH -> month(YearMonth.from(from));
      case YEAR -> String.valueOf(from.getYear());
    };
  }

  /** The name of a day of the week: "wtorek". */
  public String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** A time of the day: "16:30". */
  public String time(LocalTime moment) {
    return time.format(moment);
  }

  /** A moment with its zone in words: "15 marca 2027, 16:30 (czas warszawski)". */
  public String dateTime(ZonedDateTime moment) {
    return date(moment.toLocalDate()) + ", " + time(moment.toLocalTime()) + inZone(moment);
  }

  /** Two times of one day with their zone in words: "16:30–18:00 (czas warszawski)". */
  public String times(ZonedDateTime from, ZonedDateTime to) {
    var end = to.withZoneSameInstant(from.getZone());
    return time(from.toLocalTime()) + "–" + time(end.toLocalTime()) + inZone(from);
  }

  /** A time zone in words: "czas warszawski", "Warsaw time". */
  public String zoneName(ZoneId zone) {
    return ZoneWords.name(zone, language, locale);
  }

  /** A number with its thousands apart: "1 280", "1,280". */
  public String number(BigDecimal number) {
    return spaced(numbers.format(number).toString());
  }

  /** A whole number with its thousands apart. */
  public String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /** A number with its qualifier in words: "prawie 18 000", "over 590". */
  public String number(QualifiedNumber number) {
    return word(number.qualifier()) + number(number.value());
  }

  /** An amount: "85 200,00 zł", "140 250,00 EUR", "EUR 140,250.00". */
  public String money(Money money) {
    return amount(money.amount(), money.currency());
  }

  /** A bound on an amount: "ponad 85 000,00 zł". */
  public String money(QualifiedNumber number, String currency) {
    return word(number.qualifier()) + amount(number.value(), currency);
  }

  /** The size of a file: "48 kB", "1,2 MB". */
  public String fileSize(long bytes) {
    var units = language == Language.UK ? new String[] {"Б", "кБ", "МБ", "ГБ"} : UNITS;
    var unit = 0;
    var size = BigDecimal.valueOf(bytes);
    while (size.compareTo(BigDecimal.valueOf(KILO)) >= 0 && unit < units.length - 1) {
      size = size.movePointLeft(3);
      unit++;
    }
    var rounded = size.setScale(unit < 2 ? 0 : 1, RoundingMode.HALF_UP).stripTrailingZeros();
    return number(rounded) + "\u00A0" + units[unit];
  }

  /** The name of a country by its code of ISO 3166-1: "Norwegia". */
  public String country(String code) {
    return new ULocale("", code).getDisplayCountry(ULocale.forLocale(locale));
  }

  private String amount(BigDecimal amount, String currency) {
    var figure = spaced(amounts.format(amount).toString());
    if (language == Language.EN) {
      return currency + "\u00A0" + figure;
    }
    var unit = language == Language.PL && currency.equals("PLN") ? "zł" : currency;
    return figure + "\u00A0" + unit;
  }

  private String word(Qualifier qualifier) {
    var word = QualifierWords.word(qualifier, language);
    return word.isEmpty() ? "" : spaced(word) + "\u00A0";
  }

  private String inZone(ZonedDateTime moment) {
    return " (" + zoneName(moment.getZone()) + ")";
  }

  private static String write(DateTimeFormatter formatter, TemporalAccessor value) {
    return spaced(formatter.format(value));
  }

  /** Makes every space one that does not break. */
  private static String spaced(String text) {
    return text.replace(' ', '\u00A0').replace('\u202F', '\u00A0');
  }

  private DateTimeFormatter formatter(String skeleton) {
    var patterns = DateTimePatternGenerator.getInstance(ULocale.forLocale(locale));
    return DateTimeFormatter.ofPattern(patterns.getBestPattern(skeleton), locale);
  }

  private static Map<Language, Formats> all() {
    var all = new EnumMap<Language, Formats>(Language.class);
    for (var language : Language.values()) {
      all.put(language, new Formats(language));
    }
    return all;
  }
}

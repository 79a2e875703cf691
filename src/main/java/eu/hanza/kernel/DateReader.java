package eu.hanza.kernel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a text: ISO, "2021.03.01", "01.03.2021" with the day first, "1 czerwca 2013", "11
 * October 2022", and ranges such as "23–24 września 2019" (T2). An impossible date is refused,
 * never mended.
 */
public final class DateReader {

  private static final String DAY = "(?<![\\d.,/])(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH = " (" + CalendarWords.MONTH + ")";
  private static final String YEAR = ",? (\\d{4})(?!\\d)";
  private static final String NO_YEAR = "(?!,? \\d{4}(?!\\d))";
  private static final String TO = "\\.? ?(?:-|to|do|до|по|and|i|та) ?";
  private static final String TO_DAY = TO + "(\\d{1,2})(?:st|nd|rd|th)?";

  private record Form(Pattern pattern, Function<Matcher, Period> read) {

    static Form of(String pattern, Function<Matcher, Period> read) {
      return new Form(Pattern.compile(pattern), read);
    }
  }

  private record YearlessForm(Pattern pattern, BiFunction<Matcher, Year, Period> read) {

    static YearlessForm of(String pattern, BiFunction<Matcher, Year, Period> read) {
      return new YearlessForm(Pattern.compile(pattern), read);
    }

    Form in(Year year) {
      return new Form(pattern, match -> read.apply(match, year));
    }
  }

  /** Longer forms come first: of two that begin at one place the first is taken. */
  private static final List<Form> FORMS =
      List.of(
          Form.of(
              DAY + MONTH + TO_DAY + MONTH + YEAR,
              m -> new Period(worded(m, 5, 2, 1), worded(m, 5, 4, 3))),
          Form.of(
              DAY + TO_DAY + MONTH + YEAR, m -> new Period(worded(m, 4, 3, 1), worded(m, 4, 3, 2))),
          Form.of(DAY + MONTH + YEAR, m -> Period.of(worded(m, 3, 2, 1))),
          Form.of(
              "(?<!\\p{L})(" + CalendarWords.MONTH + ") (\\d{1,2})" + TO_DAY + YEAR,
              m -> new Period(worded(m, 4, 1, 2), worded(m, 4, 1, 3))),
          Form.of(
              "(?<!\\p{L})(" + CalendarWords.MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?" + YEAR,
              m -> Period.of(worded(m, 3, 1, 2))),
          Form.of(
              "(?<![\\d.,/-])(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)",
              m -> Period.of(date(m.group(1), m.group(3), m.group(4)))),
          Form.of(
              "(?<![\\d.,/-])(\\d{1,2})([-.]) ?(\\d{1,2})\\2 ?(\\d{4})(?!\\d)",
              m -> Period.of(date(m.group(4), m.group(3), m.group(1)))),
          Form.of(
              "(?<![\\d.,/-])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)",
              m -> Period.of(slashed(m.group(3), m.group(2), m.group(1)))));

  /** Days without a year; they are read only for those who know the year. */
  private static final List<YearlessForm> YEARLESS =
      List.of(
          YearlessForm.of(
              DAY + MONTH + TO_DAY + MONTH + NO_YEAR,
              (m, year) -> new Period(worded(m, year, 2, 1), worded(m, year, 4, 3))),
          YearlessForm.of(
              DAY + TO_DAY + MONTH + NO_YEAR,
              (m, year) -> new Period(worded(m, year, 3, 1), worded(m, year, 3, 2))),
          YearlessForm.of(DAY + MONTH + NO_YEAR, (m, year) -> Period.of(worded(m, year, 2, 1))),
          YearlessForm.of(
              "(?<!\\p{L})("
                  + CalendarWords.MONTH
                  + ") (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)"
                  + NO_YEAR,
              (m, year) -> Period.of(worded(m, year, 1, 2))));

  private static final Pattern WEEKDAY_BEFORE =
      Pattern.compile("(?<!\\p{L})(" + CalendarWords.WEEKDAY + "),? ?(?:dnia |the |on )?$");
  private static final Pattern WEEKDAY_AFTER =
      Pattern.compile("^ ?(?:r\\.|roku|р\\.)?,? ?\\((" + CalendarWords.WEEKDAY + ")\\)");

  private DateReader() {}

  /** Reads all the dates of a text that have a year. */
  public static DatesRead read(String text) {
    return read(text, FORMS);
  }

  /** Reads all the dates of a text; a day and a month without a year are of this one. */
  public static DatesRead read(String text, Year year) {
    var yearless = YEARLESS.stream().map(form -> form.in(year));
    return read(text, Stream.concat(FORMS.stream(), yearless).toList());
  }

  private static DatesRead read(String text, List<Form> forms) {
    var folded = NormalisedText.of(text);
    var found = new ArrayList<FoundDate>();
    var refused = new ArrayList<String>();
    var next = first(forms, folded.folded(), 0);
    while (next.isPresent()) {
      var match = next.get().matcher();
      var words = folded.original(match.start(), match.end());
      try {
        var period = next.get().form().read().apply(match);
        found.add(new FoundDate(period, words, weekday(folded.folded(), match)));
      } catch (DateTimeException | IllegalArgumentException e) {
        refused.add(words);
      }
      next = first(forms, folded.folded(), match.end());
    }
    return new DatesRead(found, refused);
  }

  private record Match(Form form, Matcher matcher) {}

  private static Optional<Match> first(List<Form> forms, String folded, int from) {
    Match best = null;
    for (var form : forms) {
      var matcher = form.pattern().matcher(folded);
      if (matcher.find(from) && (best == null || matcher.start() < best.matcher().start())) {
        best = new Match(form, matcher);
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable DayOfWeek weekday(String folded, Matcher match) {
    var before = WEEKDAY_BEFORE.matcher(folded.substring(0, match.start()));
    if (before.find()) {
      return CalendarWords.weekday(before.group(1));
    }
    var after = WEEKDAY_AFTER.matcher(folded.substring(match.end()));
    return after.find() ? CalendarWords.weekday(after.group(1)) : null;
  }

  private static LocalDate worded(Matcher match, int year, int month, int day) {
    return LocalDate.of(
        Integer.parseInt(match.group(year)),
        CalendarWords.month(match.group(month)),
        Integer.parseInt(match.group(day)));
  }

  private static LocalDate worded(Matcher match, Year year, int month, int day) {
    return LocalDate.of(
        year.getValue(),
        CalendarWords.month(match.group(month)),
        Integer.parseInt(match.group(day)));
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /** Slashes have no order that all readers share: a date that could be two is refused. */
  private static LocalDate slashed(String year, String second, String first) {
    if (Integer.parseInt(second) > 12) {
      return date(year, first, second);
    }
    if (Integer.parseInt(first) > 12 || first.equals(second)) {
      return date(year, second, first);
    }
    throw new DateTimeException("Two dates are possible");
  }
}

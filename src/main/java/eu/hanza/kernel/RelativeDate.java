package eu.hanza.kernel;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date that a text tells from its own publication: "w styczniu br." (T11). */
public sealed interface RelativeDate {

  /** The words that tell it. */
  String text();

  /** A date that the publication date settles. */
  record Resolved(String text, ApproximateDate date) implements RelativeDate {}

  /** A date that nobody can tell without the publication date: a question, no value. */
  record Question(String text) implements RelativeDate {}

  /** The words: a month if there is one, then "this year" or "last year". */
  Pattern FORM =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:w|we|in|у|в) )?(?:("
              + CalendarWords.MONTH
              + "),? (?:of )?)?(?:(br\\.|b\\.r\\.|biezacego roku|tego roku|this year"
              + "|ц\\. ?р\\.|цього року)|(ub\\. ?r\\.|ubr\\.|ubieglego roku|zeszlego roku"
              + "|ub\\. roku|last year|минулого року))(?!\\p{L})");

  /**
   * Finds such dates in a text.
   *
   * @param published when the text was published, to whatever precision; null if nobody knows
   */
  static List<RelativeDate> in(String text, @Nullable ApproximateDate published) {
    var folded = NormalisedText.of(text);
    var match = FORM.matcher(folded.folded());
    var found = new ArrayList<RelativeDate>();
    while (match.find()) {
      var words = folded.original(match.start(), match.end());
      found.add(
          published == null
              ? new Question(words)
              : new Resolved(words, resolve(match, published.year())));
    }
    return List.copyOf(found);
  }

  private static ApproximateDate resolve(Matcher match, int published) {
    var year = match.group(3) == null ? published : published - 1;
    return match.group(1) == null
        ? ApproximateDate.of(Year.of(year))
        : ApproximateDate.of(YearMonth.of(year, CalendarWords.month(match.group(1))));
  }
}

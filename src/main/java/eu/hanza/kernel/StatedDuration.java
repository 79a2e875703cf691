package eu.hanza.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A length that a text states, in months, with the sentence that states it (S4.6): "27 miesięcy",
 * "dwa lata", "two years", "27 місяців".
 */
public record StatedDuration(int months, String words, String sentence) {

  private static final String MONTHS =
      "miesiecy|miesiace|miesiac\\w*|miesieczn\\w+|months?|місяц\\p{L}*";
  private static final String YEARS = "lata|lat|latach|roku|rok|years?|роки|років|року|рік|роках";
  private static final Pattern LENGTH =
      Pattern.compile(
          NumberWords.PATTERN + "[ -]+(?:(" + MONTHS + ")|(?:" + YEARS + "))(?![\\p{L}])");

  /** All the lengths that a text states, in their order. */
  public static List<StatedDuration> in(String text) {
    var found = new ArrayList<StatedDuration>();
    for (var sentence : Sentences.of(text)) {
      var folded = NormalisedText.of(sentence);
      var length = LENGTH.matcher(folded.folded());
      while (length.find()) {
        var number = NumberWords.valueOf(length.group(1));
        var months = length.group(2) == null ? 12 * number : number;
        found.add(
            new StatedDuration(months, folded.original(length.start(), length.end()), sentence));
      }
    }
    return List.copyOf(found);
  }
}

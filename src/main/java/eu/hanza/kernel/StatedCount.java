package eu.hanza.kernel;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A count that a text states beside the count of the things themselves: "7 obszarach" over a list
 * of six, "trzy organizacje NGO".
 *
 * @param stated the number in the text
 * @param actual how many there are
 * @param words the number and its noun as they are written
 */
public record StatedCount(int stated, int actual, String words) {

  /** Whether the text is right. */
  public boolean agrees() {
    return stated == actual;
  }

  /**
   * Finds the first number, in digits or in words up to twenty, that stands before a noun.
   *
   * @param stems how the noun may begin, such as "obszar" and "area"
   * @param actual how many of them there are
   */
  public static Optional<StatedCount> in(String text, Collection<String> stems, int actual) {
    var nouns =
        stems.stream()
            .map(stem -> Pattern.quote(NormalisedText.fold(stem)))
            .collect(Collectors.joining("|"));
    var folded = NormalisedText.of(text);
    var count =
        Pattern.compile(NumberWords.PATTERN + " (?:" + nouns + ")\\p{L}*").matcher(folded.folded());
    return count.find()
        ? Optional.of(
            new StatedCount(
                NumberWords.valueOf(count.group(1)),
                actual,
                folded.original(count.start(), count.end())))
        : Optional.empty();
  }
}

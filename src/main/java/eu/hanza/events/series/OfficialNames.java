package eu.hanza.events.series;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds official names whose words stand in another order (T23). */
public final class OfficialNames {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int FEWEST = 4;

  private OfficialNames() {}

  /** The words of a text that say a name in another order, as they stand there. */
  public static Optional<String> misnamed(String text, String name) {
    var words = words(text);
    var right = words(name);
    for (var length = right.size(); length >= FEWEST; length--) {
      for (var from = 0; from + length <= right.size(); from++) {
        var wrong = permuted(words, right.subList(from, from + length), right);
        if (wrong.isPresent()) {
          return wrong;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> permuted(
      List<String> words, List<String> part, List<String> right) {
    for (var from = 0; from + part.size() <= words.size(); from++) {
      var window = words.subList(from, from + part.size());
      if (sorted(window).equals(sorted(part)) && !isPart(window, right)) {
        return Optional.of(String.join(" ", window));
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(List<String> window, List<String> right) {
    return Collections.indexOfSubList(lower(right), lower(window)) >= 0;
  }

  private static List<String> sorted(List<String> words) {
    return lower(words).stream().sorted().toList();
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> words(String text) {
    return Arrays.stream(NO_LETTERS.split(text)).filter(word -> !word.isEmpty()).toList();
  }
}

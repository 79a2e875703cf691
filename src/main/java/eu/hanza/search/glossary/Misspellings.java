package eu.hanza.search.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is often mistyped in a language, and what is right instead. */
final class Misspellings {

  private static final Map<String, Misspellings> KNOWN =
      Map.of("pl", new Misspellings("/search/spelling-pl.csv"));
  private static final Misspellings NONE = new Misspellings(List.of());

  private final List<Entry> entries;

  private record Entry(Pattern wrong, String right) {}

  /**
   * A place that is mistyped.
   *
   * @param from where it begins
   * @param to where it ends, exclusively
   * @param right what is right instead
   */
  record Mistake(int from, int to, String right) {}

  private Misspellings(String file) {
    this(GlossaryFile.lines(file).stream().map(Misspellings::entry).toList());
  }

  private Misspellings(List<Entry> entries) {
    this.entries = entries;
  }

  static Misspellings of(String language) {
    return KNOWN.getOrDefault(language, NONE);
  }

  private static Entry entry(String line) {
    var parts = line.split(";", 2);
    var wrong = Pattern.quote(parts[0]).replace(" ", "\\E[\\s\\u00A0]\\Q");
    return new Entry(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + wrong + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        parts[1]);
  }

  List<Mistake> in(String text) {
    var found = new ArrayList<Mistake>();
    for (var entry : entries) {
      entry.wrong.matcher(text).results().forEach(place -> found.add(mistake(place, entry.right)));
    }
    return found;
  }

  /** A capital at the beginning stays one. */
  private static Mistake mistake(MatchResult place, String right) {
    var capital = Character.isUpperCase(place.group().codePointAt(0));
    var proposed =
        capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
    return new Mistake(place.start(), place.end(), proposed);
  }
}

package eu.hanza.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A text folded for comparing and searching, beside the text as it was written (T32). Folding makes
 * every kind of space one plain space, quotes and dashes plain, letters small and Latin letters
 * bare of their marks; Cyrillic letters stay what they are. The original never changes, and every
 * place in the folded text leads back to it.
 */
public final class NormalisedText {

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ß', "ss"),
          Map.entry('ı', "i"),
          Map.entry('ħ', "h"),
          Map.entry('…', "..."));
  private static final String DASHES = "‐‑‒–—―−";
  private static final String DOUBLE_QUOTES = "„“”‟«»″";
  private static final String SINGLE_QUOTES = "‘’‚‛‹›ʼ′`´";
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  private final String original;
  private final StringBuilder folded = new StringBuilder();
  private int[] places;

  private NormalisedText(String original) {
    this.original = original;
    this.places = new int[original.length() + 8];
    for (int i = 0; i < original.length(); i++) {
      add(original.charAt(i), i);
    }
  }

  /** Folds a text. */
  public static NormalisedText of(String text) {
    return new NormalisedText(text);
  }

  /** The folded form of a text alone. */
  public static String fold(String text) {
    return of(text).folded();
  }

  /** Whether two texts are the same to a reader who minds neither marks nor spaces. */
  public static boolean same(String one, String other) {
    return fold(one).strip().equals(fold(other).strip());
  }

  /** The text as it was written. */
  public String original() {
    return original;
  }

  /** The folded text. */
  public String folded() {
    return folded.toString();
  }

  /** The part of the original that a part of the folded text came from. */
  public String original(int from, int to) {
    return original.substring(placeOf(from), to == 0 ? 0 : endOf(to - 1));
  }

  /** Where in the original a character of the folded text came from. */
  public int placeOf(int index) {
    return index < folded.length() ? places[index] : original.length();
  }

  /** Whether the text holds these words, however they are spelt. */
  public boolean contains(String words) {
    return folded.indexOf(fold(words)) >= 0;
  }

  /** The first place that holds these words, as it was written. */
  public Optional<String> find(String words) {
    var wanted = fold(words);
    var at = folded.indexOf(wanted);
    return at < 0 ? Optional.empty() : Optional.of(original(at, at + wanted.length()));
  }

  private int endOf(int index) {
    int next = index + 1;
    while (next < folded.length() && places[next] == places[index]) {
      next++;
    }
    return placeOf(next);
  }

  private void add(char c, int place) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      addSpace(place);
    } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
      addMark(c);
    } else if (DASHES.indexOf(c) >= 0) {
      append("-", place);
    } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
      append("\"", place);
    } else if (SINGLE_QUOTES.indexOf(c) >= 0) {
      append("'", place);
    } else if (INVISIBLE.indexOf(c) < 0) {
      append(letter(Character.toLowerCase(c)), place);
    }
  }

  private void addSpace(int place) {
    if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
      append(" ", place);
    }
  }

  private void addMark(char mark) {
    if (folded.isEmpty() || isLatin(folded.charAt(folded.length() - 1))) {
      return;
    }
    var last = folded.length() - 1;
    var composed = Normalizer.normalize("" + folded.charAt(last) + mark, Normalizer.Form.NFC);
    if (composed.length() == 1) {
      folded.setCharAt(last, composed.charAt(0));
    }
  }

  private static String letter(char small) {
    var special = LETTERS.get(small);
    if (special != null) {
      return special;
    }
    var base = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0);
    return String.valueOf(isLatin(base) ? base : small);
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private void append(String text, int place) {
    if (folded.length() + text.length() > places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    Arrays.fill(places, folded.length(), folded.length() + text.length(), place);
    folded.append(text);
  }

  @Override
  public String toString() {
    return original;
  }
}

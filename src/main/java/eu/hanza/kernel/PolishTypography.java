package eu.hanza.kernel;

import java.util.regex.Pattern;

/**
 * Binds what must not be torn apart at the end of a line, by non-breaking spaces: one-letter words,
 * dates, amounts and their units. It takes plain text without HTML; doing it twice changes nothing
 * more.
 */
public final class PolishTypography {

  private static final char BOUND = '\u00A0';
  private static final String MONTHS =
      "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października"
          + "|listopada|grudnia";
  private static final String SCALES = "tys\\.|mln|mld";
  private static final String UNITS =
      "zł|PLN|EUR|USD|NOK|euro|Euro|€|%|km|m|kg|t|ha|godz\\.|min|kB|MB|GB|r\\.|roku|" + SCALES;
  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\p{N}])[aiouwzAIOUWZ]) (?=\\S)"
              + "|(?<=(?<!\\d)\\d{1,3}(?:[ \u00A0]\\d{3}){0,4}) (?=\\d{3}(?!\\d))"
              + "|(?<=\\d) (?=(?:"
              + UNITS
              + "|"
              + MONTHS
              + ")(?!\\p{L}))"
              + "|(?<="
              + MONTHS
              + ") (?=\\d{4}(?!\\d))"
              + "|(?<=\\d[ \u00A0](?:"
              + SCALES
              + ")) (?=(?:zł|PLN|EUR|USD|NOK|euro|Euro)(?!\\p{L}))"
              + "|(?<=(?<!\\p{L})(?:nr|art\\.|ust\\.|pkt|godz\\.|ul\\.|al\\.|pl\\.)) (?=\\S)");

  private PolishTypography() {}

  /** The text with its bound places. */
  public static String bind(String text) {
    return PLACES.matcher(text).replaceAll(String.valueOf(BOUND));
  }
}

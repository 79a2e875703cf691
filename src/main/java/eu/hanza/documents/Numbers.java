package eu.hanza.documents;

import java.util.regex.Pattern;

/** Tells cells that are read as numbers. */
final class Numbers {

  private static final Pattern FORM =
      Pattern.compile(
          "[<>≤≥=+\u2212-]?\\s?\\d[\\d\\s\u00A0\u202F.,]*\\s?(?:%|‰|pp\\.|zł|€|[A-Z]{3})?",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Numbers() {}

  static boolean isNumber(String text) {
    return FORM.matcher(text.strip()).matches();
  }
}

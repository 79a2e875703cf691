package eu.hanza.tables;

import java.util.regex.Pattern;

/**
 * The apostrophe that keeps a spreadsheet from calculating a text: put before a text that begins
 * like a formula when CSV is written, and taken away again when it is read, so that both ways
 * together change nothing.
 */
final class FormulaGuard {

  private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

  private FormulaGuard() {}

  static String guarded(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }

  static String bare(String text) {
    return text.startsWith("'") && DANGEROUS.matcher(text).matches() ? text.substring(1) : text;
  }
}

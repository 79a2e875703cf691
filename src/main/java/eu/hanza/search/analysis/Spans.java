package eu.hanza.search.analysis;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the words of a text stand, by the rules of Unicode (UAX #29). */
final class Spans {

  private static final ThreadLocal<BreakIterator> WORDS =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(Locale.ROOT));

  private Spans() {}

  /** From where to where, exclusively, a word stands. */
  record Span(int from, int to) {}

  static List<Span> of(String text) {
    var spans = new ArrayList<Span>();
    var words = WORDS.get();
    words.setText(text);
    var from = words.first();
    for (var to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
      if (Character.isLetterOrDigit(text.codePointAt(from))) {
        spans.add(new Span(from, to));
      }
    }
    return spans;
  }
}

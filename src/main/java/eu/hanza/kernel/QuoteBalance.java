package eu.hanza.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Finds quotation marks that open and never close, or close and never opened (T32). */
public final class QuoteBalance {

  private QuoteBalance() {}

  /** A mark without its counterpart. */
  public record Lonely(int position, char mark) {}

  /** All the lonely marks of a text, in their order. */
  public static List<Lonely> in(String text) {
    var open = new ArrayDeque<Lonely>();
    var lonely = new ArrayList<Lonely>();
    for (int i = 0; i < text.length(); i++) {
      var mark = new Lonely(i, text.charAt(i));
      switch (text.charAt(i)) {
        case '„', '«' -> open.push(mark);
        case '“' -> openOrClose(mark, open, beginsWord(text, i) ? "" : "„");
        case '"' -> openOrClose(mark, open, beginsWord(text, i) ? "\"" : "\"„“");
        case '”' -> close(mark, open, lonely, "„“\"");
        case '»' -> close(mark, open, lonely, "«");
        default -> {}
      }
    }
    lonely.addAll(open);
    lonely.sort(Comparator.comparingInt(Lonely::position));
    return List.copyOf(lonely);
  }

  /** Whether a mark stands where a quotation may open: at the start, after a space or a bracket. */
  private static boolean beginsWord(String text, int at) {
    return at == 0 || " \t\n\r\u00A0\u202F([„«-–—".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static void openOrClose(Lonely mark, Deque<Lonely> open, String openers) {
    if (isOpen(open, openers)) {
      open.pop();
    } else {
      open.push(mark);
    }
  }

  private static void close(Lonely mark, Deque<Lonely> open, List<Lonely> lonely, String openers) {
    if (isOpen(open, openers)) {
      open.pop();
    } else {
      lonely.add(mark);
    }
  }

  private static boolean isOpen(Deque<Lonely> open, String openers) {
    var last = open.peek();
    return last != null && openers.indexOf(last.mark()) >= 0;
  }
}

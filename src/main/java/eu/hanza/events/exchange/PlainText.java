package eu.hanza.events.exchange;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Plain text of schedules: out of HTML where a file brings some, and into HTML where it must. */
final class PlainText {

  private static final Pattern MARKUP =
      Pattern.compile("<[a-zA-Z/!?][^>]*>|&(?:#\\d+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);");
  private static final Pattern SPACES = Pattern.compile("[ \\t]+");
  private static final Pattern ANY_SPACES = Pattern.compile("\\s+");
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
  private static final Set<String> SEPARATE = Set.of("li", "tr", "dt", "dd");
  private static final int FIRST_PRINTED = 0x20;

  private PlainText() {}

  /** One line without what files cannot carry. */
  static String line(String text) {
    return ANY_SPACES.matcher(carried(text)).replaceAll(" ").strip();
  }

  /** Lines and paragraphs without what files cannot carry. */
  static String tidy(String text) {
    var lines = carried(text).replace("\r\n", "\n").replace('\r', '\n').lines();
    var tidied =
        lines
            .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
            .reduce((one, next) -> one + "\n" + next)
            .orElse("");
    return EMPTY_LINES.matcher(tidied).replaceAll("\n\n").strip();
  }

  /** The text of a description, whether it was written as HTML or as it is. */
  static String of(String text) {
    if (!MARKUP.matcher(text).find()) {
      return tidy(text);
    }
    var plain = new StringBuilder();
    NodeTraversor.traverse(new Words(plain), Jsoup.parseBodyFragment(text).body());
    return tidy(plain.toString());
  }

  /** The text as descriptions are written: as it is, or as HTML where it would be taken for it. */
  static String written(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    var paragraphs = Entities.escape(text).replace("\n\n", "</p><p>").replace("\n", "<br/>");
    return "<p>" + paragraphs + "</p>";
  }

  private static String carried(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(PlainText::isCarried).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isCarried(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= FIRST_PRINTED && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF);
  }

  /** Collects the words of a tree; scripts and styles are no words. */
  private record Words(StringBuilder text) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(ANY_SPACES.matcher(words.getWholeText()).replaceAll(" "));
      } else if (node instanceof Element element) {
        separate(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        separate(element);
      }
    }

    private void separate(Element element) {
      var name = element.normalName();
      if ("br".equals(name) || SEPARATE.contains(name)) {
        text.append('\n');
      } else if (element.isBlock()) {
        text.append("\n\n");
      }
    }
  }
}

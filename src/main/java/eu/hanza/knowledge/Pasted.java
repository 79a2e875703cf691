package eu.hanza.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * A text as it came out of another programme, and what of it stays: the words, their lines and
 * paragraphs, and the addresses of links. What is taken out is named. A text without markup stays
 * as it is, and what stays once stays always.
 *
 * @param came the text as it came
 * @param stays the plain text
 * @param removed what was taken out, in the order in which it was met
 */
public record Pasted(String came, String stays, List<Removed> removed) {

  private static final Pattern TAG =
      Pattern.compile(
          "</?[a-zA-Z][a-zA-Z0-9]*+(?::[a-zA-Z]\\w*+)?"
              + "(?:\\s++[\\w:.-]++(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s<>\"']++)))*+\\s*+/?>"
              + "|<!--|<!\\[|<!(?i:doctype)|<\\?(?i:xml)"
              + "|</?(?i:script|style|iframe|object|embed|svg|img|o:p|meta|link)\\b");
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|nbsp|amp|lt|gt|quot|apos|shy|[nm]dash);");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)<(?:p|div|br|li|ul|ol|tr|td|table|h[1-6]|blockquote|body)\\b");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
  private static final Set<String> WITH_CONTENT =
      Set.of(
          "script",
          "style",
          "xml",
          "iframe",
          "object",
          "embed",
          "noscript",
          "template",
          "svg",
          "math",
          "title",
          "applet",
          "canvas",
          "audio",
          "video");

  /** What sort of thing was taken out. */
  public enum Sort {
    /** A part that is no text for readers, with all that was in it. */
    CONTENT,
    /** A mark around words; the words stay. */
    TAG,
    /** A property of a mark, such as its style. */
    PROPERTY,
    /** A note to programmes. */
    COMMENT,
    /** Characters that nobody sees. */
    CONTROL
  }

  /**
   * Something that was taken out.
   *
   * @param name what it is called in the text that came
   * @param times how often it was there
   */
  public record Removed(Sort sort, String name, int times) {}

  /** Makes the list unchangeable. */
  public Pasted {
    removed = List.copyOf(removed);
  }

  /** Looks at a text. */
  public static Pasted of(String text) {
    var found = new LinkedHashMap<Removed, Integer>();
    var stays = text;
    while (isMarked(stays)) {
      var plain = pass(stays, found);
      if (plain.equals(stays)) {
        break;
      }
      stays = plain;
    }
    return new Pasted(text, stays, counted(found));
  }

  /** Whether anything is taken out or written otherwise. */
  public boolean isChanged() {
    return !came.equals(stays);
  }

  private static boolean isMarked(String text) {
    return TAG.matcher(text).find() || ENTITY.matcher(text).find() || CONTROL.matcher(text).find();
  }

  private static List<Removed> counted(Map<Removed, Integer> found) {
    return found.entrySet().stream()
        .map(one -> new Removed(one.getKey().sort(), one.getKey().name(), one.getValue()))
        .toList();
  }

  private static void note(Map<Removed, Integer> found, Sort sort, String name) {
    found.merge(new Removed(sort, name, 0), 1, Integer::sum);
  }

  private static String pass(String text, Map<Removed, Integer> found) {
    var printed = CONTROL.matcher(text).replaceAll("");
    if (!printed.equals(text)) {
      note(found, Sort.CONTROL, "");
    }
    if (!TAG.matcher(printed).find()) {
      return Parser.unescapeEntities(printed, false).replace('\u00A0', ' ');
    }
    var words = new Words(BLOCK.matcher(printed).find(), found);
    Jsoup.parseBodyFragment(printed).body().filter(words);
    return tidy(words.plain.toString());
  }

  private static String tidy(String text) {
    var lines = new StringBuilder();
    text.lines().forEach(line -> lines.append(line.strip()).append('\n'));
    return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
  }

  /** Collects the words of a tree and what stands around them. */
  private static final class Words implements NodeFilter {
    private static final Set<String> SAFE = Set.of("http", "https", "mailto");

    private final StringBuilder plain = new StringBuilder();
    private final boolean hasBlocks;
    private final Map<Removed, Integer> found;

    Words(boolean hasBlocks, Map<Removed, Integer> found) {
      this.hasBlocks = hasBlocks;
      this.found = found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      return switch (node) {
        case TextNode words -> {
          plain.append(lines(words.getWholeText()));
          yield FilterResult.CONTINUE;
        }
        case DataNode data -> FilterResult.CONTINUE;
        case Element element -> depth == 0 ? FilterResult.CONTINUE : open(element);
        case Comment comment -> {
          note(found, Sort.COMMENT, "");
          yield FilterResult.CONTINUE;
        }
        default -> FilterResult.CONTINUE;
      };
    }

    private FilterResult open(Element element) {
      var name = element.tagName().toLowerCase(Locale.ROOT);
      if (WITH_CONTENT.contains(name)) {
        note(found, Sort.CONTENT, name);
        return FilterResult.SKIP_ENTIRELY;
      }
      if (!name.equals("tbody")) {
        note(found, Sort.TAG, name);
      }
      element.attributes().forEach(one -> property(one.getKey(), one.getValue()));
      separate(element, name);
      return FilterResult.CONTINUE;
    }

    private void property(String key, String value) {
      if (!key.equals("href") || !isSafe(value)) {
        note(found, Sort.PROPERTY, key.toLowerCase(Locale.ROOT));
      }
    }

    private void separate(Element element, String name) {
      switch (name) {
        case "br", "tr", "dt", "dd" -> plain.append('\n');
        case "li" -> plain.append("\n- ");
        case "td", "th" -> plain.append(element.previousElementSibling() == null ? "" : " | ");
        default -> plain.append(element.isBlock() ? "\n\n" : "");
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && depth > 0) {
        var address = element.attr("href").strip();
        if (isSafe(address) && !element.text().contains(address)) {
          plain.append(" (").append(address).append(')');
        }
        var inRow = Set.of("li", "td", "th", "tr", "dt", "dd").contains(element.normalName());
        plain.append(element.isBlock() && !inRow ? "\n\n" : "");
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isSafe(String address) {
      var end = address.indexOf(':');
      return end > 0 && SAFE.contains(address.substring(0, end).strip().toLowerCase(Locale.ROOT));
    }

    /** Between marks of blocks the lines of the source mean nothing, but empty lines do. */
    private String lines(String text) {
      var spaced = text.replace('\u00A0', ' ').replace("\r\n", "\n").replace('\r', '\n');
      if (!hasBlocks) {
        return spaced;
      }
      return spaced
          .replaceAll("[ \\t]*\\n[ \\t]*\\n\\s*", "\u0000")
          .replaceAll("\\s+", " ")
          .replace("\u0000", "\n\n");
    }
  }
}

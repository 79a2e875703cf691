package eu.hanza.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the links of a text, those whose words say nothing, and words that lost their address
 * (S1.17, T16).
 */
public final class LinkHints {

  private static final Pattern WRITTEN =
      Pattern.compile("(?<!!)\\[([^\\]\\n]*)\\]\\(([^)\\s]*)\\)");
  private static final Pattern BARE =
      Pattern.compile(
          "(?:((?:\\p{L}+ )?\\p{L}+)[ \\u00A0]*:?[ \\u00A0]+)?<?(https?://[^\\s<>)]+)>?");
  private static final Pattern LOST =
      Pattern.compile(
          "(?m)(?<!\\p{L})(TUTAJ|TU|HERE|ТУТ|(?i:kliknij tutaj|click here|натисніть тут))(?!\\p{L})"
              + "|^[ \\t]*(?i:(więcej informacji(?: o [^.\\n]{1,40})?|czytaj więcej|read more"
              + "|more information|докладніше))[ \\t]*$");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R");

  private LinkHints() {}

  /** All links of a text, in their order. */
  public static List<FoundLink> links(String text) {
    var found = new ArrayList<FoundLink>();
    var written = WRITTEN.matcher(text);
    while (written.find()) {
      found.add(link(text, written.start(), written.end(), written.group(1), written.group(2)));
    }
    var bare = BARE.matcher(text);
    while (bare.find()) {
      if (isFree(found, bare.start(2))) {
        found.add(bare(text, bare.start(1), bare.start(2), bare.group(1), bare.group(2)));
      }
    }
    var lost = LOST.matcher(text);
    while (lost.find()) {
      if (isFree(found, lost.start())) {
        found.add(link(text, lost.start(), lost.end(), lost.group().strip(), ""));
      }
    }
    found.sort(Comparator.comparingInt(FoundLink::from));
    return List.copyOf(found);
  }

  /** The links that need other words or an address before the text may be published. */
  public static List<FoundLink> of(String text) {
    return links(text).stream().filter(link -> link.saysNothing() || link.isBroken()).toList();
  }

  /** The text with other words and another address for a link. */
  public static String replace(String text, FoundLink link, String words, String address) {
    return text.substring(0, link.from())
        + "["
        + words
        + "]("
        + address
        + ")"
        + text.substring(link.to());
  }

  private static boolean isFree(List<FoundLink> found, int at) {
    return found.stream().noneMatch(link -> at >= link.from() && at < link.to());
  }

  private static FoundLink link(String text, int from, int to, String words, String address) {
    return new FoundLink(from, to, words, address, proposal(text, from, to));
  }

  /** An address that stands open in the text; the word before it may be its words. */
  private static FoundLink bare(
      String text, int wordStart, int addressStart, String word, String address) {
    var clean = address.replaceAll("[.,;:!?]+$", "");
    var end = addressStart + clean.length();
    if (word == null) {
      return link(text, addressStart, end, clean, clean);
    }
    var last = word.substring(word.lastIndexOf(' ') + 1);
    var words = FoundLink.isEmptyWord(word) ? word : last;
    if (!FoundLink.isEmptyWord(words)) {
      return link(text, addressStart, end, clean, clean);
    }
    return link(text, wordStart + word.length() - words.length(), end, words, clean);
  }

  /** What stands before a link in its sentence, else what stands after it. */
  private static String proposal(String text, int from, int to) {
    var before = SENTENCE.split(text.substring(0, from), -1);
    var words = clean(before[before.length - 1]);
    if (!words.isEmpty()) {
      return words;
    }
    return clean(SENTENCE.split(text.substring(to), 2)[0]);
  }

  private static String clean(String words) {
    return words
        .replaceAll("^[\\s*•\\-–#>]+|[\\s:–\\-,.(]+$", "")
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip();
  }
}

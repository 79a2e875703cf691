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

  private static final int FAR = 300;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<!!)\\[([^\\[\\]\\n]{0,500})\\]"
              + "\\(([^()\\s]{0,2000})(?:[ \\t]{1,3}\"[^\"\\n]{0,300}\")?\\)");
  private static final Pattern BARE = Pattern.compile("(https?://[^\\s<>)]{1,2000})>?");
  private static final Pattern WORDS_BEFORE =
      Pattern.compile("((?:\\p{L}{1,60} )?\\p{L}{1,60})[ \\u00A0]{0,3}:?[ \\u00A0]{1,3}<?$");
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
      if (isFree(found, bare.start(1))) {
        found.add(bare(text, bare.start(1), bare.group(1)));
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
  private static FoundLink bare(String text, int addressStart, String address) {
    var clean = withoutStops(address);
    var end = addressStart + clean.length();
    var near = WORDS_BEFORE.matcher(text).region(Math.max(0, addressStart - FAR), addressStart);
    if (!near.find()) {
      return link(text, addressStart, end, clean, clean);
    }
    var word = near.group(1);
    var last = word.substring(word.lastIndexOf(' ') + 1);
    var words = FoundLink.isEmptyWord(word) ? word : last;
    if (!FoundLink.isEmptyWord(words)) {
      return link(text, addressStart, end, clean, clean);
    }
    return link(text, near.start(1) + word.length() - words.length(), end, words, clean);
  }

  /** The address without the stops that end its sentence. */
  private static String withoutStops(String address) {
    var end = address.length();
    while (end > 0 && ".,;:!?".indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.substring(0, end);
  }

  /** What stands before a link in its sentence, else what stands after it. */
  private static String proposal(String text, int from, int to) {
    var before = SENTENCE.split(text.substring(Math.max(0, from - FAR), from), -1);
    var words = clean(before[before.length - 1]);
    if (!words.isEmpty()) {
      return words;
    }
    var after = text.substring(to, Math.min(text.length(), to + FAR));
    return clean(SENTENCE.split(after, 2)[0]);
  }

  private static String clean(String words) {
    return words
        .replaceAll("^[\\s*•\\-–#>]+|[\\s:–\\-,.(]+$", "")
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip();
  }
}

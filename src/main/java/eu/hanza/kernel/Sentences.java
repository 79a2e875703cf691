package eu.hanza.kernel;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a text into sentences, without breaking after "br." or "m.in.". */
final class Sentences {

  private static final Pattern BREAK =
      Pattern.compile("\\R+|(?<=[\\p{L}\\d)”\"]{3}[.!?])\\s+(?=[\\p{Lu}„\"])");

  private Sentences() {}

  /** The sentences of a text, as they are written. */
  static List<String> of(String text) {
    return Stream.of(BREAK.split(text)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}

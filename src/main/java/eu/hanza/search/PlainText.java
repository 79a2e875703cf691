package eu.hanza.search;

import eu.hanza.kernel.LocalizedText;
import java.util.LinkedHashMap;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** What a reader sees of a text written in CommonMark: its words, without signs of layout. */
final class PlainText {

  private static final Parser PARSER = Parser.builder().build();
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  private PlainText() {}

  static LocalizedText of(LocalizedText text) {
    var plain = new LinkedHashMap<String, String>();
    text.byLanguage().forEach((language, words) -> plain.put(language, of(words)));
    return new LocalizedText(plain);
  }

  private static String of(String words) {
    return RENDERER.render(PARSER.parse(words)).replaceAll("\\s+", " ").strip();
  }
}

package eu.hanza.publishing;

import eu.hanza.kernel.PolishTypography;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what people write in CommonMark into HTML that is safe in any page: headings begin below
 * the page's own, scripts, styles and pictures from elsewhere are dropped.
 */
public final class Prose {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "ul",
              "ol",
              "li",
              "blockquote",
              "strong",
              "em",
              "code",
              "pre",
              "hr",
              "br",
              "a")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("start")
          .onElements("ol")
          .allowUrlProtocols("http", "https", "mailto")
          .toFactory();

  private Prose() {}

  /**
   * The HTML of a text.
   *
   * @param language the BCP 47 tag of the language that it is in
   */
  public static String html(String markdown, String language) {
    var document = PARSER.parse(markdown);
    document.accept(new Lower());
    if (language.equals("pl")) {
      document.accept(new Bind());
    }
    return POLICY.sanitize(RENDERER.render(document));
  }

  /** The words of a text without its marks. */
  public static String plain(String markdown) {
    var words = new StringBuilder();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                words.append(text.getLiteral()).append(' ');
              }
            });
    return words.toString().strip();
  }

  /** Lets headings begin with the second level: the first is the page's. */
  private static final class Lower extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.clamp(heading.getLevel(), 2, 6));
      visitChildren(heading);
    }
  }

  /** Binds one-letter words and amounts. */
  private static final class Bind extends AbstractVisitor {
    @Override
    public void visit(Text text) {
      text.setLiteral(PolishTypography.bind(text.getLiteral()));
    }
  }
}

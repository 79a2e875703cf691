package eu.hanza.shell;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.Reader;
import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every template needs besides its own page: the reader's language and words, addresses, the
 * navigation, the security token of forms. Made anew for each request.
 */
public final class Frame {

  private final FrameParts parts;
  private final Language language;
  private final String path;
  private final FrameRequest request;

  Frame(FrameParts parts, Language language, String path, FrameRequest request) {
    this.parts = parts;
    this.language = language;
    this.path = path;
    this.request = request;
  }

  /** The language of the page. */
  public Language language() {
    return language;
  }

  /** The tag of the page's language, for the attribute {@code lang}. */
  public String lang() {
    return language.tag();
  }

  /**
   * The message of a key, with values given as name, value, name, value …; in Polish with spaces
   * that keep one-letter words, dates and amounts together.
   */
  public String t(String key, Object... namesAndValues) {
    var text = messages().text(language, key, namesAndValues);
    return language == Language.PL ? PolishTypography.bind(text) : text;
  }

  private Messages messages() {
    return parts.messages();
  }

  /** The address of a page, given without its language. */
  public String url(String to) {
    return "/" + language.tag() + (to.equals("/") ? "" : to);
  }

  /** The address of this page in another language, with its query. */
  public String urlIn(Language other) {
    return "/" + other.tag() + (path.equals("/") ? "" : path) + request.query();
  }

  /** The address of this page in its own language, absolute, for the foot of a printed page. */
  public String address() {
    return parts.settings().address() + urlIn(language);
  }

  /** The address of a static file, with the hash of its content. */
  public String asset(String file) {
    return parts.assets().address(file);
  }

  /** The address of the script that lets pages change in parts. */
  public String htmx() {
    return "/webjars/htmx.org/2.0.10/dist/htmx.min.js";
  }

  /** An icon beside a word: hidden from screen readers. */
  public Content icon(String name) {
    return parts.icons().icon(name);
  }

  /** A part that a module added. */
  public Content part(Part part) {
    return parts.renderer().part(this, part);
  }

  /** The name of the installation. */
  public String installation() {
    return parts.settings().name();
  }

  /** All languages of the interface. */
  public List<Language> languages() {
    return Arrays.asList(Language.values());
  }

  /** The links of a place that the reader may see. */
  public List<NavigationEntry> links(NavigationEntry.Place place) {
    return parts.links(place);
  }

  /** What modules put below the foot of the page. */
  public List<Part> feet() {
    return parts.feet().stream().flatMap(foot -> foot.part(language).stream()).toList();
  }

  /** The address of this page without its language, for forms that come back to it. */
  public String path() {
    return path;
  }

  /** Whether a link leads to where the reader is. */
  public boolean isHere(String to) {
    return path.equals(to) || path.startsWith(to + "/");
  }

  /** The signed-in reader; null if nobody is signed in. */
  public @Nullable Reader reader() {
    return parts.reader(language);
  }

  /** The theme that the reader chose, {@code light} or {@code dark}; {@code auto} otherwise. */
  public String theme() {
    var reader = reader();
    return reader == null || reader.theme() == null ? "auto" : reader.theme();
  }

  /** The token that every form sends back. */
  public String csrf() {
    return request.csrf();
  }

  /** The sentence about what was just done; null if nothing was. */
  public @Nullable String notice() {
    var key = request.noticeKey();
    return key == null ? request.said() : t(key);
  }

  /** Why nothing was done; null where nothing was refused. */
  public @Nullable String refusal() {
    return request.refusal();
  }

  /** Whether this installation is the demonstration. */
  public boolean demo() {
    return parts.settings().demo();
  }

  /** A text of people in the reader's language, or in the next one that it has. */
  public LocalizedText.Spoken speak(LocalizedText text) {
    return text.in(language);
  }

  /** The languages in which people write texts in forms, as tags. */
  public List<String> writtenLanguages() {
    return Arrays.stream(Language.values()).map(Language::tag).toList();
  }
}

package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Value;

/** Every page is accessible, obeys the security policy, and fits a phone. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityPagesTests {

  private static final List<String> PUBLIC =
      List.of(
          "",
          "/organisations",
          "/organisations?frame=asia",
          "/organisations/miasto-lublin",
          "/organisations/srlandets-europakontor-as",
          "/programmes",
          "/programmes/funders",
          "/ckw",
          "/ckw/events",
          "/ckw/news",
          "/wymiar",
          "/projects",
          "/projects/engage",
          "/projects/south-baltic-creative-cluster",
          "/events",
          "/events/kongres-inicjatyw-europy-wschodniej-2019",
          "/events/kongres-inicjatyw-europy-wschodniej-2019/register",
          "/events/hackathon-branz-kreatywnych-wydarzenie-pokazowe/result",
          "/events/ogolnopolska-konferencja-samorzadowa-2013",
          "/practices",
          "/practices/noc-bibliotek-po-obu-stronach-granicy",
          "/ckw/practices",
          "/search",
          "/search?q=wspolpraca",
          "/search?q=heckhathon&kind=event",
          "/search?q=nicniepasuje",
          "/glossary",
          "/certificates",
          "/certificates?number=SGPM/2013/001&code=0",
          "/sign-in",
          "/mailbox",
          "/accessibility",
          "/privacy",
          "/cookies",
          "/nie-ma-takiej-strony");
  private static final Pattern FILE =
      Pattern.compile(
          "\\.(pdf|csv|xlsx|docx|json|ics|xml|atom|png|svg)$|/file$|/mailbox/|/feed$|/sign-out");

  private static final String OWN =
      "(office|my|account|organisations|events|projects|practices|programmes|news|mailbox|sign-in"
          + "|accessibility|privacy|cookies)\\b";

  private static final List<String> KEY =
      List.of("", "/organisations", "/ckw", "/projects/engage", "/events", "/sign-in");

  @Value("${hanza.address}")
  String address = "";

  private @org.jspecify.annotations.Nullable Visitor opened;

  @BeforeAll
  void open() {
    opened = Visitor.at(address);
  }

  @AfterAll
  void close() {
    visitor().close();
  }

  private Visitor visitor() {
    return java.util.Objects.requireNonNull(opened);
  }

  @Test
  void hasNoViolationOnPublicPages() {
    assertThat(checkBoth(PUBLIC, 1440, ColorScheme.LIGHT)).isEmpty();
    assertThat(checkBoth(PUBLIC, 390, ColorScheme.DARK)).isEmpty();
  }

  @Test
  void hasNoViolationOnAnyPageThatTheAdministratorReaches() {
    var pages = reached();
    assertThat(pages).hasSizeGreaterThan(40);
    assertThat(check("pl", pages, 1440, ColorScheme.LIGHT, true)).isEmpty();
    assertThat(check("en", pages, 390, ColorScheme.DARK, true)).isEmpty();
  }

  /** One page of each kind that links lead to from the administrator's desk; none is dead. */
  private List<String> reached() {
    var kinds = new LinkedHashMap<String, String>();
    var waiting = new ArrayDeque<>(List.of("/pl/my", "/pl/account", "/pl"));
    try (var device = visitor().device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor().page(device);
      visitor().signIn(page, "admin@hanza.demo");
      while (!waiting.isEmpty()) {
        var path = waiting.remove();
        if (kinds.putIfAbsent(kind(path), path.substring(3)) == null) {
          assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
          links(page).filter(link -> !kinds.containsKey(kind(link))).forEach(waiting::add);
        }
      }
    }
    return List.copyOf(kinds.values());
  }

  private static Stream<String> links(Page page) {
    var all = page.evaluate("[...document.links].map(one => new URL(one.href).pathname)");
    return ((List<?>) all)
        .stream()
            .map(String::valueOf)
            .filter(link -> link.startsWith("/pl/") && !FILE.matcher(link).find());
  }

  /** The address without what names one of many. */
  private static String kind(String path) {
    return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
        .replaceAll(
            "/(organisations|events|projects|practices|news|groups|pages)/(?!new|office)[a-z0-9-]{4,}",
            "/$1/{slug}")
        .replaceAll("^/pl/(?!" + OWN + ")[a-z0-9-]+", "/pl/{programme}");
  }

  @Test
  void hasNoViolationOnKeyPagesInEveryCombination() {
    assertThat(checkBoth(KEY, 1440, ColorScheme.DARK)).isEmpty();
    assertThat(checkBoth(KEY, 390, ColorScheme.LIGHT)).isEmpty();
  }

  private List<String> checkBoth(List<String> paths, int width, ColorScheme scheme) {
    var found = new ArrayList<>(check("pl", paths, width, scheme, false));
    found.addAll(check("en", paths, width, scheme, false));
    return found;
  }

  private List<String> check(
      String language, List<String> paths, int width, ColorScheme scheme, boolean signedIn) {
    var found = new ArrayList<String>();
    try (var device = visitor().device(width, scheme, true)) {
      var page = visitor().page(device);
      if (signedIn) {
        visitor().signIn(page, "admin@hanza.demo");
      }
      for (var path : paths) {
        page.navigate("/" + language + path);
        assertThat(page.title()).as(path).isNotBlank();
        found.addAll(visitor().violations(page));
        found.addAll(visitor().wide(page));
      }
    }
    found.addAll(visitor().complaints());
    return found;
  }

  @Test
  void needsNoSidewaysScrollAtThreeHundredAndTwentyPixels() {
    var wide = new ArrayList<String>();
    try (var device = visitor().device(320, ColorScheme.LIGHT, true)) {
      var page = visitor().page(device);
      for (var path : PUBLIC) {
        page.navigate("/pl" + path);
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > 320) {
          wide.add(path + " " + width);
        }
      }
    }
    assertThat(wide).isEmpty();
  }
}

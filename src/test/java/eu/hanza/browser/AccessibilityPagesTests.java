package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
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
          "/sign-in",
          "/mailbox",
          "/accessibility",
          "/privacy",
          "/cookies",
          "/nie-ma-takiej-strony");
  private static final List<String> OFFICE =
      List.of(
          "/my",
          "/account",
          "/office/people",
          "/office/clauses",
          "/office/clauses/new",
          "/office/events",
          "/office/events/new",
          "/office/projects",
          "/office/projects/new",
          "/office/programmes",
          "/office/organisations",
          "/office/news",
          "/office/funders");
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
    assertThat(check(PUBLIC, 1440, ColorScheme.LIGHT, false)).isEmpty();
    assertThat(check(PUBLIC, 390, ColorScheme.DARK, false)).isEmpty();
  }

  @Test
  void hasNoViolationInTheOffice() {
    assertThat(check(OFFICE, 1440, ColorScheme.LIGHT, true)).isEmpty();
    assertThat(check(OFFICE, 390, ColorScheme.DARK, true)).isEmpty();
  }

  @Test
  void hasNoViolationOnKeyPagesInEveryCombination() {
    assertThat(check(KEY, 1440, ColorScheme.DARK, false)).isEmpty();
    assertThat(check(KEY, 390, ColorScheme.LIGHT, false)).isEmpty();
  }

  private List<String> check(List<String> paths, int width, ColorScheme scheme, boolean signedIn) {
    var found = new ArrayList<String>();
    try (var device = visitor().device(width, scheme, true)) {
      var page = visitor().page(device);
      if (signedIn) {
        visitor().signIn(page, "admin@hanza.demo");
      }
      for (var language : List.of("pl", "en")) {
        for (var path : paths) {
          page.navigate("/" + language + path);
          assertThat(page.title()).as(path).isNotBlank();
          found.addAll(visitor().violations(page));
        }
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

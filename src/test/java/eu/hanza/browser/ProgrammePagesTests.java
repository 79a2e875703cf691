package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Programme, session, series and their office in a browser, with a script and without. */
@BrowserTest
class ProgrammePagesTests {

  private static final String SESSION = "/events/sieciowanie-miast-i-gmin-sposobem-na-transfer";

  @Value("${hanza.address}")
  String address = "";

  @Test
  void violatesNoRuleOfAccessibilityAndFitsAPhone() {
    var found = new ArrayList<String>();
    try (var visitor = Visitor.at(address)) {
      for (var look :
          List.of(
              List.of("pl", 1440, ColorScheme.LIGHT),
              List.of("en", 390, ColorScheme.DARK),
              List.of("uk", 390, ColorScheme.LIGHT),
              List.of("pl", 320, ColorScheme.LIGHT))) {
        try (var device = visitor.device((int) look.get(1), (ColorScheme) look.get(2), true)) {
          var page = visitor.page(device);
          page.navigate("/" + look.get(0) + "/events");
          page.locator("a[href*=kongres-sieci-gmin]").first().click();
          page.locator(".site a[href$=programme]").click();
          found.addAll(visitor.violations(page));
          found.addAll(visitor.wide(page));
          page.locator(".agenda h4 a").nth(3).click();
          found.addAll(visitor.violations(page));
          found.addAll(visitor.wide(page));
          for (var path :
              List.of(SESSION + "/programme", "/series/europejski-tydzien-regionow-i-miast")) {
            page.navigate("/" + look.get(0) + path);
            found.addAll(visitor.violations(page));
            found.addAll(visitor.wide(page));
          }
        }
      }
      found.addAll(visitor.complaints());
    }
    assertThat(found).isEmpty();
  }

  @Test
  void keepsTheOfficeOfSessionsAccessible() {
    var found = new ArrayList<String>();
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      visitor.signIn(page, "koordynator@ckw.demo");
      page.navigate("/pl/office/events");
      page.locator("table a:has-text('Kongres Sieci Gmin')").first().click();
      var event = page.url();
      for (var path : List.of("/sessions", "/sessions/new", "/rooms", "/schedule", "/belonging")) {
        page.navigate(event + path);
        found.addAll(visitor.violations(page));
      }
      page.navigate(event + "/sessions");
      page.locator("tbody th a").first().click();
      found.addAll(visitor.violations(page));
      found.addAll(visitor.complaints());
    }
    assertThat(found).isEmpty();
  }

  @Test
  void findsSessionsWithoutAScript() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(390, ColorScheme.LIGHT, false)) {
      var page = visitor.page(device);
      page.navigate("/pl/events");
      page.locator("a[href*=kongres-sieci-gmin]").first().click();
      page.locator(".site a[href$=programme]").click();
      page.locator(".fold > summary").click();
      page.getByLabel("Słowa z tytułu").fill("retencji");
      page.locator(".fold button").first().click();
      assertThat(
              page.locator(".agenda h4").allInnerTexts().stream()
                  .map(text -> text.replaceAll("\\h", " ")))
          .containsExactly("Woda w mieście: od kanału do retencji");
    }
  }
}

package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Own place and agenda, and the office of seats, in a browser. */
@BrowserTest
class SeatPagesTests {

  private static final List<String> LANGUAGES = List.of("pl", "en");
  private static final List<Integer> WIDTHS = List.of(1440, 390);

  @Value("${hanza.address}")
  String address = "";

  @Test
  void letsAVisitorBookWithoutASlipInAccessibility() {
    var found = new ArrayList<String>();
    try (var visitor = Visitor.at(address);
        var device = visitor.device(390, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      var event = register(page, "miejsca@hanza.demo");
      mail(page, "miejsca@hanza.demo").click();
      page.locator("article pre a").first().click();
      check(visitor, page, found);
      page.navigate("/pl" + event + "/programme");
      page.locator(".agenda form button").first().click();
      check(visitor, page, found);
      page.navigate("/pl" + event);
      page.locator("aside a[href$=agenda]").click();
      assertThat(page.locator(".booked li").count()).isEqualTo(1);
      page.locator("main form button").last().click();
      assertThat(page.locator("code").innerText()).contains("/events/agenda.ics?key=");
      everywhere(visitor, page, event + "/agenda", found);
      found.addAll(visitor.complaints());
    }
    assertThat(found).isEmpty();
  }

  /** The link to the newest mail to an address, which may be on its way still. */
  private static Locator mail(Page page, String email) {
    var found = page.locator("li:has-text('" + email + "') a").first();
    for (var attempt = 0; attempt < 60; attempt++) {
      page.navigate("/pl/mailbox");
      if (found.count() > 0) {
        break;
      }
      page.waitForTimeout(500);
    }
    return found;
  }

  /** Registers at the congress and says its address. */
  private static String register(Page page, String email) {
    page.navigate("/pl/events");
    page.locator("a[href*=kongres-sieci-gmin]").first().click();
    var event = page.url().replaceAll("^.*/pl", "");
    page.locator("main a.button[href$=register]").first().click();
    page.fill("#name", "Uczestnik 778");
    page.fill("#email", email);
    page.selectOption("#sector", "NGO");
    page.selectOption("#function", "VOLUNTEER");
    page.locator("main form button").last().click();
    return event;
  }

  private static void check(Visitor visitor, Page page, List<String> found) {
    found.addAll(visitor.violations(page));
    found.addAll(visitor.wide(page));
  }

  private static void everywhere(Visitor visitor, Page page, String path, List<String> found) {
    for (var language : LANGUAGES) {
      for (var width : WIDTHS) {
        page.setViewportSize(width, 900);
        page.navigate("/" + language + path);
        check(visitor, page, found);
      }
    }
  }

  @Test
  void keepsTheOfficeOfSeatsAccessible() {
    var found = new ArrayList<String>();
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      visitor.signIn(page, "koordynator@ckw.demo");
      page.navigate("/pl/office/events");
      page.locator("table a:has-text('Kongres Sieci Gmin')").first().click();
      var event = page.url().replaceAll("^.*/pl", "");
      for (var part :
          List.of(
              "/seats", "/policy", "/policy?field=SECTOR", "/delegation", "/cards", "/webhooks")) {
        everywhere(visitor, page, event + part, found);
      }
      everywhere(visitor, page, "/office/series", found);
      everywhere(visitor, page, "/account/tokens", found);
      page.navigate("/pl" + event + "/sessions");
      page.locator("tbody th a").first().click();
      page.locator("main a[href$=seats]").click();
      everywhere(visitor, page, page.url().replaceAll("^.*/pl", ""), found);
      found.addAll(visitor.complaints());
    }
    assertThat(found).isEmpty();
  }
}

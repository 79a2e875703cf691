package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Hanza with the keyboard alone: one always sees where one is, and never gets stuck. */
@BrowserTest
class KeyboardPagesTests {

  private static final String RINGED =
      """
      () => {
        const one = document.activeElement;
        const style = getComputedStyle(one);
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        return ring || style.boxShadow !== 'none';
      }
      """;

  @Value("${hanza.address}")
  String address = "";

  @Test
  void registersByKeysOnly() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      page.navigate("/pl/ckw");
      page.click("text=Forum partnerów CKW (wydarzenie pokazowe)");
      page.navigate(page.url() + "/register");

      page.keyboard().press("Tab");
      assertThat(focused(page, "one => one.getAttribute('href')")).isEqualTo("#content");
      assertThat(page.evaluate(RINGED)).isEqualTo(true);
      page.keyboard().press("Enter");

      tabTo(page, "name");
      page.keyboard().type("Uczestnik 778");
      tabTo(page, "email");
      page.keyboard().type("klawiatura@hanza.demo");
      tabTo(page, "sector");
      page.keyboard().press("ArrowDown");
      tabTo(page, "function");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Tab");
      while (!"BUTTON".equals(focused(page, "one => one.tagName"))) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      page.waitForURL("**/registered");
    }
  }

  @Test
  void opensAndClosesTheMenusByKeys() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(390, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      page.navigate("/pl");
      var menu = page.locator("header details.menu").last();
      menu.locator("summary").focus();
      page.keyboard().press("Enter");
      assertThat(menu.getAttribute("open")).isNotNull();
      page.keyboard().press("Tab");
      assertThat(page.evaluate(RINGED)).isEqualTo(true);
      page.keyboard().press("Escape");
      assertThat(menu.getAttribute("open")).isNull();
      assertThat(focused(page, "one => one.tagName")).isEqualTo("SUMMARY");
    }
  }

  private static Object focused(Page page, String question) {
    return page.evaluate("(" + question + ")(document.activeElement)");
  }

  /**
   * Goes on by the tabulator to the field with this id; each stop on the way has a visible ring.
   */
  private static void tabTo(Page page, String id) {
    for (var stop = 0; stop < 30; stop++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(RINGED))
          .as("ring at " + focused(page, "one => one.outerHTML"))
          .isEqualTo(true);
      if (id.equals(focused(page, "one => one.id"))) {
        return;
      }
    }
    throw new AssertionError("no way by keys to " + id);
  }
}

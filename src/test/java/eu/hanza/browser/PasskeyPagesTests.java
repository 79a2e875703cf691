package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** The whole ceremony of a passkey, with the virtual authenticator of the browser. */
@BrowserTest
class PasskeyPagesTests {

  @Value("${hanza.address}")
  String address = "";

  @Test
  void keepsAPasskeySignsInByItAndTakesItAway() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      fingerprintReader(device, page);
      visitor.signIn(page, "redaktor@ckw.demo");
      page.navigate("/pl/account");
      PlaywrightAssertions.assertThat(page.locator("[data-passkey-failed]")).isHidden();
      page.click("[data-passkey-register]");
      var key = page.locator("form[action$='/account/passkeys/remove']");
      PlaywrightAssertions.assertThat(key).hasCount(1);

      device.clearCookies();
      page.navigate("/pl/account");
      assertThat(page.url()).contains("/sign-in");
      page.click("[data-passkey-sign-in]");
      page.waitForURL("**/pl/my");
      page.navigate("/pl/account");
      PlaywrightAssertions.assertThat(page.locator("main")).containsText("redaktor@ckw.demo");

      key.locator("button").click();
      PlaywrightAssertions.assertThat(key).hasCount(0);
      device.clearCookies();
      page.navigate("/pl/sign-in");
      PlaywrightAssertions.assertThat(page.locator("[data-passkey-failed]")).isHidden();
      page.click("[data-passkey-sign-in]");
      PlaywrightAssertions.assertThat(page.locator("[data-passkey-failed]")).isVisible();
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  /** Gives the browser a platform authenticator that answers without being asked. */
  private static void fingerprintReader(BrowserContext device, Page page) {
    var browser = device.newCDPSession(page);
    browser.send("WebAuthn.enable");
    var reader = new JsonObject();
    reader.addProperty("protocol", "ctap2");
    reader.addProperty("transport", "internal");
    reader.addProperty("hasResidentKey", true);
    reader.addProperty("hasUserVerification", true);
    reader.addProperty("isUserVerified", true);
    reader.addProperty("automaticPresenceSimulation", true);
    var options = new JsonObject();
    options.add("options", reader);
    browser.send("WebAuthn.addVirtualAuthenticator", options);
  }
}

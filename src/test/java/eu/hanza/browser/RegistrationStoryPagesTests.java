package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** A visitor registers for a coming event, the coordinator finds the registration. */
@BrowserTest
class RegistrationStoryPagesTests {

  private static final String EVENT = "Forum partnerów CKW (wydarzenie pokazowe)";

  @Value("${hanza.address}")
  String address = "";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Tag("S0.16")
  void registersWithAndWithoutScript(boolean script) {
    var email = "historia-%s@hanza.demo".formatted(script);
    try (var visitor = Visitor.at(address);
        var phone = visitor.device(390, ColorScheme.LIGHT, script)) {
      var page = visitor.page(phone);
      page.navigate("/pl/ckw");
      page.click("text=" + EVENT);
      page.locator("main a.button").first().click();
      page.locator("main form button").last().click();
      assertThat(page.locator(".summary").innerText()).contains("Podaj imię");
      page.fill("#name", "Uczestnik 777");
      page.fill("#email", email);
      page.selectOption("#sector", "NGO");
      page.selectOption("#function", "VOLUNTEER");
      page.locator("main form button").last().click();
      assertThat(page.locator("h1").innerText()).isEqualTo("Zarejestrowano");
      assertThat(phone.cookies())
          .extracting(cookie -> cookie.name)
          .isSubsetOf("hanza_csrf", "hanza_session");
      withdraw(page, email);
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  private static void withdraw(Page page, String email) {
    page.navigate("/pl/mailbox");
    var letters = page.locator("li", new Page.LocatorOptions().setHasText(email));
    assertThat(letters.first().innerText()).contains("Zarejestrowano");
    letters.first().locator("a").click();
    assertThat(page.locator("article").innerText()).contains("hanza.ics", "Numer zgłoszenia");
    page.locator("article pre a").first().click();
    assertThat(page.locator("main").innerText()).contains("Masz miejsce");
    page.click("text=Rezygnuję z miejsca");
    assertThat(page.locator("main").innerText()).contains("zwolnione");
  }

  @Test
  void showsTheCoordinatorWhoRegistered() {
    try (var visitor = Visitor.at(address);
        var office = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(office);
      visitor.signIn(page, "koordynator@ckw.demo");
      page.click("main a:has-text(\"Biuro wydarzeń\")");
      page.click("text=" + EVENT);
      page.locator("aside a").nth(1).click();
      assertThat(page.locator("table").innerText()).contains("Uczestnik 001", "uczestnik001@demo");
      var download = page.waitForDownload(() -> page.click("text=Lista obecności (PDF)"));
      assertThat(download.suggestedFilename()).endsWith(".pdf");
      page.navigate("/pl/office/people");
      assertThat(page.locator("h1").innerText()).isEqualTo("Osoby i role");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  @Tag("S0.2")
  void showsTwoFoundersAndSevenAreasInBothLanguages() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      page.navigate("/pl/ckw");
      assertThat(page.locator("main").innerText())
          .contains("2 założyciele", "Miasto Lublin", "Samorząd Województwa Lubelskiego");
      assertThat(page.locator("ol.numbered li").count()).isEqualTo(7);
      page.navigate("/en/ckw");
      assertThat(page.locator("main").innerText())
          .containsPattern(Pattern.compile("2 founders"))
          .contains("City of Lublin");
    }
  }

  @Test
  @Tag("S4.1")
  void listsBothProjectsOfTheEuroregionWithItsRole() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      page.navigate("/pl/organisations/stowarzyszenie-gmin-rp-euroregion-baltyk");
      var text = page.locator("main").innerText();
      assertThat(text).contains("2 projekty", "ENGAGE!", "South Baltic Creative Cluster");
      assertThat(text).contains("niekompletny:", "partner");
    }
  }
}

package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
      assertThat(read(page.locator(".summary"))).contains("podaj imię");
      page.fill("#name", "Uczestnik 777");
      page.fill("#email", email);
      page.selectOption("#sector", "NGO");
      page.selectOption("#function", "VOLUNTEER");
      page.locator("main form button").last().click();
      assertThat(read(page.locator("h1"))).isEqualTo("Zarejestrowano");
      assertThat(phone.cookies())
          .extracting(cookie -> cookie.name)
          .isSubsetOf("hanza_csrf", "hanza_session");
      withdraw(page, email);
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  /** What a place of the page says, with plain spaces. */
  private static String read(Locator place) {
    return place.innerText().replace('\u00A0', ' ');
  }

  private static void withdraw(Page page, String email) {
    page.navigate("/pl/mailbox");
    var letters = page.locator("li", new Page.LocatorOptions().setHasText(email));
    assertThat(read(letters.first())).contains("Zarejestrowano");
    letters.first().locator("a").click();
    assertThat(read(page.locator("article"))).contains("hanza.ics", "Numer zgłoszenia");
    page.locator("article pre a").first().click();
    assertThat(read(page.locator("main"))).contains("Masz miejsce");
    page.click("text=Rezygnuję z miejsca");
    assertThat(read(page.locator("main"))).contains("zwolnione");
  }

  @Test
  void showsTheCoordinatorWhoRegistered() {
    try (var visitor = Visitor.at(address);
        var office = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(office);
      visitor.signIn(page, "koordynator@ckw.demo");
      page.click("main a:has-text(\"Biuro wydarzeń\")");
      page.click("text=" + EVENT);
      page.click("aside a[href$='/registrations']");
      assertThat(read(page.locator("table"))).contains("Uczestnik 001", "uczestnik001@demo");
      var download = page.waitForDownload(() -> page.click("text=Lista obecności (PDF)"));
      assertThat(download.suggestedFilename()).endsWith(".pdf");
      page.navigate("/pl/office/people");
      assertThat(read(page.locator("h1"))).isEqualTo("Osoby i role");
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
      assertThat(read(page.locator("main")))
          .contains("2 założycieli", "Miasto Lublin", "Samorząd Województwa Lubelskiego");
      assertThat(page.locator("ol.numbered li").count()).isEqualTo(7);
      page.navigate("/en/ckw");
      assertThat(read(page.locator("main")))
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
      var text = read(page.locator("main"));
      assertThat(text).contains("2 projekty", "ENGAGE!", "South Baltic Creative Cluster");
      assertThat(text).contains("niekompletny:", "partner");
    }
  }
}

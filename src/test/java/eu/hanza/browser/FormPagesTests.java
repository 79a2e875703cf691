package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import eu.hanza.forms.EveryType;
import eu.hanza.forms.FormFixtures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/** Filling in a form with every type of question, with a script and without (F-11 to F-20). */
@BrowserTest
@Import({FormFixtures.class, eu.hanza.events.EventFixtures.class})
class FormPagesTests {

  private static final String SAVE = "button[name=do][value=next]";

  @Value("${hanza.address}")
  String address = "";

  @Autowired private FormFixtures forms;

  /** A text with plain spaces for those that keep words together. */
  private static String plain(String text) {
    return text.replaceAll("\\h", " ");
  }

  private void begin(Page page, String language) {
    page.navigate("/" + language + "/forms/" + forms.published(EveryType.form()));
    page.click("main form button");
    assertThat(page.url()).contains("/answers/").endsWith("/1");
  }

  @Test
  @Tag("F-13")
  void showsWhatChangesWhileSomebodyTypesAndSavesIt() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      begin(page, "pl");
      assertThat(page.getByLabel("Jaki partner?").count()).isZero();
      page.getByLabel("Imię i nazwisko").fill("Uczestnik 001");
      page.locator("input[type=radio][value=yes]").first().check();
      page.waitForSelector("text=Jaki partner?");
      page.getByLabel("Jaki partner?").fill("Miasto Lwów");
      page.waitForResponse("**/part", () -> page.getByLabel("Jaki partner?").blur());
      page.reload();
      assertThat(page.getByLabel("Jaki partner?").inputValue()).isEqualTo("Miasto Lwów");
      assertThat(page.getByLabel("Imię i nazwisko").inputValue()).isEqualTo("Uczestnik 001");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  @Tag("F-11")
  @Tag("F-12")
  void fillsInHandsInAndGetsAReceiptWithoutAScript() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, false)) {
      var page = visitor.page(device);
      begin(page, "pl");
      var code = page.locator(".code code").innerText();
      page.getByLabel("Imię i nazwisko").fill("Uczestnik 001");
      page.getByLabel("Budżet").fill("85.200 zł");
      page.locator("input[type=radio][value=yes]").first().check();
      page.locator(".filling .actions button[value=update]").click();
      page.getByLabel("Jaki partner?").fill("Miasto Lwów");
      assertThat(page.getByLabel("Budżet").inputValue()).isEqualTo("85200,00");
      page.click(SAVE);
      assertThat(page.url()).endsWith("/2");
      page.getByLabel("Nazwa partnera").fill("Pierwszy");
      page.click("button[value^='add:']");
      assertThat(
              page.locator(".instance legend").allInnerTexts().stream().map(FormPagesTests::plain))
          .containsExactly("Partner 1 z 2", "Partner 2 z 2");
      page.getByLabel("Nazwa partnera").nth(1).fill("Drugi");
      page.click(SAVE);
      page.click(SAVE);
      assertThat(page.locator(".summary a").allInnerTexts())
          .containsExactly("Wiem, że: Odpowiedz na to pytanie");
      assertThat(page.title()).startsWith("Błąd:");
      page.getByLabel("Wiem, że").check();
      page.click(SAVE);
      assertThat(plain(page.locator("main").innerText())).contains("Drugi", "85 200");
      elsewhere(visitor, code);
      page.click("button:has-text('Wyślij')");
      assertThat(plain(page.locator("h1").innerText())).isEqualTo("Przyjęto. Numer 1.");
      var copy = page.waitForDownload(() -> page.click("text=Kopia (PDF)"));
      assertThat(copy.suggestedFilename()).isEqualTo("hanza-1.pdf");
    }
  }

  /** The same draft on another device, by its code. */
  private static void elsewhere(Visitor visitor, String code) {
    try (var other = visitor.device(390, ColorScheme.DARK, true)) {
      var page = visitor.page(other);
      page.navigate("/en/answers/resume");
      page.getByLabel("Code").fill(code.toLowerCase(java.util.Locale.ROOT));
      page.click("main form button");
      assertThat(page.locator("main").innerText()).contains("Uczestnik 001", "Drugi");
    }
  }

  @Test
  void violatesNoRuleOfAccessibilityWithEveryTypeOfQuestion() {
    var found = new ArrayList<String>();
    try (var visitor = Visitor.at(address)) {
      for (var look :
          List.of(
              List.of("pl", 1440, ColorScheme.LIGHT),
              List.of("en", 390, ColorScheme.DARK),
              List.of("pl", 320, ColorScheme.DARK),
              List.of("en", 1440, ColorScheme.DARK))) {
        try (var device = visitor.device((int) look.get(1), (ColorScheme) look.get(2), true)) {
          var page = visitor.page(device);
          begin(page, (String) look.get(0));
          page.waitForResponse(
              "**/part", () -> page.locator("input[type=radio][value=yes]").first().check());
          page.locator("textarea").first().fill("x");
          found.addAll(visitor.violations(page));
          found.addAll(visitor.wide(page));
          page.click(SAVE);
          found.addAll(visitor.violations(page));
          page.click("button[value=skip]");
          found.addAll(visitor.violations(page));
          found.addAll(visitor.wide(page));
          page.click("button[value=leave]");
          found.addAll(visitor.violations(page));
          found.addAll(visitor.wide(page));
        }
      }
      found.addAll(visitor.complaints());
    }
    assertThat(found).isEmpty();
  }

  /** An officer begins, the mayor writes meanwhile: both are shown, and the mayor signs. */
  @Test
  @Tag("F-14")
  void letsACityFillInTogetherAndItsMayorSignOff() {
    var found = new ArrayList<String>();
    try (var visitor = Visitor.at(address);
        var desk = visitor.device(1440, ColorScheme.LIGHT, true);
        var phone = visitor.device(390, ColorScheme.DARK, true)) {
      var officer = visitor.page(desk);
      var mayor = visitor.page(phone);
      visitor.signIn(officer, "urzednik@lublin.demo");
      visitor.signIn(mayor, "prezydent@lublin.demo");
      officer.navigate("/pl/pim");
      officer.click("text=Deklaracja udziału miasta w sieci");
      officer.click("main form button");
      var draft = officer.url().replaceAll("/1$", "");
      officer.navigate(draft + "/1");
      mayor.navigate(draft + "/1");
      mayor.getByLabel("Jaki problem chcecie").fill("Połowę opraw już wymieniliśmy.");
      mayor.waitForResponse("**/part", () -> mayor.getByLabel("Jaki problem chcecie").blur());
      officer.getByLabel("Jaki problem chcecie").fill("Latarnie świecą za drogo.");
      officer.click(SAVE);
      assertThat(officer.locator(".warning").innerText())
          .contains("Uczestnik 902", "Połowę opraw", "Latarnie świecą");
      found.addAll(visitor.violations(officer));
      officer.navigate(draft);
      officer.click("text=Kto może wysłać?");
      assertThat(officer.locator(".warning").innerText()).contains("Uczestnik 902");
      found.addAll(visitor.violations(officer));
      mayor.navigate(draft + "/1");
      mayor.getByLabel("Władze miasta").check();
      mayor.click(SAVE);
      found.addAll(visitor.violations(mayor));
      found.addAll(visitor.wide(mayor));
      mayor.click("button:has-text('Wyślij')");
      assertThat(plain(mayor.locator("h1").innerText())).isEqualTo("Przyjęto. Numer 1.");
    }
    assertThat(found).isEmpty();
  }

  @Test
  @Tag("F-20")
  void violatesNoRuleOfAccessibilityWhereACardIsTypedTwiceAndTalkedAbout() {
    var found = new ArrayList<String>();
    try (var visitor = Visitor.at(address);
        var desk = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(desk);
      var form = forms.published(EveryType.contact());
      visitor.signIn(page, "admin@hanza.demo");
      page.navigate("/pl/office/forms/" + form + "/answers");
      page.click("form[action$='/cards/typed'] button");
      var first = page.url().replaceAll("/1$", "");
      page.locator(".filling input[type=text]").first().fill("Uczestnik 555");
      page.click("button[value=leave]");
      page.navigate(first);
      page.click("form[action$='/again'] button");
      page.locator(".filling input[type=text]").first().fill("Uczestnik 556");
      page.click("button[value=leave]");
      page.navigate(first);
      page.getByLabel("Komentarz").fill("Podpis jest nieczytelny.");
      page.click("text=Dodaj komentarz");
      assertThat(page.locator(".comment").innerText()).contains("nieczytelny");
      found.addAll(visitor.violations(page));
      page.navigate(first + "/again");
      assertThat(page.locator("fieldset").innerText()).contains("Uczestnik 555", "Uczestnik 556");
      found.addAll(visitor.violations(page));
      page.setViewportSize(390, 900);
      page.navigate((first + "/again").replace("/pl/", "/en/"));
      found.addAll(visitor.violations(page));
      found.addAll(visitor.wide(page));
      page.navigate(first.replace("/pl/", "/en/"));
      found.addAll(visitor.violations(page));
      found.addAll(visitor.wide(page));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void refusesAFileOfTheWrongKindAndKeepsTheRest() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, false)) {
      var page = visitor.page(device);
      begin(page, "pl");
      page.getByLabel("Imię i nazwisko").fill("Uczestnik 001");
      page.getByLabel("Zdjęcie")
          .setInputFiles(
              new FilePayload(
                  "zdjęcie.png", "image/png", "MZ to nie obraz".getBytes(StandardCharsets.UTF_8)));
      page.getByLabel("Plan (plik)")
          .setInputFiles(
              new FilePayload(
                  "Tydzień Regionów.txt", "text/plain", "Plan".getBytes(StandardCharsets.UTF_8)));
      page.click(SAVE);
      assertThat(page.locator(".summary a").allInnerTexts())
          .anyMatch(text -> text.startsWith("Zdjęcie:"));
      assertThat(page.getByLabel("Imię i nazwisko").inputValue()).isEqualTo("Uczestnik 001");
      assertThat(page.locator(".attached").innerText()).contains("tydzien-regionow.txt");
    }
  }

  @Test
  void refusesAFloodOfTextAndKeepsTheRest() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      begin(page, "pl");
      page.getByLabel("Imię i nazwisko").fill("Uczestnik 001");
      page.evaluate(
          """
          () => {
            const area = document.querySelector('textarea');
            area.removeAttribute('maxlength');
            area.hidden = true;
            area.value = 'ą'.repeat(900000);
          }
          """);
      page.click(SAVE);
      assertThat(page.locator(".summary a").allInnerTexts())
          .containsExactly("O projekcie: Skróć tekst do 10 000 znaków");
      assertThat(page.getByLabel("Imię i nazwisko").inputValue()).isEqualTo("Uczestnik 001");
    }
  }

  @Test
  @Tag("S3.17")
  void takesACardInThatSomebodyFilledIn() throws Exception {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      var form = forms.published(EveryType.contact());
      page.navigate("/pl/forms/" + form);
      var link = page.locator("a[href$='card.docx']");
      assertThat(link.innerText()).matches("Karta zgłoszenia \\(DOCX, \\d+\\hkB\\)");
      var card = page.waitForDownload(link::click);
      var filled =
          FormFixtures.fill(
              Files.readAllBytes(card.path()), "Uczestnik 077", "uczestnik077@hanza.test");
      visitor.signIn(page, "admin@hanza.demo");
      page.navigate("/pl/office/forms/" + form + "/answers");
      page.getByLabel("Plik karty")
          .setInputFiles(new FilePayload("karta.docx", "application/octet-stream", filled));
      page.click("text=Wprowadź");
      assertThat(page.locator("main").innerText())
          .contains("Uczestnik 077", "uczestnik077@hanza.test", "Z karty");
      page.click("button:has-text('Wyślij')");
      assertThat(page.locator("h1").innerText()).isEqualTo("Przyjęto. Numer 1.");
    }
  }
}

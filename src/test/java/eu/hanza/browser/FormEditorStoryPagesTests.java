package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import eu.hanza.forms.FormId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/**
 * Somebody who never saw XLSForm makes a form of five questions with a condition, translates it,
 * tries it, publishes it, changes it and sees what the change would do. All of it without a script.
 */
@BrowserTest
class FormEditorStoryPagesTests {

  @Value("${hanza.address}")
  String address = "";

  private final List<String> violations = new ArrayList<>();

  @Test
  void makesAFormAndSeesWhatAChangeDoes() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, false)) {
      var page = visitor.page(device);
      visitor.signIn(page, "koordynator@ckw.demo");
      page.click("main a[href='/pl/office/forms']");
      begin(page, "Spotkanie partnerów");
      asks(page);
      translates(page);
      tries(page);
      settles(page);
      publishes(page);
      seesEffects(page);
      look(visitor, device, page);
      assertThat(visitor.complaints()).isEmpty();
      assertThat(violations).isEmpty();
    }
  }

  private static String read(Locator place) {
    return place.innerText().replace('\u00A0', ' ');
  }

  private static void send(Page page) {
    page.locator("main form .actions button.button").first().click();
  }

  private static void begin(Page page, String title) {
    page.click("main a.button");
    page.selectOption("#home", new SelectOption().setLabel("Centrum Kompetencji Wschodnich"));
    page.fill("#title", title);
    send(page);
    assertThat(read(page.locator("h1"))).isEqualTo(title);
  }

  private static void add(Page page, String kind, String label) {
    page.locator("main a:has-text(\"Dodaj pytanie\")").first().click();
    page.selectOption("#kind", kind);
    page.fill("#label-pl", label);
    send(page);
    assertThat(read(page.locator("h1"))).isEqualTo(label);
  }

  private static void save(Page page) {
    page.click("button.button:has-text(\"Zapisz\") >> nth=-2");
    assertThat(read(page.locator(".notice"))).isEqualTo("Zapisano");
  }

  private static void asks(Page page) {
    add(page, "SHORT_TEXT", "Imię i nazwisko");
    page.check("#required");
    save(page);
    add(page, "EMAIL", "Adres e-mail");
    save(page);
    add(page, "ONE", "Jak weźmiesz udział?");
    page.fill("#new-0-pl", "Na miejscu");
    page.fill("#new-0-quota", "40");
    page.fill("#new-1-pl", "Przez internet");
    save(page);
    add(page, "SEVERAL", "Który posiłek zamawiasz?");
    page.fill("#new-0-pl", "Obiad");
    page.fill("#new-1-pl", "Kolacja");
    page.selectOption("#if-0-question", "jak_wezmiesz_udzial");
    page.fill("#if-0-value", "na miejscu");
    save(page);
    add(page, "LONG_TEXT", "Uwagi");
    save(page);
    assertThat(page.locator(".outline > li").count()).isEqualTo(5);
    assertThat(read(page.locator(".outline > li").nth(3)))
        .contains("4", "Który posiłek zamawiasz?", "pod warunkiem", "Obiad", "Kolacja");
  }

  private void translates(Page page) {
    page.click("text=Tytuł i języki");
    page.fill("#more-language", "en");
    send(page);
    page.locator("main a:has-text(\"Tłumaczenie\")").first().click();
    assertThat(read(page.locator(".lede"))).isEqualTo("brakuje 10 tekstów");
    var english = page.locator("td textarea[lang=en]");
    var words =
        List.of(
            "Meeting of partners",
            "Name and surname",
            "E-mail address",
            "How will you take part?",
            "On site",
            "Online",
            "Which meal do you order?",
            "Lunch",
            "Dinner",
            "Remarks");
    for (var i = 0; i < words.size(); i++) {
      english.nth(i).fill(words.get(i));
    }
    send(page);
    assertThat(read(page.locator(".lede"))).contains("we wszystkich językach");
    page.click(".eyebrow a");
  }

  private static void tries(Page page) {
    page.click("text=Podgląd");
    page.click(".tabs a[lang=en]");
    assertThat(read(page.locator("form.filling"))).doesNotContain("Which meal");
    page.locator("form.filling input[type=radio]").first().check();
    page.click("text=Sprawdź te odpowiedzi");
    assertThat(read(page.locator("form.filling"))).contains("Which meal do you order?");
    assertThat(read(page.locator(".summary"))).contains("Name and surname");
    page.locator("form.filling input[type=text]").first().fill("Uczestnik 001");
    page.click("text=Sprawdź te odpowiedzi");
    assertThat(read(page.locator(".notice"))).contains("można by złożyć");
    page.click(".eyebrow a");
  }

  /** Without a clause it is not published, and the page says where to choose one. */
  private static void settles(Page page) {
    page.click("main a:has-text(\"Publikacja\")");
    page.click(".warning a");
    page.selectOption("#clause", new SelectOption().setIndex(1));
    send(page);
    assertThat(read(page.locator(".notice"))).isEqualTo("Zasady zapisane");
  }

  private FormId form(Page page) {
    return FormId.of(page.url().replaceAll(".*/forms/([^/]+).*", "$1"));
  }

  private void publishes(Page page) {
    page.click("main a:has-text(\"Publikacja\")");
    page.waitForURL("**/publish");
    send(page);
    assertThat(read(page.locator(".notice"))).isEqualTo("Opublikowano wersję 1");
    page.click("text=Wersja 1");
    assertThat(page.locator(".outline > li").count()).isEqualTo(5);
    page.navigate("/pl/office/forms/" + form(page) + "/edit");
  }

  private static void seesEffects(Page page) {
    page.click(".outline a:has-text(\"Jak weźmiesz udział?\")");
    page.check("#choice-1-out");
    save(page);
    page.click(".outline a:has-text(\"Uwagi\")");
    page.selectOption("#kind", "WHOLE_NUMBER");
    save(page);
    assertThat(read(page.locator("aside"))).contains("1 usunięte pytanie");
    add(page, "DATE", "Kiedy przyjedziesz?");
    page.check("#required");
    save(page);
    page.click("main a:has-text(\"Publikacja\")");
    page.waitForURL("**/publish");
    assertThat(read(page.locator("main")))
        .contains("nie można już wybrać „Przez internet”")
        .contains("„Kiedy przyjedziesz?”: nowe pytanie, na które trzeba odpowiedzieć")
        .contains("„Uwagi”: usunięte z formularza; odpowiedzi zostają")
        .contains("Nikt teraz nie wypełnia formularza");
    send(page);
    assertThat(read(page.locator(".notice"))).isEqualTo("Opublikowano wersję 2");
    assertThat(page.locator("main ol.rows > li").count()).isEqualTo(2);
  }

  /**
   * All pages of the editor at two widths and in both themes: nothing for axe, nothing too wide.
   */
  private void look(Visitor visitor, BrowserContext signedIn, Page page) {
    var base = "/pl/office/forms/" + form(page) + "/edit";
    page.navigate(base);
    var item = page.locator(".outline h3 a").nth(2).getAttribute("href");
    var paths = new ArrayList<>(List.of("/pl/office/forms", "/pl/office/forms/new", base, item));
    for (var part :
        List.of("add", "settings", "texts", "try", "import", "publish", "versions", "versions/1")) {
      paths.add(base + "/" + part);
    }
    look(visitor, signedIn, 390, ColorScheme.LIGHT, paths);
    look(visitor, signedIn, 1440, ColorScheme.DARK, paths);
  }

  private void look(
      Visitor visitor, BrowserContext signedIn, int width, ColorScheme scheme, List<String> paths) {
    try (var device = visitor.device(width, scheme, true)) {
      device.addCookies(cookies(signedIn));
      var page = visitor.page(device);
      for (var path : paths) {
        page.navigate(path);
        violations.addAll(visitor.violations(page));
        violations.addAll(visitor.wide(page));
      }
    }
  }

  private List<Cookie> cookies(BrowserContext signedIn) {
    return signedIn.cookies().stream()
        .map(one -> new Cookie(one.name, one.value).setUrl(address))
        .toList();
  }
}

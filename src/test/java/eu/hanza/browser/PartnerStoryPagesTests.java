package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** A city finds out who fits it, and an idea of its own looks for partners where others find it. */
@BrowserTest
class PartnerStoryPagesTests {

  private static final String IDEA = "Nocne dyżury latarników dla uczniów";

  @Value("${hanza.address}")
  String address = "";

  /** What a place of the page says, with plain spaces. */
  private static String read(Locator place) {
    return place.innerText().replace('\u00A0', ' ');
  }

  @Test
  @Tag("S0.11")
  void leadsAnIdeaToASearchForPartnersThatOthersFind() {
    try (var visitor = Visitor.at(address);
        var mayor = visitor.device(390, ColorScheme.LIGHT, true);
        var office = visitor.device(1440, ColorScheme.LIGHT, true);
        var stranger = visitor.device(1440, ColorScheme.DARK, false)) {
      var own = visitor.page(mayor);
      visitor.signIn(own, "prezydent@lublin.demo");
      enter(own);
      assertThat(read(own.locator("main .badge").first())).isEqualTo("szuka partnerów");

      var desk = visitor.page(office);
      visitor.signIn(desk, "koordynator@ckw.demo");
      approve(desk);

      var other = visitor.page(stranger);
      other.navigate("/pl/search?q=latarnicy");
      other.locator(".hits h3 a").first().click();
      assertThat(read(other.locator("h1"))).isEqualTo(IDEA);
      assertThat(read(other.locator("main"))).contains("Miasto Lublin");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  private static void enter(Page page) {
    page.navigate("/pl/my/ideas");
    page.click("text=Nowy pomysł");
    page.fill("#title", IDEA);
    page.fill("#summary", "Uczniowie z portu i z głębi lądu dyżurują razem przez jedną noc.");
    page.fill(
        "#body", "Każda szkoła przyjeżdża raz i raz zaprasza. Szukamy dwóch miast z latarnią.");
    page.locator("input[name=areas]").first().check();
    page.locator("input[name=workLanguages][value=pl]").check();
    page.click("text=Zapisz i szukaj partnerów");
  }

  private static void approve(Page page) {
    page.navigate("/pl/office/offers");
    page.click("text=" + IDEA);
    for (var score : page.locator("aside form select").all()) {
      score.selectOption("4");
    }
    page.locator("aside form button").first().click();
  }

  @Test
  @Tag("P-9")
  void saysWhyAPartnerFitsAndLeadsToTheRecord() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(1440, ColorScheme.LIGHT, true)) {
      var page = visitor.page(device);
      visitor.signIn(page, "prezydent@lublin.demo");
      page.navigate("/pl/my/partners");
      assertThat(read(page.locator("#opportunities"))).isEqualTo("Praktyki i wydarzenia dla Was");
      var first = page.locator("section[aria-labelledby=partners] li").first();
      var name = read(first.locator("h3"));
      first.locator("summary").click();
      first.locator("button").click();
      assertThat(read(page.locator("section[aria-labelledby=partners] h3").first()))
          .isNotEqualTo(name);
      page.locator("details.more", new Page.LocatorOptions().setHasText(name)).last().click();
      page.locator("li", new Page.LocatorOptions().setHasText(name))
          .locator("form[action$='/back'] button")
          .click();
      assertThat(read(page.locator("section[aria-labelledby=partners] h3").first()))
          .isEqualTo(name);
      page.locator("section[aria-labelledby=partners] .why a").first().click();
      assertThat(page.locator("h1").count()).isEqualTo(1);
      assertThat(read(page.locator("main"))).doesNotContain("Nie ma takiej strony");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  @Tag("S0.3")
  void countsJointProjectsByCountry() {
    try (var visitor = Visitor.at(address);
        var device = visitor.device(390, ColorScheme.LIGHT, false)) {
      var page = visitor.page(device);
      page.navigate("/pl/projects");
      assertThat(read(page.locator("#found"))).isEqualTo("37 wspólnych projektów");
      assertThat(read(page.locator("main"))).contains("mogą dać w sumie więcej niż 37");
      page.selectOption("#country", "GE");
      page.click("text=Pokaż");
      assertThat(read(page.locator("#found"))).startsWith("5 ");
      assertThat(page.locator("section[aria-labelledby=found] .rows > li").count()).isEqualTo(5);
    }
  }
}

package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/**
 * Takes the pictures of README and user guide from the running demonstration, into {@code
 * target/pictures}; {@code tools/pictures} puts them into the documentation. No picture there is of
 * other making, and none is missing.
 */
@BrowserTest
class GuidePicturesPagesTests {

  private static final Pattern PICTURE = Pattern.compile("pictures/([a-z-]+\\.png)");
  private static final Path PICTURES = Path.of("target/pictures");

  private static final Map<String, String> PUBLIC =
      Map.of(
          "directory", "/en/organisations",
          "programme", "/pl/ckw",
          "event", "/pl/events/kongres-inicjatyw-europy-wschodniej-2019",
          "project", "/en/projects/engage");

  private static final Map<String, String> OFFICE =
      Map.of(
          "desk", "/en/my",
          "clauses", "/en/office/clauses",
          "event-form", "/en/office/events/new",
          "projects-office", "/en/office/projects",
          "letter", "/en/office/letters/new",
          "news-office", "/en/office/news",
          "people", "/en/office/people",
          "suspensions", "/en/office/suspensions",
          "account", "/en/account");

  @Value("${hanza.address}")
  String address = "";

  @Test
  void takesEveryPictureOfTheDocumentation() throws IOException {
    Files.createDirectories(PICTURES);
    try (var visitor = Visitor.at(address);
        var desk = visitor.device(1440, ColorScheme.LIGHT, true);
        var phone = visitor.device(390, ColorScheme.LIGHT, true)) {
      var page = visitor.page(desk);
      PUBLIC.forEach((name, path) -> take(page, name, path));
      page.navigate("/pl/ckw");
      page.click("text=Forum partnerów CKW (wydarzenie pokazowe)");
      page.locator("main a.button").first().click();
      shoot(page, "register");
      var forms = beginForm(page);
      take(visitor.page(phone), "directory-phone", "/pl/organisations");
      visitor.signIn(page, "admin@hanza.demo");
      OFFICE.forEach((name, path) -> take(page, name, path));
      take(page, "form-editor", "/en/office" + forms + "/edit");
      take(page, "form-answers", "/en/office" + forms + "/answers");
    }
    assertThat(pictures(PICTURES)).isEqualTo(pictures(Path.of("docs/pictures")));
    assertThat(shownInDocumentation()).isEqualTo(pictures(PICTURES));
  }

  /** Begins the card for trainings; gives the address of its form. */
  private static String beginForm(Page page) {
    page.navigate("/pl/wymiar");
    page.click("text=Karta zgłoszenia na szkolenia");
    var path = page.url().replaceFirst(".*/pl", "");
    page.click("main form button");
    page.getByLabel("Imię i nazwisko").fill("Uczestnik 001");
    shoot(page, "form-fill");
    return path;
  }

  private static void take(Page page, String name, String path) {
    var answer = page.navigate(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    shoot(page, name);
  }

  private static void shoot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  private static Set<String> pictures(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static Set<String> shownInDocumentation() throws IOException {
    var found = new HashSet<>(shownIn(Path.of("README.md")));
    try (Stream<Path> pages = Files.list(Path.of("docs/guide"))) {
      for (var page : pages.toList()) {
        found.addAll(shownIn(page));
      }
    }
    return found;
  }

  private static Set<String> shownIn(Path page) throws IOException {
    return PICTURE
        .matcher(Files.readString(page))
        .results()
        .map(shown -> shown.group(1))
        .collect(Collectors.toSet());
  }
}

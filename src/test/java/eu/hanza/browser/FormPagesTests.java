package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.hanza.forms.EveryType;
import eu.hanza.forms.FormFixtures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/** Filling in a form with every type of question, with a script and without (F-11 to F-13). */
@BrowserTest
@Import({FormFixtures.class, eu.hanza.events.EventFixtures.class})
class FormPagesTests {

  @Value("${hanza.address}")
  String address = "";

  @Autowired private FormFixtures forms;

  private String begin(Page page, String language) {
    var form = forms.published(EveryType.form());
    page.navigate("/" + language + "/forms/" + form);
    page.click("main form button");
    assertThat(page.url()).contains("/answers/").endsWith("/1");
    return page.url();
  }

  @Test
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
      page.getByLabel("Jaki partner?").blur();
      page.waitForSelector("#saved");
      page.waitForTimeout(1500);
      page.reload();
      assertThat(page.getByLabel("Jaki partner?").inputValue()).isEqualTo("Miasto Lwów");
      assertThat(page.getByLabel("Imię i nazwisko").inputValue()).isEqualTo("Uczestnik 001");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("/tmp/fill-1440.png")).setFullPage(true));
      assertThat(visitor.complaints()).isEmpty();
    }
  }
}

package eu.hanza.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people write becomes HTML that is safe. */
class ProseTests {

  @Test
  void beginsHeadingsBelowThePagesOwn() {
    assertThat(Prose.html("# Tytuł\n\n### Niżej", "pl"))
        .isEqualToIgnoringWhitespace("<h2>Tytuł</h2><h3>Niżej</h3>");
  }

  @Test
  void dropsScriptsAndStrangeAddresses() {
    var html =
        Prose.html(
            "<script>alert(1)</script>\n\n[a](javascript:alert(1)) ![x](https://b.pl/x.png)"
                + " [b](https://b.pl)",
            "en");

    assertThat(html).doesNotContain("<script", "javascript:", "<img").contains("https://b.pl");
  }

  @Test
  void bindsOneLetterWordsInPolishOnly() {
    assertThat(Prose.html("Miasta i gminy", "pl")).contains("i\u00A0gminy");
    assertThat(Prose.html("I go", "en")).contains("I go");
  }
}

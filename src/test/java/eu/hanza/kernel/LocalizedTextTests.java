package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTests {

  private static final LocalizedText CONGRESS = LocalizedText.of("Kongres", "Congress");

  @Test
  void speaksTheLanguageOfTheReader() {
    assertThat(CONGRESS.in(Language.EN))
        .isEqualTo(new LocalizedText.Spoken("Congress", "en", true));
    assertThat(CONGRESS.exactly("pl")).contains("Kongres");
  }

  @Test
  void saysInWhichLanguageItFellBack() {
    assertThat(CONGRESS.in(Language.UK))
        .isEqualTo(new LocalizedText.Spoken("Congress", "en", false));
    assertThat(LocalizedText.pl("Kongres").in(Language.EN))
        .isEqualTo(new LocalizedText.Spoken("Kongres", "pl", false));
    assertThat(new LocalizedText(Map.of("ka", "კონგრესი")).in(Language.PL))
        .isEqualTo(new LocalizedText.Spoken("კონგრესი", "ka", false));
  }

  @Test
  void holdsNoBlankText() {
    assertThat(CONGRESS.with("en", " ")).isEqualTo(LocalizedText.pl("Kongres"));
    assertThat(LocalizedText.pl("").isEmpty()).isTrue();
    assertThat(LocalizedText.EMPTY.raw("pl")).isEmpty();
    assertThat(LocalizedText.EMPTY.in(Language.PL))
        .isEqualTo(new LocalizedText.Spoken("", "pl", true));
  }

  @Test
  void neverChanges() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> CONGRESS.byLanguage().put("uk", "Конгрес"));
    assertThat(CONGRESS.with("uk", "Конгрес").byLanguage()).containsKeys("pl", "en", "uk");
    assertThat(CONGRESS.byLanguage()).doesNotContainKey("uk");
  }
}

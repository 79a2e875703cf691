package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

  @ParameterizedTest
  @CsvSource({
    "Kongres Inicjatyw Europy Wschodniej, kongres-inicjatyw-europy-wschodniej",
    "Współpraca – łąka i źdźbło, wspolpraca-laka-i-zdzblo",
    "Sørlandets Europakontor AS, sorlandets-europakontor-as",
    "„ENGAGE!” 2021/2023, engage-2021-2023",
    "…, bez-nazwy"
  })
  void spellsWordsInPlainLetters(String text, String slug) {
    assertThat(Slug.of(text)).hasToString(slug);
  }

  @Test
  void writesOtherScriptsInLatinLetters() {
    assertThat(Slug.of("Київ").value()).isEqualTo("kiiv");
    assertThat(Slug.of("თბილისი").value()).isEqualTo("tbilisi");
  }

  @Test
  void cutsAtAWord() {
    assertThat(Slug.of("Akademia Samorządowej Współpracy Międzynarodowej. Oddolna dyplomacja"))
        .hasToString("akademia-samorzadowej-wspolpracy-miedzynarodowej");
    assertThat(Slug.of("a".repeat(80)).value()).isEqualTo("a".repeat(50));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "ą", "a b", "a/b"})
  void refusesWhatIsNoSlug(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
  }
}

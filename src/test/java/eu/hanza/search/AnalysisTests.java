package eu.hanza.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.search.analysis.Analysis;
import eu.hanza.search.analysis.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTests {

  private final Analysis analysis = new Analysis();

  private Set<String> lexemes(String text, String language) {
    return analysis.words(text, language).stream()
        .flatMap(word -> word.lexemes().stream())
        .collect(Collectors.toSet());
  }

  private boolean meet(String one, String other, String language) {
    var common = new HashSet<>(lexemes(one, language));
    common.retainAll(lexemes(other, language));
    return !common.isEmpty();
  }

  @ParameterizedTest
  @Tag("S0.13")
  @CsvSource({
    "współpraca, współpracy, pl",
    "współpracą, wspolpracy, pl",
    "wspolpraca, współpracami, pl",
    "miedzynarodowa, międzynarodowej, pl",
    "samorzadow, samorządu, pl",
    "rozwoj, rozwoju, pl",
    "Gmina, gminach, pl",
    "gmin, gminami, pl",
    "Ukraina, Ukrainie, pl",
    "співпраця, співпраці, uk",
    "громада, громадами, uk",
    "Львів, Львові, uk",
    "Kultur, Kulturen, de",
    "bendradarbiavimas, bendradarbiavimo, lt",
    "samarbete, samarbeten, sv",
    "samarbeid, samarbeidet, nb",
    "partnerships, partnership, en"
  })
  void meetsFormsOfOneWord(String one, String other, String language) {
    assertThat(meet(one, other, language)).isTrue();
  }

  @Test
  void leavesWordsApartThatOnlyLookAlike() {
    assertThat(meet("gmina", "grzyb", "pl")).isFalse();
    assertThat(lexemes("organ", "pl")).doesNotContain("en/organ");
  }

  @Test
  void findsCyrillicByLatinLetters() {
    assertThat(lexemes("Львів", "uk")).contains("lviv");
  }

  @Test
  void countsStopWordsButFindsNothingByThem() {
    var words = analysis.words("w gminie i w powiecie", "pl");
    assertThat(words).extracting(Word::isStopWord).containsExactly(true, false, true, true, false);
    assertThat(words).extracting(Word::position).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  @Tag("S-1")
  void findsWhatNoAnalyserKnowsAsWritten() {
    assertThat(analysis.knows("ka")).isFalse();
    assertThat(lexemes("თბილისი", "ka")).isEqualTo(Set.of("tbilisi"));
  }

  @Test
  void readsAWordByTheFirstLanguageAndAllOthers() {
    var words = analysis.words("kultur", List.of("pl", "de"));
    assertThat(words.getFirst().lexemes()).contains("kultur", "pl/kultura", "de/kultur");
  }
}

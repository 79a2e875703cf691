package eu.hanza.search.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.kernel.Language;
import eu.hanza.publishing.PublishingFixtures;
import eu.hanza.search.analysis.Analysis;
import eu.hanza.search.spi.TermHint;
import eu.hanza.shell.spi.Messages;
import java.util.HashSet;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

class NameCheckTests {

  private static final List<Term> TERMS = GlossaryFile.read();

  private final NameCheck check =
      new NameCheck(Mockito.mock(TermTable.class), new Analysis(), new Messages());

  private List<TermHint> hints(String text, String language) {
    return check.hints(text, language, TERMS, Language.PL);
  }

  private static Term term(String slug) {
    return TERMS.stream().filter(one -> one.slug().equals(slug)).findFirst().orElseThrow();
  }

  @Test
  @Tag("T23")
  @Tag("S2.1")
  @Tag("S2.17")
  void givesTheFourHintsForTheInvitationToTheWeekOfRegions() {
    assertThat(hints(PublishingFixtures.text("s2"), "pl"))
        .extracting(TermHint::found, TermHint::proposal)
        .containsExactly(
            Tuple.tuple("się ramach", "się w ramach"),
            Tuple.tuple(
                "Europejskiego Tygodnia Miast i Regionów",
                "Europejskiego Tygodnia Regionów i Miast"),
            Tuple.tuple("Sieci Okrężnych Miast", "Krajowa Inicjatywa Miast Obiegu Zamkniętego"),
            Tuple.tuple("wydarzeni online", "wydarzenie online"));
  }

  @Test
  @Tag("T23")
  void changesOnlyThePlaceOfTheHintThatIsAccepted() {
    var text = PublishingFixtures.text("s2");
    for (var hint : hints(text, "pl")) {
      var changed = hint.acceptedIn(text);
      assertThat(changed.substring(0, hint.from())).isEqualTo(text.substring(0, hint.from()));
      assertThat(changed.substring(hint.from() + hint.proposal().length()))
          .isEqualTo(text.substring(hint.to()));
      assertThat(hints(changed, "pl")).hasSize(3);
    }
  }

  @Test
  void acceptsNothingWhereTheTextHasChanged() {
    var hint = hints("Odbędzie się ramach programu.", "pl").getFirst();
    assertThat(hint.fits("Inny tekst")).isFalse();
    assertThatThrownBy(() -> hint.acceptedIn("Odbędzie się w ramach programu."))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Tag("S2.17")
  void knowsTheNamesOfTheNetworkOfCircularCities() {
    var term = term("inc2");
    assertThat(term.names())
        .containsEntry("pt", "Iniciativa Nacional Cidades Circulares")
        .containsEntry("en", "National Circular Cities Initiative")
        .containsEntry("pl", "Krajowa Inicjatywa Miast Obiegu Zamkniętego");
    assertThat(hints("o Sieci Okrężnych Miast", "pl").getFirst().why())
        .contains("Redes de Cidades Circulares");
  }

  @ParameterizedTest
  @CsvSource({
    "pl, podczas Europejskiego Tygodnia Miast i Regionów, Europejskiego Tygodnia Regionów i Miast",
    "pl, o Tygodniu Miast i Regionów, Tygodniu Regionów i Miast",
    "pl, w programie Interreg Bałtyk Południowy, Interreg Południowy Bałtyk",
    "en, during the European Week of Cities and Regions, European Week of Regions and Cities",
    "uk, Європейського тижня міст і регіонів, Європейського тижня регіонів і міст",
    "de, Europäische Woche der Städte und Regionen, Europäische Woche der Regionen und Städte"
  })
  void keepsTheInflectionOfTheText(String language, String text, String proposal) {
    assertThat(hints(text, language)).extracting(TermHint::proposal).containsExactly(proposal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "w ramach Europejskiego Tygodnia Regionów i Miast",
        "miast. I regionów tydzień europejski",
        "https://example.org/wydarzeni-online/narazie",
        "[relacja](https://example.org/napewno)",
        "Akademia Samorządowej Współpracy Międzynarodowej",
        "wydarzenie online"
      })
  void leavesRightFormsAndAddressesAlone(String text) {
    assertThat(hints(text, "pl")).isEmpty();
  }

  @Test
  void forbidsNoOfficialName() {
    for (var term : TERMS) {
      term.names()
          .forEach(
              (language, name) ->
                  assertThat(hints(name, language)).as(term.slug() + " " + language).isEmpty());
    }
  }

  @Test
  void givesEveryNameASlugOfItsOwnAndANoteInThreeLanguages() {
    var slugs = new HashSet<String>();
    for (var term : TERMS) {
      assertThat(slugs.add(term.slug())).as(term.slug()).isTrue();
      assertThat(term.note().byLanguage()).containsKeys("pl", "en", "uk");
      assertThat(Term.LANGUAGES).containsAll(term.names().keySet());
    }
  }
}

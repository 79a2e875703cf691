package eu.hanza.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links whose words say nothing are found, with better words from their sentence. */
class LinkHintsTests {

  @Test
  @Tag("S1.17")
  @Tag("T16")
  void findsThreeLinksAndThreeHintsInTheNewsOfAProject() {
    var text = PublishingFixtures.text("s1");

    assertThat(LinkHints.links(text)).hasSize(3).isEqualTo(LinkHints.of(text));
    assertThat(LinkHints.of(text))
        .allMatch(link -> link.text().equals("tutaj"))
        .allMatch(link -> link.address().startsWith("http://www.msz.gov.pl/"))
        .extracting(FoundLink::proposal)
        .containsExactly(
            "Lista podmiotów, którym Ministerstwo Spraw Zagranicznych przyznało dotację",
            "Wymiar samorządowy i obywatelski polskiej polityki zagranicznej",
            "Priorytety polskiej polityki zagranicznej 2012–2016");
  }

  @Test
  void findsWordsThatLostTheirAddress() {
    var hints = LinkHints.of(PublishingFixtures.text("s2"));

    assertThat(hints)
        .filteredOn(FoundLink::isBroken)
        .extracting(FoundLink::text)
        .containsExactly("TUTAJ", "Więcej informacji");
    assertThat(hints.getFirst().proposal()).isEqualTo("Zapraszamy do rejestracji i zapisów");
  }

  @Test
  @Tag("S1.17")
  void knowsEmptyWordsInThreeLanguages() {
    assertThat(LinkHints.of("Zobacz [kliknij tutaj](https://a.pl/x)")).hasSize(1);
    assertThat(LinkHints.of("See the rules [here](https://a.pl/x).")).hasSize(1);
    assertThat(LinkHints.of("Правила конкурсу [тут](https://a.pl/x).")).hasSize(1);
    assertThat(LinkHints.of("Przeczytaj [regulamin konkursu](https://a.pl/x) i zapisz się tu."))
        .isEmpty();
    assertThat(LinkHints.of("Byliśmy tutaj rok temu.")).isEmpty();
  }

  @Test
  @Tag("S1.17")
  void putsTheChosenWordsIntoTheText() {
    var text = "Lista podmiotów tutaj: http://www.msz.gov.pl/x i dalej.";
    var link = LinkHints.of(text).getFirst();

    var fixed = LinkHints.replace(text, link, link.proposal(), link.address());

    assertThat(fixed)
        .isEqualTo("Lista podmiotów [Lista podmiotów](http://www.msz.gov.pl/x) i dalej.");
    assertThat(LinkHints.of(fixed)).isEmpty();
  }
}

package eu.hanza.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.search.analysis.Analysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class VocabularyTests {

  private static final int FEWEST = 280;
  private static final int DEEPEST = 5;
  private static final List<String> EXACT = List.of("pl", "uk");
  private static final Analysis ANALYSIS = new Analysis();
  private static final List<Concept> FILE = VocabularyFile.read();
  private static final Vocabulary VOCABULARY =
      new Vocabulary(Stream.concat(FILE.stream(), CountryConcepts.all()).toList());
  private static final Annotator ANNOTATOR = new Annotator(VOCABULARY, ANALYSIS);

  private static List<String> found(String text, String language) {
    return ANNOTATOR.mentions(ANALYSIS.words(text, language), List.of(language)).stream()
        .map(Annotator.Mention::concept)
        .toList();
  }

  /** Names every label with its language. */
  private static void eachLabel(BiConsumer<Concept, String> label) {
    for (var concept : FILE) {
      concept
          .labels()
          .forEach(
              (language, names) ->
                  names.forEach(
                      name ->
                          label.accept(concept, language + " " + name.toLowerCase(Locale.ROOT))));
    }
  }

  @Test
  @Tag("S-3")
  void holdsTheConceptsOfTheFieldInAllLanguages() {
    assertThat(FILE).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(FILE)
        .allSatisfy(
            concept ->
                assertThat(concept.labels())
                    .containsOnlyKeys(Concept.LANGUAGES.toArray(String[]::new)));
  }

  @Test
  void writesTheFileThatItReads() {
    assertThat(VocabularyFile.read(VocabularyFile.write(FILE).lines())).isEqualTo(FILE);
  }

  @ParameterizedTest
  @EnumSource(value = ConceptKind.class, mode = Mode.EXCLUDE, names = "COUNTRY")
  void hasConceptsOfEveryKind(ConceptKind kind) {
    assertThat(FILE).filteredOn(concept -> concept.kind() == kind).hasSizeGreaterThan(20);
  }

  @Test
  void givesEveryConceptASlugOfItsOwn() {
    assertThat(FILE).extracting(Concept::slug).doesNotHaveDuplicates();
    assertThat(FILE)
        .extracting(Concept::slug)
        .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"))
        .noneMatch(slug -> slug.startsWith("country-"));
  }

  @Test
  void leavesEveryLabelToOneConceptOfALanguage() {
    var owners = new HashMap<String, String>();
    var shared = new ArrayList<String>();
    eachLabel(
        (concept, label) -> {
          var other = owners.put(label, concept.slug());
          if (other != null) {
            shared.add(label + ": " + other + ", " + concept.slug());
          }
        });
    assertThat(shared).isEmpty();
  }

  @Test
  void findsNoOtherConceptWhereALabelOfAnExactlyAnalysedLanguageStands() {
    var mistaken = new ArrayList<String>();
    eachLabel(
        (concept, label) -> {
          var language = label.substring(0, 2);
          if (!EXACT.contains(language)) {
            return;
          }
          var found = new HashSet<>(found(label.substring(3), language));
          found.remove(concept.slug());
          found.removeAll(VOCABULARY.broaderThan(List.of(concept.slug())));
          found.removeAll(VOCABULARY.withNarrower(List.of(concept.slug())));
          if (!found.isEmpty()) {
            mistaken.add(label + " of " + concept.slug() + ": " + found);
          }
        });
    assertThat(mistaken).isEmpty();
  }

  @Test
  void placesEveryConceptUnderOneThatExistsWithoutGoingInCircles() {
    for (var concept : FILE) {
      var broader = concept.broader();
      for (var step = 0; broader != null; step++) {
        assertThat(step).as(concept.slug()).isLessThan(DEEPEST);
        broader = VOCABULARY.find(broader).orElseThrow().broader();
      }
    }
  }

  @ParameterizedTest
  @Tag("S-3")
  @CsvSource({
    "w kulturze dla rozwoju, pl, culture-for-development",
    "o kulturze dla rozwoju regionu, pl, culture-for-development",
    "культурі для розвитку, uk, culture-for-development",
    "szkolenia o rewitalizacji, pl, urban-regeneration",
    "dziedzictwa kulturowego, pl, cultural-heritage",
    "про культурну спадщину, uk, cultural-heritage",
    "охорони здоров'я, uk, health",
    "охорони здоров’я, uk, health",
    "hackatonu, pl, hackathon",
    "hackathony z partnerami, pl, hackathon",
    "organizacjami pozarządowymi, pl, non-governmental-organisation",
    "wizytach studyjnych, pl, study-visit",
    "miast partnerskich, pl, twinning",
    "містами-побратимами, uk, twinning",
    "oddolnej dyplomacji ekonomicznej, pl, economic-diplomacy",
    "of good practices, en, good-practice",
    "Städtepartnerschaften, de, twinning",
    "lokalsamfunn, no, local-communities"
  })
  void findsLabelsInAnyForm(String text, String language, String concept) {
    assertThat(found(text, language)).contains(concept);
  }

  @Test
  @Tag("S-3")
  void takesTheLongestLabelAtAPlace() {
    assertThat(found("w kulturze dla rozwoju", "pl")).containsExactly("culture-for-development");
    assertThat(found("dziedzictwo kulturowe", "pl")).containsExactly("cultural-heritage");
    assertThat(found("нематеріальна культурна спадщина", "uk"))
        .containsExactly("intangible-heritage");
    assertThat(found("środków Unii Europejskiej", "pl")).containsExactly("european-union");
  }

  @ParameterizedTest
  @Tag("T7")
  @CsvSource({
    "w państwach bałtyckich, pl, baltic-states",
    "Region Bałtycki, pl, baltic-region",
    "w regionie Morza Bałtyckiego, pl, baltic-sea-region",
    "Baltic states, en, baltic-states",
    "Baltic region, en, baltic-region",
    "Baltic Sea region, en, baltic-sea-region",
    "країнах Балтії, uk, baltic-states",
    "регіоні Балтійського моря, uk, baltic-sea-region",
    "Baltijos šalys, lt, baltic-states",
    "Baltijos jūros regionas, lt, baltic-sea-region",
    "w Polsce Północnej, pl, northern-poland",
    "Europie Północnej, pl, northern-europe",
    "krajach nordyckich, pl, nordic-countries"
  })
  void keepsEveryGroupOfCountriesApart(String text, String language, String group) {
    assertThat(found(text, language)).containsExactly(group);
  }

  @Test
  @Tag("T7")
  void putsNoGroupOfCountriesUnderAnother() {
    assertThat(FILE)
        .filteredOn(concept -> concept.kind() == ConceptKind.COUNTRY_GROUP)
        .allSatisfy(concept -> assertThat(concept.broader()).isNull());
  }
}

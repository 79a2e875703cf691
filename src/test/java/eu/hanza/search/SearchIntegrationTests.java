package eu.hanza.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.search.SearchIndex.Order;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HanzaTest
class SearchIntegrationTests {

  private static final String KIND = "trial";
  private static final Set<Audience> VISITOR = Set.of(Audience.EVERYBODY);

  @Autowired SearchDesk desk;
  @Autowired SearchIndex index;
  @Autowired Filing filing;

  private final java.util.ArrayList<Ref> filed = new java.util.ArrayList<>();

  @AfterEach
  void takeOut() {
    index.remove(filed);
  }

  private SearchDocument document(String language, String title) {
    var ref = new Ref(KIND, UUID.randomUUID());
    return SearchDocument.of(ref, "/trial/" + ref.id(), new LocalizedText(Map.of(language, title)))
        .readBy(Audience.EVERYBODY);
  }

  private UUID file(SearchDocument document) {
    filed.add(document.ref());
    index.put(filing.file(List.of(document)));
    return document.ref().id();
  }

  private SearchAnswer ask(String text, Language language, Set<Audience> readers) {
    return desk.answer(
        new SearchRequest(text, Map.of(Facet.KIND, Set.of(KIND)), Order.FIT, 1), language, readers);
  }

  private List<UUID> found(String text, Language language) {
    return ids(ask(text, language, VISITOR));
  }

  private static List<UUID> ids(SearchAnswer answer) {
    return answer.hits().items().stream().map(hit -> hit.found().ref().id()).toList();
  }

  @Test
  @Tag("S0.13")
  @Tag("S-2")
  void findsTheSameWithAndWithoutInflectionAndMarks() {
    var one = file(document("pl", "Współpraca międzynarodowa samorządów w praktyce"));
    assertThat(found("wspolpraca miedzynarodowa samorzadow", Language.PL)).containsExactly(one);
    assertThat(found("współpracy międzynarodowej samorządu", Language.PL)).containsExactly(one);
    assertThat(found("wspolpracy samorzadom", Language.EN)).containsExactly(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"interekip", "INTER-EKiP", "InterEKiP", "inter ekip"})
  @Tag("S1.1")
  void findsAProjectByEverySpellingOfItsAcronym(String typed) {
    file(document("pl", "Spotkanie ekip sportowych Inter"));
    var project =
        file(
            document("pl", "Innowacyjnie o współpracy międzynarodowej regionu")
                .named(List.of("INTER-EKiP", "InterEkip")));
    assertThat(found(typed, Language.PL)).first().isEqualTo(project);
  }

  @Test
  @Tag("T9")
  void putsAMistypedWordRight() {
    var hackathon = file(document("pl", "Hackathon klastra kreatywnego"));
    var answer = ask("heckhathon", Language.PL, VISITOR);
    assertThat(ids(answer)).containsExactly(hackathon);
    assertThat(answer.corrected()).containsEntry("heckhathon", "hackathon");
  }

  @Test
  @Tag("S-3")
  void findsATextInAnotherLanguageByItsConceptAndSaysSo() {
    var ukrainian = file(document("uk", "Культура для розвитку громади"));
    var answer = ask("kultura dla rozwoju", Language.PL, VISITOR);
    assertThat(ids(answer)).containsExactly(ukrainian);
    assertThat(answer.hits().items().getFirst().through()).containsExactly("kultura dla rozwoju");
  }

  @Test
  @Tag("S0.13")
  void findsByTheNameOfACountry() {
    var there = file(document("pl", "Warsztaty rękodzieła").in(Facet.COUNTRY, List.of("UA")));
    assertThat(found("ukraina", Language.PL)).containsExactly(there);
    assertThat(found("warsztaty Ukraine", Language.EN)).containsExactly(there);
    assertThat(found("Україна", Language.UK)).containsExactly(there);
  }

  /** The register of groups says of which day; the word for a group finds what the record says. */
  @Test
  @Tag("S0.13")
  void findsByTheNameOfAGroupOfCountries() {
    var there =
        file(
            document("pl", "Warsztaty snycerki")
                .in(Facet.COUNTRY, List.of("GE"))
                .in(Facet.GROUP, List.of("kaukaz", "partnerstwo-wschodnie")));
    file(document("pl", "Warsztaty garncarstwa").in(Facet.COUNTRY, List.of("UA")));
    assertThat(found("Kaukaz warsztaty", Language.PL)).containsExactly(there);
    assertThat(found("країни Кавказу", Language.UK)).containsExactly(there);
    assertThat(found("Eastern Partnership", Language.EN)).containsExactly(there);
    assertThat(found("Baltic states", Language.EN)).isEmpty();
  }

  @Test
  @Tag("S-2")
  void findsWordsBetweenQuotesOnlyInTheirOrder() {
    var right = file(document("pl", "Dobra praktyka w turystyce"));
    var wrong = file(document("pl", "Praktyka dobra dla wszystkich"));
    assertThat(found("dobra praktyka", Language.PL)).contains(right, wrong);
    assertThat(found("„dobra praktyka”", Language.PL)).containsExactly(right);
    assertThat(found("praktyka -turystyka", Language.PL)).containsExactly(wrong);
  }

  @Test
  @Tag("S-4")
  void leavesNoTraceOfWhatAReaderMayNotSee() {
    var person = PersonId.next();
    var secret =
        file(
            document("pl", "Zqxwvplan tajny")
                .in(Facet.COUNTRY, List.of("GE"))
                .readBy(Audience.person(person)));
    var visitor = ask("zqxwvplan", Language.PL, VISITOR);
    assertThat(visitor.hits().total()).isZero();
    assertThat(visitor.counted().values().get(Facet.COUNTRY)).isNull();
    assertThat(ask("zqxwvplam", Language.PL, VISITOR).corrected()).isEmpty();
    assertThat(desk.beginning("zqxwv", Language.PL, VISITOR, 8)).isEmpty();
    var owner = Set.of(Audience.EVERYBODY, Audience.person(person));
    assertThat(ids(ask("zqxwvplan", Language.PL, owner))).containsExactly(secret);
    assertThat(desk.beginning("zqxwv", Language.PL, owner, 8)).hasSize(1);
  }

  @Test
  @Tag("S-4")
  void countsEachValueAsIfOfItsFacetNothingWereChosen() {
    var word = "qwrt" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    file(document("pl", word + " jeden").in(Facet.COUNTRY, List.of("UA", "GE")));
    file(document("pl", word + " dwa").in(Facet.COUNTRY, List.of("UA")));
    file(document("en", word + " three").in(Facet.COUNTRY, List.of("NO")));
    var request =
        new SearchRequest(
            word, Map.of(Facet.COUNTRY, Set.of("UA"), Facet.LANGUAGE, Set.of("pl")), Order.FIT, 1);
    var answer = desk.answer(request, Language.PL, VISITOR);
    assertThat(answer.counted().total()).isEqualTo(2);
    assertThat(answer.counted().values().get(Facet.COUNTRY)).isEqualTo(Map.of("UA", 2L, "GE", 1L));
    assertThat(answer.counted().values().get(Facet.LANGUAGE)).isEqualTo(Map.of("pl", 2L));
  }

  @Test
  void findsOnlyWithinItsTime() {
    var now = java.time.Instant.now();
    file(document("pl", "Wygasłaqq oferta").found(null, now.minusSeconds(60)));
    file(document("pl", "Wygasłaqq zapowiedź").found(now.plusSeconds(3600), null));
    var current = file(document("pl", "Wygasłaqq bieżąca").found(now.minusSeconds(60), null));
    assertThat(found("wygasłaqq", Language.PL)).containsExactly(current);
  }

  @Test
  void marksTheWordsThatWereFound() {
    file(
        document("pl", "Gminy razem")
            .saying(
                new LocalizedText(Map.of("pl", "O tym, jak **dwie gminy** uczyły się od siebie.")),
                LocalizedText.EMPTY));
    var hit = ask("gmina siebie", Language.PL, VISITOR).hits().items().getFirst();
    assertThat(hit.title().pieces())
        .contains(new SearchAnswer.Piece("Gminy", true), new SearchAnswer.Piece(" razem", false));
    assertThat(hit.excerpt().text()).isEqualTo("O tym, jak dwie gminy uczyły się od siebie.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "& | ! ( ) :* <->", "\"\"", "-", "i w na", "'''", "\\\\", "a:*"})
  @Tag("S-2")
  void answersCalmlyToWhatAsksNothing(String text) {
    assertThat(ask(text, Language.PL, VISITOR).hits().items()).isNotNull();
  }

  @Test
  void readsOnlyTheBeginningOfALongQuestion() {
    var answer = ask("współpraca ".repeat(1_000), Language.PL, VISITOR);
    assertThat(answer.cut()).isTrue();
  }

  @Test
  void loosensWhatFindsNothingAsAWhole() {
    var one = file(document("pl", "Wymiana młodzieży qqlipiec"));
    var answer = ask("qqlipiec turystyka kajakarstwo", Language.PL, VISITOR);
    assertThat(answer.loosened()).isTrue();
    assertThat(ids(answer)).contains(one);
  }

  @Test
  void putsTheTitleBeforeTheText() {
    var inText =
        file(
            document("pl", "Sprawozdanie roczne")
                .saying(LocalizedText.EMPTY, LocalizedText.pl("Także rewitalizacja qqport."))
                .dated(LocalizedDate.TODAY));
    var inTitle = file(document("pl", "Rewitalizacja qqport").dated(LocalizedDate.LONG_AGO));
    assertThat(found("rewitalizacja qqport", Language.PL)).containsExactly(inTitle, inText);
  }

  private static final class LocalizedDate {
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
  }
}

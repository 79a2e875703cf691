package eu.hanza.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.PublicityDuty.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Funders, what is stated about them, and their notices over time. */
@HanzaTest
class FundersIntegrationTests {

  private static final String S1 =
      "Projekt {title} jest współfinansowany ze środków Ministerstwa Spraw Zagranicznych";
  private static final String S3 =
      "Projekt współfinansowany ze środków Ministerstwa Spraw Zagranicznych";
  private static final String OPINIONS =
      "Wyrażone w niniejszej publikacji opinie są poglądami jej Autorów.";

  @Autowired Scenery scenery;
  @Autowired FunderOffice office;
  @Autowired FunderDirectory funders;
  @Autowired NoticeBook notices;
  @Autowired PublicityDuty duty;
  @Autowired ProgrammeOffice programmes;
  @Autowired ProgrammeDirectory directory;
  @Autowired ProgrammeSites sites;
  @Autowired EditionOffice editions;

  @AfterEach
  void letTimeRun() {
    scenery.now();
  }

  @Test
  @Tag("S3.18")
  void givesEachEditionTheWordingOfItsYear() {
    var ministry = ProgrammeFixtures.aFunder(office, "MSZ", List.of());
    var programme = ProgrammeFixtures.aPublishedProgramme(programmes, ministry);
    var y2013 = edition(programme, 2013);
    var y2014 = edition(programme, 2014);
    word(ministry, y2013, S3, OPINIONS, "2013-01-01");
    word(ministry, y2014, S1, "", "2014-01-01");

    var then = notices.noticeOn(ministry, y2013, Language.PL, LocalDate.parse("2013-11-30"));
    var today = notices.noticeOn(ministry, y2013, Language.PL, LocalDate.parse("2026-11-30"));
    var next = notices.noticeOn(ministry, y2014, Language.PL, LocalDate.parse("2014-11-30"));

    assertThat(then).isEqualTo(today);
    assertThat(today.orElseThrow().wording()).isEqualTo(S3);
    assertThat(today.orElseThrow().disclaimer()).isEqualTo(OPINIONS);
    assertThat(next.orElseThrow().wordingOn("„INTER-EKiP”"))
        .isEqualTo(
            "Projekt „INTER-EKiP” jest współfinansowany ze środków Ministerstwa Spraw"
                + " Zagranicznych");
    assertThat(next.orElseThrow().wording())
        .isEqualTo("Projekt jest współfinansowany ze środków Ministerstwa Spraw Zagranicznych");
  }

  @Test
  @Tag("S1.18")
  void changesThePagesButNotWhatWasIssued() {
    scenery.time("2024-03-01T10:00");
    var ministry = ProgrammeFixtures.aFunder(office, "MSZ", List.of());
    var programme = ProgrammeFixtures.aPublishedProgramme(programmes, ministry);
    word(ministry, null, "Stare brzmienie", "", "2020-01-01");
    var issued = LocalDate.parse("2024-02-10");
    var before = notices.noticeOn(ministry, null, Language.PL, issued);
    assertThat(sites.site(programme, "/", Language.PL).funding().wording())
        .isEqualTo("Stare brzmienie");

    word(ministry, null, "Nowe brzmienie", "", "2024-03-01");

    assertThat(sites.site(programme, "/", Language.PL).funding().wording())
        .isEqualTo("Nowe brzmienie");
    assertThat(notices.noticeOn(ministry, null, Language.PL, issued)).isEqualTo(before);
    assertThat(notices.word(Actor.SYSTEM, ministry, wording(null, "Poprawka", "", "2024-02-01")))
        .containsExactly(Refusal.of("programmes.notice.not-after").at("validFrom"));
    scenery.time("2024-04-01T10:00");
    assertThat(notices.word(Actor.SYSTEM, ministry, wording(null, "Poprawka", "", "2024-03-20")))
        .containsExactly(Refusal.of("programmes.notice.past").at("validFrom"));
  }

  @Test
  @Tag("S1.18")
  void evaluatesTheDutyOfPublicityByTheDateOfTheGrant() {
    var grant = PublicSupport.ofState(new BigDecimal("85200.00"));

    assertThat(duty.on(grant, LocalDate.parse("2014-05-01"))).isInstanceOf(Answer.NotInForce.class);
    assertThat(duty.on(grant, LocalDate.parse("2022-05-01"))).isInstanceOf(Answer.Duty.class);
  }

  @Test
  @Tag("S4.23")
  void carriesTheNoticeOfTheEuropeanFundWithoutTheDutyOfStateMoney() {
    var fund = ProgrammeFixtures.aFunder(office, "Aktywni Obywatele", List.of());
    var wording = "Projekt realizowany w ramach programu Aktywni Obywatele – Fundusz Krajowy – EOG";
    word(fund, null, wording, "", "2019-01-01");
    var day = LocalDate.parse("2021-03-01");

    assertThat(notices.noticeOn(fund, null, Language.EN, day).orElseThrow())
        .isEqualTo(new NoticeText(wording, "pl", "", "en", null, LocalDate.parse("2019-01-01")));
    var support = new PublicSupport(BigDecimal.ZERO, new BigDecimal("140250.00"));
    assertThat(duty.on(support, LocalDate.parse("2022-01-01")))
        .isInstanceOf(Answer.EuropeanSupport.class);
  }

  @Test
  @Tag("S4.9")
  void keepsBothStatementsAndBuildsTheTree() {
    var eea = mechanism("MF EOG");
    var norway = mechanism("NMF");
    var parts =
        IntStream.rangeClosed(1, 11)
            .mapToObj(number -> part(number <= 6 ? eea : norway, number <= 2))
            .toList();
    var national = parts.getFirst();
    office.note(Actor.SYSTEM, national, claim("11", "strona projektu ENGAGE!"));
    office.note(Actor.SYSTEM, national, claim("dwanaście", "strona programu"));

    var trees =
        funders.trees().stream()
            .filter(node -> List.of(eea, norway).contains(node.funder().id()))
            .toList();
    var programmes = trees.stream().flatMap(node -> node.parts().stream()).toList();
    assertThat(trees).hasSize(2);
    assertThat(programmes).hasSize(11);
    assertThat(programmes.stream().filter(node -> node.funder().forNgos())).hasSize(2);
    assertThat(programmes).allMatch(node -> node.funder().periodTo() != null);
    assertThat(funders.claims(national))
        .extracting(Claim::stated, Claim::source)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("11", "strona projektu ENGAGE!"),
            org.assertj.core.groups.Tuple.tuple("dwanaście", "strona programu"));
  }

  @Test
  @Tag("S4.31")
  void recognisesAFunderByItsOtherNames() {
    var name = "Program Współpracy " + Scenery.number();
    var aliases = List.of(name + " Południowy Bałtyk", name + " South Baltic");
    var id = ProgrammeFixtures.aFunder(office, name, aliases);

    assertThat(funders.named(name.toUpperCase(java.util.Locale.ROOT) + " poludniowy  baltyk"))
        .map(FunderSummary::id)
        .contains(id);
    assertThat(funders.named(name + " south baltic")).map(FunderSummary::id).contains(id);
    assertThat(funders.named(name + " North Baltic")).isEmpty();
  }

  @Test
  void refusesAFunderBelowItself() {
    var top = ProgrammeFixtures.aFunder(office, "Góra", List.of());
    var below = part(top, false);
    var circle =
        new FunderSummary(
            top, below, FunderKind.FUND, LocalizedText.pl("Góra"), List.of(), null, null, false);

    assertThat(office.change(Actor.SYSTEM, circle))
        .containsExactly(Refusal.of("programmes.funder.circle").at("parent"));
  }

  private FunderId mechanism(String name) {
    return ProgrammeFixtures.aFunder(office, name, List.of());
  }

  private FunderId part(FunderId parent, boolean forNgos) {
    var id = FunderId.next();
    office.add(
        Actor.SYSTEM,
        new FunderSummary(
            id,
            parent,
            FunderKind.PROGRAMME,
            LocalizedText.pl("Program " + Scenery.number()),
            List.of(),
            LocalDate.of(2014, 1, 1),
            LocalDate.of(2021, 12, 31),
            forNgos));
    return id;
  }

  private static Claim claim(String stated, String source) {
    return new Claim("liczba programów w Polsce", stated, "", source, "", "2021");
  }

  private EditionId edition(ProgrammeId programme, int year) {
    var id = EditionId.next();
    editions.keep(
        Actor.SYSTEM,
        new EditionSummary(
            id, programme, year, null, LocalizedText.pl("Edycja " + year), null, null));
    return id;
  }

  private void word(
      FunderId funder, @Nullable EditionId edition, String text, String more, String from) {
    assertThat(notices.word(Actor.SYSTEM, funder, wording(edition, text, more, from))).isEmpty();
  }

  private static NoticeWording wording(
      @Nullable EditionId edition, String text, String more, String from) {
    return new NoticeWording(
        edition,
        LocalizedText.pl(text),
        LocalizedText.pl(more),
        null,
        LocalizedText.EMPTY,
        LocalDate.parse(from));
  }
}

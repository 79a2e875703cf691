package eu.hanza.projects;

import static eu.hanza.projects.ProjectFixtures.aProject;
import static eu.hanza.projects.ProjectFixtures.grant;
import static eu.hanza.projects.ProjectFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.DurationCheck.Proposal;
import eu.hanza.network.LegalClass;
import eu.hanza.projects.ProjectCheck.Finding;
import eu.hanza.projects.ProjectCheck.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts and figures of the sources contradict each other, and Hanza says so. */
class ProjectCheckTests {

  private static final Member BISER = new Member("BISER", "PL", Optional.of(LegalClass.NGO));
  private static final Member EUROREGION =
      new Member(
          "Euroregion Bałtyk", "PL", Optional.of(LegalClass.ASSOCIATION_OF_LOCAL_GOVERNMENTS));
  private static final Member EUROPAKONTOR =
      new Member("Sørlandets Europakontor AS", "NO", Optional.of(LegalClass.PUBLIC_COMPANY));

  @Test
  @Tag("T1")
  @Tag("S4.6")
  @Tag("S4.10")
  void comparesTwentyEightMonthsWithTwentySevenAndTwoYears() {
    var project =
        with(
            "ENGAGE!",
            "2021-03-01",
            "2023-06-30",
            ProjectMoney.NONE,
            "27 miesięcy\nPrzez najbliższe dwa lata będziemy wspierać organizacje",
            "",
            null,
            "");
    var finding = ProjectCheck.duration(project).orElseThrow();
    assertThat(finding.months()).isEqualTo(28);
    assertThat(finding.stated()).extracting(one -> one.stated().months()).containsExactly(27, 24);
    assertThat(finding.stated().getFirst().proposals())
        .containsExactly(
            new Proposal.MoveStart(LocalDate.of(2021, 4, 1)),
            new Proposal.MoveEnd(LocalDate.of(2023, 5, 31)),
            new Proposal.TakeLength(28, 0));
    assertThat(project.startsOn()).isEqualTo(LocalDate.of(2021, 3, 1));
  }

  @Test
  @Tag("S3.3")
  void acceptsSixMonthsAndWarnsOfSeven() {
    assertThat(ProjectCheck.duration(academy("6 miesięcy"))).isEmpty();
    assertThat(ProjectCheck.duration(academy("7 miesięcy")))
        .hasValueSatisfying(finding -> assertThat(finding.months()).isEqualTo(6));
  }

  private static ProjectDraft academy(String stated) {
    return with("Akademia", "2013-06-01", "2013-11-30", ProjectMoney.NONE, stated, "", null, "");
  }

  @Test
  @Tag("T3")
  @Tag("S4.13")
  void warnsOfTwoPartnersThatAreNoAssociations() {
    var sentence = "trzy organizacje NGO – 2 partnerów z Polski oraz jeden z Norwegii";
    var project = with("ENGAGE!", null, null, ProjectMoney.NONE, "", sentence, null, "");
    assertThat(
            ProjectCheck.of(
                project, List.of(BISER, EUROREGION, EUROPAKONTOR), ProjectStatus.RUNNING))
        .extracting(Finding::key)
        .containsExactly("class", "class");
    assertThat(ProjectCheck.of(project, List.of(BISER, EUROREGION), ProjectStatus.RUNNING))
        .contains(new Finding("count", Map.of("stated", 3, "actual", 2)));
  }

  @Test
  @Tag("S4.12")
  void warnsOfALocalReachWithANorwegianPartner() {
    assertThat(scope(ProjectScope.EUROPEAN)).isEmpty();
    assertThat(scope(ProjectScope.LOCAL)).extracting(Finding::key).containsExactly("scope");
  }

  private static List<Finding> scope(ProjectScope scope) {
    var project = with("ENGAGE!", null, null, ProjectMoney.NONE, "", "", scope, "");
    return ProjectCheck.of(project, List.of(BISER, EUROPAKONTOR), ProjectStatus.RUNNING);
  }

  @ParameterizedTest
  @Tag("S1.5")
  @CsvSource({"85200.00, 0", "84900.00, 1"})
  void holdsTheGrantAgainstWhatTheTextSays(String amount, int findings) {
    var project = aProject("INTER-EKiP", null, null, grant(amount, "ponad 85.000 zł"));
    assertThat(ProjectCheck.of(project, List.of(), ProjectStatus.RUNNING)).hasSize(findings);
  }

  @Test
  @Tag("T15")
  @Tag("S1.5")
  void computesNoRateWithoutTheTotalCost() {
    var money = grant("85200.00", "");
    assertThat(money.rate()).isNull();
    var both =
        new ProjectMoney(
            new BigDecimal("85.00"),
            "",
            new BigDecimal("100.00"),
            null,
            null,
            BudgetKind.GRANT,
            "PLN",
            true);
    assertThat(both.rate()).isEqualByComparingTo("85.00");
  }

  @Test
  @Tag("T13")
  void partsTheAcronymFromTheTitle() {
    var project =
        aProject(ProjectFixtures.INTER_EKIP + ". Skrót: INTER-EKiP", null, null, ProjectMoney.NONE);
    assertThat(ProjectCheck.of(project, List.of(), ProjectStatus.RUNNING))
        .containsExactly(
            new Finding(
                "acronym", Map.of("title", ProjectFixtures.INTER_EKIP, "acronym", "INTER-EKiP")));
  }

  @Test
  @Tag("T18")
  void noticesTheFutureOnAProjectThatIsOver() {
    var text = "W ramach projektu realizowane będą następujące działania";
    var project = with("Akademia", null, null, ProjectMoney.NONE, "", "", null, text);
    assertThat(ProjectCheck.of(project, List.of(), ProjectStatus.RUNNING)).isEmpty();
    assertThat(ProjectCheck.of(project, List.of(), ProjectStatus.ENDED))
        .containsExactly(new Finding("tense", Map.of("word", "będą")));
  }

  @ParameterizedTest
  @Tag("S3.2")
  @CsvSource({
    "2013-05-31, PLANNED",
    "2013-06-01, RUNNING",
    "2013-11-30, RUNNING",
    "2013-12-01, ENDED"
  })
  void computesTheStatusOfTheAcademy(LocalDate day, ProjectStatus status) {
    assertThat(ProjectStatus.on(day, LocalDate.of(2013, 6, 1), LocalDate.of(2013, 11, 30)))
        .isEqualTo(status);
  }

  @Test
  void knowsNoStatusWithoutDates() {
    assertThat(ProjectStatus.on(LocalDate.of(2020, 1, 1), null, null))
        .isEqualTo(ProjectStatus.UNKNOWN);
  }
}

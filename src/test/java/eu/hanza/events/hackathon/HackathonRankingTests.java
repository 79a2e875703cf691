package eu.hanza.events.hackathon;

import static eu.hanza.events.hackathon.HackathonFixtures.criteria;
import static eu.hanza.events.hackathon.HackathonFixtures.hackathon;
import static eu.hanza.events.hackathon.HackathonFixtures.jurors;
import static eu.hanza.events.hackathon.HackathonFixtures.sheet;
import static eu.hanza.events.hackathon.HackathonFixtures.teams;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.events.hackathon.Hackathon.Judging;
import eu.hanza.events.hackathon.Hackathon.Sheet;
import eu.hanza.events.hackathon.Hackathon.Team;
import eu.hanza.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ranking follows from the sheets alone. */
class HackathonRankingTests {

  private final List<Team> teams = teams(4);
  private final List<PersonId> jurors = jurors(3);
  private final List<Hackathon.Criterion> criteria = criteria("2", "1");

  /** Every juror gives the first team 9 and 6, the second 8 and 8, the third 5, the fourth 1. */
  private List<Sheet> sheets() {
    var sheets = new ArrayList<Sheet>();
    for (var juror : jurors) {
      sheets.add(sheet(teams.get(0), juror, criteria, "9", "6"));
      sheets.add(sheet(teams.get(1), juror, criteria, "8", "8"));
      sheets.add(sheet(teams.get(2), juror, criteria, "5", "5"));
      sheets.add(sheet(teams.get(3), juror, criteria, "1", "1"));
    }
    return sheets;
  }

  private HackathonRanking ranking(List<Sheet> sheets) {
    return HackathonRanking.of(hackathon(teams, jurors, criteria, sheets));
  }

  private static List<String> places(HackathonRanking ranking) {
    return ranking.places().stream()
        .map(place -> place.number() + " " + place.team().name())
        .toList();
  }

  @Test
  @Tag("S4.8")
  void changesWithASheet() {
    var sheets = sheets();
    assertThat(places(ranking(sheets)))
        .containsExactly("1 Zespół 1", "1 Zespół 2", "3 Zespół 3", "4 Zespół 4");
    sheets.set(1, sheet(teams.get(1), jurors.getFirst(), criteria, "8", "8.01"));
    assertThat(places(ranking(sheets)))
        .containsExactly("1 Zespół 2", "2 Zespół 1", "3 Zespół 3", "4 Zespół 4");
    sheets.set(2, sheet(teams.get(2), jurors.getFirst(), criteria, "10", "10"));
    sheets.set(3, sheet(teams.get(3), jurors.getFirst(), criteria, "0", "0"));
    assertThat(places(ranking(sheets)))
        .containsExactly("1 Zespół 2", "2 Zespół 1", "3 Zespół 3", "4 Zespół 4");
    assertThat(ranking(sheets).isComplete()).isTrue();
  }

  @Test
  void weighsThePointsAndTakesTheirMean() {
    var first = teams.getFirst();
    var ranking =
        ranking(
            List.of(
                sheet(first, jurors.get(0), criteria, "9", "6"),
                sheet(first, jurors.get(1), criteria, "7.5", "4"),
                sheet(first, jurors.get(2), criteria, "1", "1")));
    var mean = Objects.requireNonNull(ranking.places().getFirst().mean());
    assertThat(mean.sum()).isEqualByComparingTo("46");
    assertThat(mean.sheets()).isEqualTo(3);
    assertThat(mean.shown()).isEqualTo("15.33");
    assertThat(HackathonRanking.most(criteria)).isEqualByComparingTo("30");
  }

  /** A third is no decimal number: 10/3 and 20/6 are equal all the same. */
  @Test
  void comparesWithoutRounding() {
    var one = new HackathonRanking.Mean(new java.math.BigDecimal("10"), 3);
    var other = new HackathonRanking.Mean(new java.math.BigDecimal("20.00"), 6);
    var more = new HackathonRanking.Mean(new java.math.BigDecimal("10.0000001"), 3);
    assertThat(one).isEqualByComparingTo(other).isLessThan(more);
    assertThat(one.shown()).isEqualTo(more.shown());
  }

  @Test
  void namesTheSheetsThatAreMissing() {
    var sheets = sheets();
    var gone = sheets.removeLast().judging();
    assertThat(ranking(sheets).missing()).containsExactly(gone);
    assertThat(ranking(sheets).isComplete()).isFalse();
    var waived =
        new Hackathon(
            hackathon(teams, jurors, criteria, sheets).event(),
            List.of(),
            criteria,
            teams,
            jurors,
            Map.of(),
            Map.of(gone, "choroba"),
            sheets,
            null);
    assertThat(HackathonRanking.of(waived).isComplete()).isTrue();
  }

  @Test
  void leavesOutSheetsOfWhomIsTooClose() {
    var sheets = sheets();
    var close = new Judging(teams.getFirst().id(), jurors.getFirst());
    sheets.set(0, sheet(teams.getFirst(), jurors.getFirst(), criteria, "0", "0"));
    var hackathon =
        new Hackathon(
            hackathon(teams, jurors, criteria, sheets).event(),
            List.of(),
            criteria,
            teams,
            jurors,
            Map.of(close, "współpracownik"),
            Map.of(),
            sheets,
            null);
    var ranking = HackathonRanking.of(hackathon);
    assertThat(ranking.places().getFirst().number()).isEqualTo(1);
    assertThat(ranking.places().getFirst().team()).isEqualTo(teams.getFirst());
    assertThat(ranking.isComplete()).isTrue();
  }

  @Test
  void givesNoPlaceToATeamWithoutSheets() {
    var sheets = sheets();
    sheets.removeIf(one -> one.judging().team().equals(teams.getFirst().id()));
    assertThat(places(ranking(sheets)))
        .containsExactly("1 Zespół 2", "2 Zespół 3", "3 Zespół 4", "0 Zespół 1");
    assertThat(ranking(List.of()).isComplete()).isFalse();
  }
}

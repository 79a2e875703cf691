package eu.hanza.events.hackathon;

import static eu.hanza.events.hackathon.HackathonFixtures.criteria;
import static eu.hanza.events.hackathon.HackathonFixtures.hackathon;
import static eu.hanza.events.hackathon.HackathonFixtures.jurors;
import static eu.hanza.events.hackathon.HackathonFixtures.sheet;
import static eu.hanza.events.hackathon.HackathonFixtures.teams;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.events.hackathon.Hackathon.Criterion;
import eu.hanza.events.hackathon.Hackathon.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Whatever the jury gives, the ranking keeps its rules. */
class HackathonRankingPropertyTests {

  /** Sheets with points in halves. */
  private static Hackathon any(Random random, int teamCount, int jurorCount) {
    var teams = teams(teamCount);
    var jurors = jurors(jurorCount);
    var criteria = criteria("2", "0.5", "1");
    var sheets = new ArrayList<Sheet>();
    for (var team : teams) {
      for (var juror : jurors) {
        sheets.add(sheet(team, juror, criteria, half(random), half(random), half(random)));
      }
    }
    return hackathon(teams, jurors, criteria, sheets);
  }

  private static String half(Random random) {
    return BigDecimal.valueOf(random.nextInt(21)).divide(BigDecimal.TWO).toPlainString();
  }

  @Property(tries = 200)
  @Tag("S4.8")
  void doesNotDependOnTheOrderOfSheets(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int teams) {
    var hackathon = any(new Random(seed), teams, 3);
    var shuffled = new ArrayList<>(hackathon.sheets());
    Collections.shuffle(shuffled, new Random(seed + 1));
    var other = hackathon(hackathon.teams(), hackathon.jurors(), hackathon.criteria(), shuffled);
    var one = HackathonRanking.of(hackathon).places();
    var two = HackathonRanking.of(other).places();
    assertThat(two.stream().map(place -> place.number() + place.team().name()))
        .containsExactlyElementsOf(
            one.stream().map(place -> place.number() + place.team().name()).toList());
  }

  /** Weights that are all twice as heavy change no place. */
  @Property(tries = 200)
  void dependsOnlyOnTheProportionOfWeights(@ForAll long seed) {
    var hackathon = any(new Random(seed), 4, 3);
    List<Criterion> heavier =
        hackathon.criteria().stream()
            .map(
                one ->
                    new Criterion(
                        one.id(), one.name(), one.weight().multiply(BigDecimal.TWO), one.most()))
            .toList();
    var other = hackathon(hackathon.teams(), hackathon.jurors(), heavier, hackathon.sheets());
    assertThat(HackathonRanking.of(other).places().stream().map(HackathonRanking.Place::number))
        .containsExactlyElementsOf(
            HackathonRanking.of(hackathon).places().stream()
                .map(HackathonRanking.Place::number)
                .toList());
  }

  /** A place says how many are better: one more than these. */
  @Property(tries = 200)
  void countsThoseWhoAreBetter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int teams) {
    var places = HackathonRanking.of(any(new Random(seed), teams, 2)).places();
    for (var place : places) {
      var mean = java.util.Objects.requireNonNull(place.mean());
      var better =
          places.stream()
              .filter(other -> java.util.Objects.requireNonNull(other.mean()).compareTo(mean) > 0)
              .count();
      assertThat(place.number()).isEqualTo(better + 1);
    }
  }
}

package eu.hanza.partnering.matching;

import static eu.hanza.partnering.matching.MatchingFixtures.facts;
import static eu.hanza.partnering.matching.MatchingFixtures.id;
import static eu.hanza.partnering.matching.MatchingFixtures.masses;
import static eu.hanza.partnering.matching.MatchingFixtures.project;
import static eu.hanza.partnering.matching.MatchingFixtures.scene;
import static eu.hanza.partnering.matching.MatchingFixtures.strengths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import eu.hanza.partnering.matching.MatchingFixtures.Told;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.MapAssert;
import org.junit.jupiter.api.Test;

/** Signals on graphs that are small enough to count by hand. */
class SignalTests {

  /** Exactly these figures, but for what a year of 365.25 days makes of whole years. */
  private static void assertFigures(Map<String, Double> figures, Map<String, Double> expected) {
    assertThat(figures).containsOnlyKeys(expected.keySet());
    expected.forEach(
        (key, value) -> assertThat(figures.get(key)).as(key).isCloseTo(value, within(0.002)));
  }

  private static MapAssert<String, Double> assertThatStrengths(Scene scene, String signal) {
    return assertThat(strengths(scene, signal));
  }

  /** A led P (two years ago) with B and C; D led Q (four years ago) with A, B and E. */
  private static Told aSmallWorld() {
    return new Told()
        .members("A", "B", "C", "D", "E", "F")
        .project("P", 2, "CULTURE", "A", "B", "C")
        .project("Q", 4, "ENERGY", "D", "A", "B", "E");
  }

  @Test
  void tellsPartnersFromKnownAndFromNewcomers() {
    var scene = scene(aSmallWorld(), "C", "CULTURE");
    assertThat(List.of(scene.standing(0), scene.standing(4), scene.standing(5)))
        .containsExactly(Standing.PARTNER, Standing.KNOWN, Standing.NEWCOMER);
  }

  @Test
  void halvesTheWorthOfAProjectEveryTwoYears() {
    assertFigures(
        masses(scene(aSmallWorld(), "A", "CULTURE"), s -> s.own(s::fresh)),
        Map.of("B", 0.75, "C", 0.5, "D", 0.25, "E", 0.25));
  }

  @Test
  void countsWhatWasDoneTogetherInTheSameProgramme() {
    var scene = scene(aSmallWorld(), "A", "CULTURE");
    assertFigures(masses(scene, s -> s.own(s::kin)), Map.of("B", 0.5, "C", 0.5));
    var scale = new Scale(0.1, 5);
    assertFigures(strengths(scene, "together-kin"), Map.of("B", scale.of(0.5), "C", scale.of(0.5)));
    assertThat(facts(scene, "together-kin", "B"))
        .containsExactly(new Fact.Projects(List.of(project("P")), 1));
    assertThat(facts(scene, "together-kin", "E")).isEmpty();
  }

  @Test
  void countsSmallTeamsMore() {
    var scale = new Scale(0.01, 1);
    var scene = scene(aSmallWorld(), "A", "CULTURE");
    assertFigures(
        strengths(scene, "together-small"),
        Map.of(
            "B", scale.of(0.5 / 3 + 0.25 / 4),
            "C", scale.of(0.5 / 3),
            "D", scale.of(0.25 / 4),
            "E", scale.of(0.25 / 4)));
    assertThat(facts(scene, "together-small", "B"))
        .containsExactly(new Fact.Projects(List.of(project("P"), project("Q")), 2));
  }

  @Test
  void countsWhatWasDoneLatelyMuchMore() {
    var scale = new Scale(0.1, 3);
    assertFigures(
        strengths(scene(aSmallWorld(), "A", "CULTURE"), "together-lately"),
        Map.of(
            "B", scale.of(1 / 16.0 + 1 / 256.0),
            "C", scale.of(1 / 16.0),
            "D", scale.of(1 / 256.0),
            "E", scale.of(1 / 256.0)));
  }

  @Test
  void saysInWhichPartOfTheCoordinatorsProjectsTheCandidateWas() {
    var scale = new Scale(0.1, 1);
    var scene = scene(aSmallWorld(), "A", "CULTURE");
    assertFigures(
        strengths(scene, "share"),
        Map.of("B", 1.0, "C", scale.of(0.5), "D", scale.of(0.5), "E", scale.of(0.5)));
    assertFigures(
        strengths(scene, "share-kin"), Map.of("B", scale.of(0.5 / 0.8), "C", scale.of(0.5 / 0.8)));
    assertFigures(
        strengths(scene, "share-led"), Map.of("B", scale.of(0.5 / 0.8), "C", scale.of(0.5 / 0.8)));
  }

  @Test
  void sharesEachPartnerOfTheCoordinatorAmongItsPartners() {
    var scale = new Scale(0.01, 20);
    var scene = scene(aSmallWorld(), "C", "CULTURE");
    assertFigures(
        strengths(scene, "common-partners"),
        Map.of(
            "A", scale.of(1 / 4.0),
            "B", scale.of(1 / 4.0),
            "D", scale.of(2 / 4.0),
            "E", scale.of(2 / 4.0)));
    assertThat(facts(scene, "common-partners", "D"))
        .containsExactly(new Fact.CommonPartners(List.of(id("A"), id("B")), 2));
    assertThat(facts(scene, "common-partners", "F")).isEmpty();
  }

  /**
   * A and B, B and C, C and D, each pair in a project of this day: from A all goes to B, half of it
   * on to C, and of that half to D and half back to B.
   */
  @Test
  void walksThreeStepsAndNeverBackToWhoAsks() {
    var told =
        new Told()
            .members("A", "B", "C", "D")
            .project("P", 0, "CULTURE", "A", "B")
            .project("Q", 0, "CULTURE", "B", "C")
            .project("R", 0, "ENERGY", "C", "D");
    var scene = scene(told, "A", "CULTURE");
    assertFigures(byProject(scene, Walks.far(scene)), Map.of("Q", 0.25 + 0.25 + 0.25, "R", 0.25));
    assertThatStrengths(scene, "walk").containsOnlyKeys("B", "C", "D");
    assertThatStrengths(scene, "walk-kin").containsOnlyKeys("B", "C");
    assertThat(facts(scene, "walk", "D"))
        .containsExactly(new Fact.Projects(List.of(project("R")), 1));
  }

  private static Map<String, Double> byProject(Scene scene, double[] masses) {
    var all = new java.util.TreeMap<String, Double>();
    for (var number = 0; number < masses.length; number++) {
      if (masses[number] != 0) {
        all.put(scene.history().project(number).id().value(), masses[number]);
      }
    }
    return all;
  }

  @Test
  void goesNowhereFromSomebodyWithoutPartners() {
    assertThatStrengths(scene(aSmallWorld(), "F", "CULTURE"), "walk").isEmpty();
  }

  @Test
  void countsExperienceInProjectsAsIfOfTheSameCall() {
    var scene = scene(aSmallWorld(), "F", "CULTURE");
    var scale = new Scale(0.1, 30);
    assertFigures(
        strengths(scene, "experience-alike"),
        Map.of("A", scale.of(0.5), "B", scale.of(0.5), "C", scale.of(0.5)));
  }

  @Test
  void findsProjectsOfOtherSizeOrLengthLessAlike() {
    var history = aSmallWorld().history();
    var land = new Landscape(history);
    var programmes = Set.of("CULTURE");
    var dear =
        new Query(id("F"), MatchingFixtures.ASKED, 24, BigDecimal.valueOf(1_000_000), programmes);
    var longer =
        new Query(id("F"), MatchingFixtures.ASKED, 31, BigDecimal.valueOf(100_000), programmes);
    var unknown = new Query(id("F"), MatchingFixtures.ASKED, 24, BigDecimal.ZERO, programmes);
    assertThat(new Scene(land, dear).alike(1)).isLessThan(1e-4);
    assertThat(new Scene(land, longer).alike(1)).isCloseTo(0.5 * Math.exp(-0.5), within(0.002));
    assertThat(new Scene(land, unknown).alike(1)).isCloseTo(0.5, within(0.002));
  }

  @Test
  void findsProgrammesKinByWhatTheyHaveInCommon() {
    var history = aSmallWorld().history();
    var both =
        new Query(id("F"), MatchingFixtures.ASKED, 24, BigDecimal.ZERO, Set.of("CULTURE", "YOUTH"));
    assertThat(new Scene(new Landscape(history), both).kin(1)).isCloseTo(0.25, within(0.002));
  }

  /** Polish projects take Ukrainians, Norwegian ones take Germans; all began on the same day. */
  private static Told ofFourCountries() {
    return new Told()
        .member("P1", "PL", "NGO")
        .member("U1", "UA", "CITY")
        .member("U2", "UA", "NGO")
        .member("N1", "NO", "NGO")
        .member("D1", "DE", "CITY")
        .member("D2", "DE", "CITY")
        .project("P", 0, "CULTURE", "P1", "U1", "U2")
        .project("N", 0, "CULTURE", "N1", "D1", "D2");
  }

  @Test
  void knowsTheSameCountry() {
    var scene = scene(ofFourCountries().member("P2", "PL", "CITY"), "P1", "CULTURE");
    assertThatStrengths(scene, "same-country").contains(entry("P2", 1.0)).doesNotContainKey("U1");
    assertThat(facts(scene, "same-country", "P2")).containsExactly(new Fact.Country("PL"));
    assertThat(facts(scene, "same-country", "U1")).isEmpty();
  }

  /**
   * Of four who did not lead, two are Ukrainian: (2 + 0.5) of (4 + 2) usual; both of those here.
   */
  @Test
  void knowsWhichCountriesComeToProjectsLedFromHome() {
    var scene = scene(ofFourCountries(), "P1", "CULTURE");
    var usual = 2.5 / 6;
    var lift = (2 + 10 * usual) / 12 / usual;
    var strengths = strengths(scene, "country-home");
    assertThat(strengths.get("U1")).isCloseTo((Math.log(lift) / Math.log(2) + 3) / 6, within(1e-9));
    assertThat(strengths.get("D1")).isLessThan(0.5);
    assertThat(strengths(scene, "country-home-alike")).isEqualTo(strengths);
    assertThat(facts(scene, "country-home", "U1")).containsExactly(new Fact.Country("UA"));
  }

  @Test
  void knowsWhichCountriesAndTypesComeToSuchProjects() {
    var told =
        ofFourCountries()
            .member("X1", "FI", "FIRM")
            .member("X2", "FI", "FIRM")
            .project("E", 0, "ENERGY", "N1", "X1", "X2");
    var scene = scene(told, "P1", "CULTURE");
    assertThat(strengths(scene, "country-alike").get("X1")).isLessThan(0.5);
    assertThat(strengths(scene, "country-alike").get("U1")).isGreaterThan(0.5);
    assertThat(strengths(scene, "type-alike").get("X1")).isLessThan(0.5);
    assertThat(strengths(scene, "type-alike").get("D1")).isGreaterThan(0.5);
    assertThat(facts(scene, "type-alike", "D1")).containsExactly(new Fact.Type("CITY"));
  }

  /**
   * Each profile came once into one of two projects; two cities of Ukraine wait, one of Germany.
   */
  @Test
  void knowsHowOftenTheProfileOfANewcomerComes() {
    var told =
        ofFourCountries()
            .member("U8", "UA", "CITY")
            .member("U9", "UA", "CITY")
            .member("D9", "DE", "CITY");
    var scale = new Scale(1e-5, 0.1);
    var scene = scene(told, "P1", "CULTURE");
    var ukrainian = (1 * 2 + 20 * 2 * 3 / 6.0) / 22 / 2 / 2;
    var german = (2 * 2 + 20 * 2 * 3 / 6.0) / 22 / 2;
    assertFigures(
        strengths(scene, "new-anywhere"),
        Map.of("U8", scale.of(ukrainian), "U9", scale.of(ukrainian), "D9", scale.of(german)));
    assertThatStrengths(scene, "new-alike").containsOnlyKeys("U8", "U9", "D9");
    assertThatStrengths(scene, "new-home").containsOnlyKeys("U8", "U9");
    assertThat(facts(scene, "new-home", "U8"))
        .containsExactly(new Fact.Country("UA"), new Fact.Type("CITY"));
    assertThat(facts(scene, "new-home", "U1")).isEmpty();
  }

  @Test
  void growsByTheLogarithmAndEndsAtOne() {
    var scale = new Scale(1, 7);
    assertThat(List.of(scale.of(0), scale.of(1), scale.of(7), scale.of(100)))
        .containsExactly(0.0, Math.log(2) / Math.log(8), 1.0, 1.0);
  }
}

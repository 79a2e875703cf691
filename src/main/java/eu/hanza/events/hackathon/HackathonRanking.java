package eu.hanza.events.hackathon;

import eu.hanza.events.hackathon.Hackathon.Criterion;
import eu.hanza.events.hackathon.Hackathon.Judging;
import eu.hanza.events.hackathon.Hackathon.Sheet;
import eu.hanza.events.hackathon.Hackathon.Team;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ranking that follows from the sheets of a jury: the mean of the weighted points of the sheets
 * that are in. Nothing is rounded before it is shown; teams with the same mean share a place.
 *
 * @param places the teams, the best first; those without any sheet last
 * @param missing the sheets that are still needed, neither in nor waived
 */
record HackathonRanking(List<Place> places, List<Judging> missing) {

  HackathonRanking {
    places = List.copyOf(places);
    missing = List.copyOf(missing);
  }

  /** A team and its place, which it may share; 0 and no mean while no sheet is in. */
  record Place(int number, Team team, @Nullable Mean mean) {}

  /** Weighted points of several sheets, compared without rounding. */
  record Mean(BigDecimal sum, int sheets) implements Comparable<Mean> {

    /** The mean with two decimals, for people. */
    BigDecimal shown() {
      return sum.divide(BigDecimal.valueOf(sheets), 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Mean other) {
      return sum.multiply(BigDecimal.valueOf(other.sheets))
          .compareTo(other.sum.multiply(BigDecimal.valueOf(sheets)));
    }
  }

  static HackathonRanking of(Hackathon hackathon) {
    var means =
        hackathon.sheets().stream()
            .filter(Sheet::isSubmitted)
            .filter(sheet -> hackathon.jurors().contains(sheet.judging().juror()))
            .filter(sheet -> !hackathon.conflicts().containsKey(sheet.judging()))
            .collect(
                Collectors.groupingBy(
                    sheet -> sheet.judging().team(),
                    Collectors.collectingAndThen(
                        Collectors.toList(), sheets -> mean(sheets, hackathon.criteria()))));
    var places =
        hackathon.teams().stream()
            .map(team -> place(team, means))
            .sorted(Comparator.comparing(Place::number, HackathonRanking::unplacedLast))
            .toList();
    return new HackathonRanking(places, missing(hackathon));
  }

  private static int unplacedLast(int one, int other) {
    return Integer.compare(
        one == 0 ? Integer.MAX_VALUE : one, other == 0 ? Integer.MAX_VALUE : other);
  }

  /** One place below all that have a higher mean, so that equal means share it. */
  private static Place place(Team team, Map<TeamId, Mean> means) {
    var mean = means.get(team.id());
    if (mean == null) {
      return new Place(0, team, null);
    }
    var better = means.values().stream().filter(other -> other.compareTo(mean) > 0).count();
    return new Place(Math.toIntExact(better) + 1, team, mean);
  }

  private static Mean mean(List<Sheet> sheets, List<Criterion> criteria) {
    var weights = criteria.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
    var sum =
        sheets.stream()
            .map(sheet -> weighted(sheet, weights))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Mean(sum, sheets.size());
  }

  /** The points of a sheet, each as often as its criterion weighs. */
  static BigDecimal weighted(Sheet sheet, Map<CriterionId, Criterion> criteria) {
    return sheet.points().entrySet().stream()
        .flatMap(
            points ->
                Optional.ofNullable(criteria.get(points.getKey())).stream()
                    .map(criterion -> points.getValue().multiply(criterion.weight())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The most that one sheet can give. */
  static BigDecimal most(List<Criterion> criteria) {
    return criteria.stream()
        .map(criterion -> criterion.most().multiply(criterion.weight()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Judging> missing(Hackathon hackathon) {
    return hackathon.teams().stream()
        .flatMap(team -> hackathon.jurors().stream().map(juror -> new Judging(team.id(), juror)))
        .filter(judging -> !hackathon.conflicts().containsKey(judging))
        .filter(judging -> !hackathon.waived().containsKey(judging))
        .filter(judging -> !hackathon.isIn(judging))
        .toList();
  }

  /** Whether every needed sheet is in and every team has a place. */
  boolean isComplete() {
    return !places.isEmpty()
        && missing.isEmpty()
        && places.stream().allMatch(place -> place.number() > 0);
  }
}

package eu.hanza.events.hackathon;

import eu.hanza.events.hackathon.Hackathon.Criterion;
import eu.hanza.events.hackathon.Hackathon.Judging;
import eu.hanza.events.hackathon.Hackathon.Sheet;
import eu.hanza.events.hackathon.Hackathon.Team;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Hackathons for tests, without a database. */
final class HackathonFixtures {

  private static final Instant THEN = Instant.parse("2022-05-21T15:00:00Z");

  private HackathonFixtures() {}

  static List<Team> teams(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                new Team(
                    TeamId.next(),
                    "Zespół " + number,
                    new ChallengeId(UUID.randomUUID()),
                    List.of(),
                    List.of(),
                    ""))
        .toList();
  }

  static List<PersonId> jurors(int count) {
    return IntStream.range(0, count).mapToObj(number -> PersonId.next()).toList();
  }

  /** Criteria that weigh so much, each of up to ten points. */
  static List<Criterion> criteria(String... weights) {
    return List.of(weights).stream()
        .map(
            weight ->
                new Criterion(
                    CriterionId.next(),
                    LocalizedText.pl("Kryterium"),
                    new BigDecimal(weight),
                    BigDecimal.TEN))
        .toList();
  }

  static Sheet sheet(Team team, PersonId juror, List<Criterion> criteria, String... points) {
    var given = new HashMap<CriterionId, BigDecimal>();
    for (var i = 0; i < points.length; i++) {
      given.put(criteria.get(i).id(), new BigDecimal(points[i]));
    }
    return new Sheet(new Judging(team.id(), juror), given, "", THEN, "");
  }

  static Hackathon hackathon(
      List<Team> teams, List<PersonId> jurors, List<Criterion> criteria, List<Sheet> sheets) {
    return new Hackathon(
        EventId.of("0f0e7f0c-0000-4000-8000-000000000001"),
        List.of(),
        criteria,
        teams,
        jurors,
        Map.of(),
        Map.of(),
        sheets,
        null);
  }
}

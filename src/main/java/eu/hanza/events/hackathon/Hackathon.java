package eu.hanza.events.hackathon;

import eu.hanza.events.RegistrationId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hackathon with everything that its result follows from.
 *
 * @param event the event
 * @param challenges what is to be solved, in their order
 * @param criteria what the jury looks at, in their order
 * @param teams who solves the challenges, in their order
 * @param jurors who judges, in the order in which they were named
 * @param conflicts who does not judge whom, with the reason
 * @param waived the sheets that the office goes without, with the reason
 * @param sheets the sheets, also those that are not in yet
 * @param closedAt when the result was closed; null before
 */
record Hackathon(
    EventId event,
    List<Challenge> challenges,
    List<Criterion> criteria,
    List<Team> teams,
    List<PersonId> jurors,
    Map<Judging, String> conflicts,
    Map<Judging, String> waived,
    List<Sheet> sheets,
    @Nullable Instant closedAt) {

  Hackathon {
    challenges = List.copyOf(challenges);
    criteria = List.copyOf(criteria);
    teams = List.copyOf(teams);
    jurors = List.copyOf(jurors);
    conflicts = Map.copyOf(conflicts);
    waived = Map.copyOf(waived);
    sheets = List.copyOf(sheets);
  }

  /** Something to be solved. */
  record Challenge(ChallengeId id, LocalizedText title, LocalizedText description) {}

  /** What the jury looks at: points from 0 to the most, which count as often as it weighs. */
  record Criterion(CriterionId id, LocalizedText name, BigDecimal weight, BigDecimal most) {}

  /** Who solves a challenge; organisations are written down with the result, empty before. */
  record Team(
      TeamId id,
      String name,
      ChallengeId challenge,
      List<RegistrationId> members,
      List<Mentor> mentors,
      String organisations) {}

  /** Somebody who helps a team. */
  record Mentor(String name, String organisation) {}

  /** A juror facing a team. */
  record Judging(TeamId team, PersonId juror) {}

  /** What a juror gives a team; in once it is submitted, and not changed any more. */
  record Sheet(
      Judging judging,
      Map<CriterionId, BigDecimal> points,
      String comment,
      @Nullable Instant submittedAt,
      String returned) {

    boolean isSubmitted() {
      return submittedAt != null;
    }
  }

  boolean isClosed() {
    return closedAt != null;
  }

  /** Whether any sheet is in, after which the criteria stay. */
  boolean isJudged() {
    return sheets.stream().anyMatch(Sheet::isSubmitted);
  }

  Optional<Sheet> sheet(Judging judging) {
    return sheets.stream().filter(sheet -> sheet.judging().equals(judging)).findFirst();
  }

  boolean isIn(Judging judging) {
    return sheet(judging).filter(Sheet::isSubmitted).isPresent();
  }

  Team team(TeamId id) {
    return teams.stream()
        .filter(team -> team.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("team " + id));
  }

  Challenge challenge(ChallengeId id) {
    return challenges.stream()
        .filter(challenge -> challenge.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("challenge " + id));
  }

  Criterion criterion(CriterionId id) {
    return criteria.stream()
        .filter(criterion -> criterion.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("criterion " + id));
  }

  /** A juror of this hackathon facing a team of it. */
  Judging judging(TeamId team, PersonId juror) {
    if (!jurors.contains(juror)) {
      throw new NotFoundException("juror " + juror);
    }
    return new Judging(team(team).id(), juror);
  }

  /** The teams that solve one of these challenges, by id. */
  Set<ChallengeId> taken() {
    return teams.stream()
        .map(Team::challenge)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}

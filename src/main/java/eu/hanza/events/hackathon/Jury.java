package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.hackathon.Hackathon.Judging;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What jurors do: each fills in own sheets, one for each team that is not too close. */
@Service
@Transactional
class Jury {

  private final HackathonBook book;
  private final HackathonRules rules;
  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  Jury(
      HackathonBook book, HackathonRules rules, JdbcClient database, History history, Clock clock) {
    this.book = book;
    this.rules = rules;
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /**
   * The hackathon, for its jurors.
   *
   * @throws NotFoundException for everybody else
   */
  @Transactional(readOnly = true)
  Hackathon judged(Actor by, EventId event) {
    var hackathon = book.of(event);
    if (!rules.mayJudge(by, hackathon)) {
      throw new NotFoundException("jury of " + event);
    }
    return hackathon;
  }

  private Hackathon open(Actor by, EventId event) {
    judged(by, event);
    rules.lockOpen(event);
    return book.of(event);
  }

  /** Declares that a juror is too close to a team; refused once the sheet is in. */
  List<Refusal> declareConflict(Actor by, EventId event, TeamId team, String reason) {
    var hackathon = open(by, event);
    var judging = hackathon.judging(team, by.who());
    if (reason.isBlank()) {
      return List.of(Refusal.of("shell.error.NotBlank").at("reason"));
    }
    if (hackathon.isIn(judging)) {
      return List.of(Refusal.of("events.hackathon.jury.submitted"));
    }
    database
        .sql("delete from events.jury_sheet where team = ? and person = ?")
        .param(team.value())
        .param(by.who().value())
        .update();
    database
        .sql(
            """
            insert into events.jury_conflict (team, person, reason, declared_at)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .param(team.value())
        .param(by.who().value())
        .param(reason.strip())
        .param(StoredValues.stored(clock.instant()))
        .update();
    note(by, hackathon, team, "conflict");
    return List.of();
  }

  private void note(Actor by, Hackathon hackathon, TeamId team, String what) {
    history.note(
        Line.of("events.history.hackathon." + what, by.person(), hackathon.event())
            .with("team", hackathon.team(team).name()));
  }

  /** Keeps a sheet that is not finished yet. */
  List<Refusal> save(
      Actor by, EventId event, TeamId team, Map<CriterionId, BigDecimal> points, String comment) {
    var hackathon = open(by, event);
    var judging = hackathon.judging(team, by.who());
    var refusals = refusals(hackathon, judging, points, comment);
    if (refusals.isEmpty()) {
      write(judging, points, comment);
    }
    return refusals;
  }

  private List<Refusal> refusals(
      Hackathon hackathon, Judging judging, Map<CriterionId, BigDecimal> points, String comment) {
    if (hackathon.isIn(judging)) {
      return List.of(Refusal.of("events.hackathon.jury.submitted"));
    }
    if (hackathon.conflicts().containsKey(judging)) {
      return List.of(Refusal.of("events.hackathon.jury.conflict.refused"));
    }
    if (rules.isOwnTeam(judging)) {
      return List.of(Refusal.of("events.hackathon.jury.own"));
    }
    var refusals = new ArrayList<Refusal>();
    points.forEach(
        (id, given) -> {
          var most = hackathon.criterion(id).most();
          if (given.signum() < 0 || given.compareTo(most) > 0 || given.scale() > 2) {
            refusals.add(
                Refusal.of("events.hackathon.jury.points.bounds", Map.of("most", most))
                    .at("points-" + id));
          }
        });
    if (comment.length() > LONGEST_COMMENT) {
      refusals.add(Refusal.of("shell.error.Size", Map.of("max", LONGEST_COMMENT)).at("comment"));
    }
    return refusals;
  }

  private static final int LONGEST_COMMENT = 4_000;

  private void write(Judging judging, Map<CriterionId, BigDecimal> points, String comment) {
    database
        .sql(
            """
            insert into events.jury_sheet (team, person, comment) values (?, ?, ?)
            on conflict (team, person) do update set comment = excluded.comment
            """)
        .param(judging.team().value())
        .param(judging.juror().value())
        .param(comment.strip())
        .update();
    database
        .sql("delete from events.jury_points where team = ? and person = ?")
        .param(judging.team().value())
        .param(judging.juror().value())
        .update();
    points.forEach((id, given) -> write(judging, id, given));
  }

  private void write(Judging judging, CriterionId criterion, BigDecimal given) {
    database
        .sql("insert into events.jury_points (team, person, criterion, points) values (?, ?, ?, ?)")
        .param(judging.team().value())
        .param(judging.juror().value())
        .param(criterion.value())
        .param(given)
        .update();
  }

  /** Hands a sheet in, which then stays as it is unless the office gives it back. */
  List<Refusal> submit(
      Actor by, EventId event, TeamId team, Map<CriterionId, BigDecimal> points, String comment) {
    var hackathon = open(by, event);
    var judging = hackathon.judging(team, by.who());
    var refusals = new ArrayList<>(refusals(hackathon, judging, points, comment));
    hackathon.criteria().stream()
        .filter(criterion -> !points.containsKey(criterion.id()))
        .map(criterion -> Refusal.of("shell.error.NotBlank").at("points-" + criterion.id()))
        .forEach(refusals::add);
    if (hackathon.criteria().isEmpty()) {
      refusals.add(Refusal.of("events.hackathon.jury.criteria.none"));
    }
    if (!refusals.isEmpty()) {
      return refusals;
    }
    write(judging, points, comment);
    database
        .sql(
            """
            update events.jury_sheet set submitted_at = ?, returned = ''
            where team = ? and person = ?
            """)
        .param(StoredValues.stored(clock.instant()))
        .param(team.value())
        .param(by.who().value())
        .update();
    note(by, hackathon, team, "submitted");
    return List.of();
  }
}

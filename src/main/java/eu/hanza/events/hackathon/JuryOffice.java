package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.hackathon.Hackathon.Judging;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with sheets, and the end of a hackathon: its result. */
@Service
@Transactional
class JuryOffice {

  private final HackathonBook book;
  private final HackathonRules rules;
  private final Teams teams;
  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  JuryOffice(
      HackathonBook book,
      HackathonRules rules,
      Teams teams,
      JdbcClient database,
      History history,
      Clock clock) {
    this.book = book;
    this.rules = rules;
    this.teams = teams;
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  private Hackathon open(Actor by, EventId event) {
    rules.mustKeep(by, event);
    rules.lockOpen(event);
    return book.of(event);
  }

  /** Lets a juror change a sheet that was in already; it does not count until it is in again. */
  List<Refusal> giveBack(Actor by, EventId event, TeamId team, PersonId juror, String reason) {
    var hackathon = open(by, event);
    var judging = hackathon.judging(team, juror);
    if (reason.isBlank()) {
      return blank();
    }
    if (hackathon.isIn(judging)) {
      change(
          "update events.jury_sheet set submitted_at = null, returned = :reason"
              + " where team = :team and person = :person",
          judging,
          reason);
      note(by, hackathon, team, "returned", reason);
    }
    return List.of();
  }

  private static List<Refusal> blank() {
    return List.of(Refusal.of("shell.error.NotBlank").at("reason"));
  }

  private void change(String sql, Judging judging, String reason) {
    database
        .sql(sql)
        .param("team", judging.team().value())
        .param("person", judging.juror().value())
        .param("reason", reason.strip())
        .update();
  }

  private void note(Actor by, Hackathon hackathon, TeamId team, String what, String reason) {
    history.note(
        Line.of("events.history.hackathon." + what, by.person(), hackathon.event())
            .with("team", hackathon.team(team).name())
            .with("reason", reason.strip()));
  }

  /** Goes without a sheet that is not in. */
  List<Refusal> waive(Actor by, EventId event, TeamId team, PersonId juror, String reason) {
    var hackathon = open(by, event);
    var judging = hackathon.judging(team, juror);
    if (reason.isBlank()) {
      return blank();
    }
    if (hackathon.isIn(judging)) {
      return List.of(Refusal.of("events.office.hackathon.sheet.in"));
    }
    change(
        "insert into events.jury_waiver (team, person, reason)"
            + " values (:team, :person, :reason) on conflict do nothing",
        judging,
        reason);
    note(by, hackathon, team, "waived", reason);
    return List.of();
  }

  /** Asks for a sheet again, which was waived or stood against a conflict that is none. */
  List<Refusal> require(Actor by, EventId event, TeamId team, PersonId juror, String reason) {
    var hackathon = open(by, event);
    var judging = hackathon.judging(team, juror);
    if (reason.isBlank()) {
      return blank();
    }
    for (var table : List.of("jury_waiver", "jury_conflict")) {
      change(
          "delete from events."
              + table
              + " where team = :team and person = :person and :reason <> ''",
          judging,
          reason);
    }
    note(by, hackathon, team, "required", reason);
    return List.of();
  }

  /** Closes and publishes the result; refused while needed sheets are not in. */
  List<Refusal> close(Actor by, EventId event) {
    var hackathon = open(by, event);
    var ranking = HackathonRanking.of(hackathon);
    if (!ranking.missing().isEmpty()) {
      var n = ranking.missing().size();
      return List.of(Refusal.of("events.office.hackathon.close.missing", Map.of("n", n)));
    }
    if (!ranking.isComplete()) {
      return List.of(Refusal.of("events.office.hackathon.close.unjudged"));
    }
    teams.writeDown(hackathon);
    database
        .sql("update events.hackathon set closed_at = ? where event = ?")
        .param(StoredValues.stored(clock.instant()))
        .param(event.value())
        .update();
    history.note(Line.of("events.history.hackathon.closed", by.person(), event));
    return List.of();
  }

  /** Takes the result back, so that sheets can be corrected. */
  List<Refusal> reopen(Actor by, EventId event, String reason) {
    rules.mustKeep(by, event);
    rules.lock(event);
    if (reason.isBlank()) {
      return blank();
    }
    database
        .sql("update events.team set organisations = '' where event = ?")
        .param(event.value())
        .update();
    database
        .sql("update events.hackathon set closed_at = null where event = ?")
        .param(event.value())
        .update();
    history.note(
        Line.of("events.history.hackathon.reopened", by.person(), event)
            .with("reason", reason.strip()));
    return List.of();
  }
}

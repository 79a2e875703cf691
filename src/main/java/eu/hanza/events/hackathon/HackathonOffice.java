package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.hackathon.Hackathon.Criterion;
import eu.hanza.events.hackathon.Hackathon.Team;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office of an event says of its hackathon: challenges, criteria and jurors. */
@Service
@Transactional
class HackathonOffice {

  private static final Refusal JUDGED = Refusal.of("events.office.hackathon.judged");

  private final HackathonBook book;
  private final HackathonRules rules;
  private final People people;
  private final JdbcClient database;
  private final History history;

  HackathonOffice(
      HackathonBook book,
      HackathonRules rules,
      People people,
      JdbcClient database,
      History history) {
    this.book = book;
    this.rules = rules;
    this.people = people;
    this.database = database;
    this.history = history;
  }

  private Hackathon open(Actor by, EventId event) {
    rules.mustKeep(by, event);
    rules.lockOpen(event);
    return book.of(event);
  }

  /** Adds a challenge, or says one anew. */
  List<Refusal> keep(
      Actor by, EventId event, @Nullable ChallengeId id, LocalizedText title, LocalizedText text) {
    var hackathon = open(by, event);
    if (title.isEmpty()) {
      return untitled("title.pl");
    }
    var known = id == null ? ChallengeId.next() : hackathon.challenge(id).id();
    database
        .sql(
            """
            insert into events.challenge (id, event, position, title, description)
            values (:id, :event, :position, :title::jsonb, :text::jsonb)
            on conflict (id) do update
              set title = excluded.title, description = excluded.description
            """)
        .param("id", known.value())
        .param("event", event.value())
        .param("position", hackathon.challenges().size())
        .param("title", StoredValues.toJson(title))
        .param("text", StoredValues.toJson(text))
        .update();
    note(by, event, "challenge", title.in(Language.PL).text());
    return List.of();
  }

  private static List<Refusal> untitled(String field) {
    return List.of(Refusal.of("shell.error.NotBlank").at(field));
  }

  private void note(Actor by, EventId event, String what, String name) {
    history.note(
        Line.of("events.history.hackathon." + what, by.person(), event).with("name", name));
  }

  /** Takes a challenge away that no team has. */
  List<Refusal> remove(Actor by, EventId event, ChallengeId id) {
    var hackathon = open(by, event);
    var challenge = hackathon.challenge(id);
    if (hackathon.taken().contains(id)) {
      return List.of(Refusal.of("events.office.hackathon.challenge.taken"));
    }
    delete("events.challenge", challenge.id().value());
    note(by, event, "removed", challenge.title().in(Language.PL).text());
    return List.of();
  }

  private void delete(String table, UUID id) {
    database.sql("delete from " + table + " where id = ?").param(id).update();
  }

  /** Adds a criterion, or says one anew; refused once a sheet is in. */
  List<Refusal> keep(Actor by, EventId event, @Nullable CriterionId id, Criterion said) {
    var hackathon = open(by, event);
    if (said.name().isEmpty()) {
      return untitled("name.pl");
    }
    if (hackathon.isJudged()) {
      return List.of(JUDGED);
    }
    var known = id == null ? said.id() : hackathon.criterion(id).id();
    database
        .sql(
            """
            insert into events.criterion (id, event, position, name, weight, most)
            values (:id, :event, :position, :name::jsonb, :weight, :most)
            on conflict (id) do update
              set name = excluded.name, weight = excluded.weight, most = excluded.most
            """)
        .param("id", known.value())
        .param("event", event.value())
        .param("position", hackathon.criteria().size())
        .param("name", StoredValues.toJson(said.name()))
        .param("weight", said.weight())
        .param("most", said.most())
        .update();
    dropTooMany(known, said);
    note(by, event, "criterion", said.name().in(Language.PL).text());
    return List.of();
  }

  /** Points of unfinished sheets that the criterion does not allow any more. */
  private void dropTooMany(CriterionId id, Criterion said) {
    database
        .sql("delete from events.jury_points where criterion = ? and points > ?")
        .param(id.value())
        .param(said.most())
        .update();
  }

  /** Takes a criterion away; refused once a sheet is in. */
  List<Refusal> remove(Actor by, EventId event, CriterionId id) {
    var hackathon = open(by, event);
    var criterion = hackathon.criterion(id);
    if (hackathon.isJudged()) {
      return List.of(JUDGED);
    }
    delete("events.criterion", id.value());
    note(by, event, "removed", criterion.name().in(Language.PL).text());
    return List.of();
  }

  /** Lets a person judge. */
  void addJuror(Actor by, EventId event, EmailAddress email, String name, Language language) {
    var hackathon = open(by, event);
    var person = people.known(email, name, language);
    var added =
        database
            .sql(
                """
                insert into events.juror (event, person, position) values (?, ?, ?)
                on conflict do nothing
                """)
            .param(event.value())
            .param(person.value())
            .param(hackathon.jurors().size())
            .update();
    if (added > 0) {
      history.note(Line.of("events.history.hackathon.juror", by.person(), event));
    }
  }

  /** Lets a person judge no more; refused once a sheet of theirs is in. */
  List<Refusal> removeJuror(Actor by, EventId event, PersonId juror) {
    var hackathon = open(by, event);
    var judged =
        hackathon.sheets().stream()
            .anyMatch(sheet -> sheet.judging().juror().equals(juror) && sheet.isSubmitted());
    if (judged) {
      return List.of(Refusal.of("events.office.hackathon.juror.judged"));
    }
    for (var table : List.of("jury_sheet", "jury_conflict", "jury_waiver")) {
      database
          .sql(
              "delete from events."
                  + table
                  + " where person = :person and team in ("
                  + "select id from events.team where event = :event)")
          .params(Map.of("person", juror.value(), "event", event.value()))
          .update();
    }
    database
        .sql("delete from events.juror where event = ? and person = ?")
        .param(event.value())
        .param(juror.value())
        .update();
    history.note(Line.of("events.history.hackathon.juror.removed", by.person(), event));
    return List.of();
  }

  /** Takes a team away; refused once a sheet about it is in. */
  List<Refusal> remove(Actor by, EventId event, TeamId id) {
    var hackathon = open(by, event);
    Team team = hackathon.team(id);
    var judged =
        hackathon.sheets().stream()
            .anyMatch(sheet -> sheet.judging().team().equals(id) && sheet.isSubmitted());
    if (judged) {
      return List.of(Refusal.of("events.office.hackathon.team.judged"));
    }
    delete("events.team", id.value());
    note(by, event, "removed", team.name());
    return List.of();
  }
}

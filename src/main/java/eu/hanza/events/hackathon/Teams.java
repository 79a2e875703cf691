package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationRow;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.hackathon.Hackathon.Mentor;
import eu.hanza.events.hackathon.Hackathon.Team;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams of hackathons: confirmed people of the event, each in one team at most. */
@Service
@Transactional
class Teams {

  private final HackathonBook book;
  private final HackathonRules rules;
  private final RegistrationList registrations;
  private final JdbcClient database;
  private final History history;

  Teams(
      HackathonBook book,
      HackathonRules rules,
      RegistrationList registrations,
      JdbcClient database,
      History history) {
    this.book = book;
    this.rules = rules;
    this.registrations = registrations;
    this.database = database;
    this.history = history;
  }

  /** Adds a team, or says one anew. */
  List<Refusal> keep(Actor by, EventId event, @Nullable TeamId id, TeamDraft draft) {
    rules.mustKeep(by, event);
    rules.lockOpen(event);
    var hackathon = book.of(event);
    var team = id == null ? TeamId.next() : hackathon.team(id).id();
    var refusals = refusals(hackathon, team, draft);
    if (!refusals.isEmpty()) {
      return refusals;
    }
    write(hackathon, team, draft);
    history.note(
        Line.of("events.history.hackathon.team", by.person(), event).with("name", draft.name()));
    return List.of();
  }

  private List<Refusal> refusals(Hackathon hackathon, TeamId id, TeamDraft draft) {
    var others = hackathon.teams().stream().filter(team -> !team.id().equals(id)).toList();
    if (draft.name().isBlank()) {
      return List.of(Refusal.of("shell.error.NotBlank").at("name"));
    }
    if (others.stream().anyMatch(team -> team.name().equalsIgnoreCase(draft.name()))) {
      return List.of(Refusal.of("events.office.hackathon.team.named").at("name"));
    }
    var challenge = draft.challenge();
    if (hackathon.challenges().stream().noneMatch(one -> one.id().equals(challenge))) {
      return List.of(Refusal.of("shell.error.NotBlank").at("challenge"));
    }
    return elsewhere(hackathon.event(), others, draft.members())
        ? List.of(Refusal.of("events.office.hackathon.team.members").at("members"))
        : List.of();
  }

  /** Whether somebody is in another team, or has no confirmed place at the event. */
  private boolean elsewhere(EventId event, List<Team> others, List<RegistrationId> members) {
    var taken = others.stream().flatMap(team -> team.members().stream()).toList();
    var found = registrations.some(Actor.SYSTEM, event, members);
    return members.stream()
        .anyMatch(
            member ->
                taken.contains(member)
                    || !found.containsKey(member)
                    || Objects.requireNonNull(found.get(member)).state()
                        != RegistrationState.CONFIRMED);
  }

  private void write(Hackathon hackathon, TeamId id, TeamDraft draft) {
    database
        .sql(
            """
            insert into events.team (id, event, position, name, challenge)
            values (:id, :event, :position, :name, :challenge)
            on conflict (id) do update set name = excluded.name, challenge = excluded.challenge
            """)
        .param("id", id.value())
        .param("event", hackathon.event().value())
        .param("position", hackathon.teams().size())
        .param("name", draft.name().strip())
        .param("challenge", Objects.requireNonNull(draft.challenge()).value())
        .update();
    clear("events.team_member", id);
    clear("events.mentor", id);
    draft.members().stream().distinct().forEach(member -> add(id, member));
    for (var position = 0; position < draft.mentors().size(); position++) {
      add(id, position, draft.mentors().get(position));
    }
  }

  private void clear(String table, TeamId id) {
    database.sql("delete from " + table + " where team = ?").param(id.value()).update();
  }

  private void add(TeamId id, RegistrationId member) {
    database
        .sql("insert into events.team_member (registration, team) values (?, ?)")
        .param(member.value())
        .param(id.value())
        .update();
  }

  private void add(TeamId id, int position, Mentor mentor) {
    database
        .sql("insert into events.mentor (team, position, name, organisation) values (?, ?, ?, ?)")
        .param(id.value())
        .param(position)
        .param(mentor.name())
        .param(mentor.organisation())
        .update();
  }

  /** The people of all teams, by registration. */
  @Transactional(readOnly = true)
  Map<RegistrationId, RegistrationRow> members(Hackathon hackathon) {
    var ids = hackathon.teams().stream().flatMap(team -> team.members().stream()).toList();
    return registrations.some(Actor.SYSTEM, hackathon.event(), ids);
  }

  /** Writes down where the teams come from, since registrations are erased one day. */
  void writeDown(Hackathon hackathon) {
    var members = members(hackathon);
    for (var team : hackathon.teams()) {
      database
          .sql("update events.team set organisations = ? where id = ?")
          .param(current(team, members))
          .param(team.id().value())
          .update();
    }
  }

  /** The organisations that a team comes from, each once, as the result has them. */
  static String organisations(Team team, Map<RegistrationId, RegistrationRow> members) {
    return team.organisations().isEmpty() ? current(team, members) : team.organisations();
  }

  private static String current(Team team, Map<RegistrationId, RegistrationRow> members) {
    return rows(team.members(), members).stream()
        .map(RegistrationRow::organisation)
        .filter(name -> !name.isBlank())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The names of a team's people. */
  static String names(Team team, Map<RegistrationId, RegistrationRow> members) {
    return rows(team.members(), members).stream()
        .map(RegistrationRow::name)
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static List<RegistrationRow> rows(
      Collection<RegistrationId> ids, Map<RegistrationId, RegistrationRow> members) {
    return ids.stream().map(members::get).filter(Objects::nonNull).toList();
  }
}

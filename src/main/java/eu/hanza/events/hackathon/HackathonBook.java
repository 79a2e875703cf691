package eu.hanza.events.hackathon;

import eu.hanza.events.RegistrationId;
import eu.hanza.events.hackathon.Hackathon.Challenge;
import eu.hanza.events.hackathon.Hackathon.Criterion;
import eu.hanza.events.hackathon.Hackathon.Judging;
import eu.hanza.events.hackathon.Hackathon.Mentor;
import eu.hanza.events.hackathon.Hackathon.Sheet;
import eu.hanza.events.hackathon.Hackathon.Team;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads hackathons, each in the same number of queries whatever its size. */
@Service
@Transactional(readOnly = true)
class HackathonBook {

  private final JdbcClient database;

  HackathonBook(JdbcClient database) {
    this.database = database;
  }

  /** The hackathon of an event, which has nothing in it until the office says so. */
  Hackathon of(EventId event) {
    return new Hackathon(
        event,
        challenges(event),
        criteria(event),
        teams(event),
        jurors(event),
        reasons("select * from events.jury_conflict c where " + OF_TEAM, event),
        reasons("select * from events.jury_waiver c where " + OF_TEAM, event),
        sheets(event),
        closedAt(event).orElse(null));
  }

  private static final String OF_TEAM =
      "exists (select 1 from events.team t where t.id = c.team and t.event = ?)";

  /** When the result of an event was closed; empty before. */
  Optional<Instant> closedAt(EventId event) {
    return database
        .sql("select closed_at from events.hackathon where event = ? and closed_at is not null")
        .param(event.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  private <T> List<T> list(String sql, EventId event, RowMapper<T> mapper) {
    return database.sql(sql).param(event.value()).query(mapper).list();
  }

  private List<Challenge> challenges(EventId event) {
    return list(
        """
        select id, title::text as title, description::text as description
        from events.challenge where event = ? order by position, id
        """,
        event,
        (row, number) ->
            new Challenge(
                new ChallengeId(uuid(row, "id")),
                StoredValues.fromJson(row.getString("title")),
                StoredValues.fromJson(row.getString("description"))));
  }

  private List<Criterion> criteria(EventId event) {
    return list(
        """
        select id, name::text as name, weight, most
        from events.criterion where event = ? order by position, id
        """,
        event,
        (row, number) ->
            new Criterion(
                new CriterionId(uuid(row, "id")),
                StoredValues.fromJson(row.getString("name")),
                plain(row.getBigDecimal("weight")),
                plain(row.getBigDecimal("most"))));
  }

  private List<Team> teams(EventId event) {
    var members =
        grouped(
            """
            select m.team, m.registration from events.team_member m
            join events.team t on t.id = m.team
            join events.registration r on r.id = m.registration
            where t.event = ? order by r.number
            """,
            event,
            (row, number) -> new RegistrationId(uuid(row, "registration")));
    var mentors =
        grouped(
            """
            select m.team, m.name, m.organisation from events.mentor m
            join events.team t on t.id = m.team where t.event = ? order by m.position
            """,
            event,
            (row, number) -> new Mentor(row.getString("name"), row.getString("organisation")));
    return list(
        "select id, name, challenge, organisations from events.team where event = ? order by"
            + " position, id",
        event,
        (row, number) -> {
          var id = new TeamId(uuid(row, "id"));
          return new Team(
              id,
              row.getString("name"),
              new ChallengeId(uuid(row, "challenge")),
              members.getOrDefault(id, List.of()),
              mentors.getOrDefault(id, List.of()),
              row.getString("organisations"));
        });
  }

  private <T> Map<TeamId, List<T>> grouped(String sql, EventId event, RowMapper<T> mapper) {
    return list(
            sql,
            event,
            (row, number) ->
                Map.entry(
                    new TeamId(uuid(row, "team")),
                    Objects.requireNonNull(mapper.mapRow(row, number))))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private List<PersonId> jurors(EventId event) {
    return list(
        "select person from events.juror where event = ? order by position, person",
        event,
        (row, number) -> new PersonId(uuid(row, "person")));
  }

  private Map<Judging, String> reasons(String sql, EventId event) {
    return list(sql, event, (row, number) -> Map.entry(judging(row), row.getString("reason")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Sheet> sheets(EventId event) {
    var points =
        list(
                "select * from events.jury_points c where " + OF_TEAM,
                event,
                (row, number) ->
                    new Given(judging(row), new CriterionId(uuid(row, "criterion")), given(row)))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Given::judging, Collectors.toMap(Given::criterion, Given::points)));
    return list(
        "select * from events.jury_sheet c where " + OF_TEAM,
        event,
        (row, number) ->
            new Sheet(
                judging(row),
                points.getOrDefault(judging(row), Map.of()),
                row.getString("comment"),
                moment(row),
                row.getString("returned")));
  }

  /** The points of a sheet for one criterion. */
  private record Given(Judging judging, CriterionId criterion, BigDecimal points) {}

  private static BigDecimal given(ResultSet row) throws SQLException {
    return plain(row.getBigDecimal("points"));
  }

  private static BigDecimal plain(BigDecimal stored) {
    var plain = stored.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static @Nullable Instant moment(ResultSet row) throws SQLException {
    var moment = row.getObject("submitted_at", OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static Judging judging(ResultSet row) throws SQLException {
    return new Judging(new TeamId(uuid(row, "team")), new PersonId(uuid(row, "person")));
  }

  private static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}

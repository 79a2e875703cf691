package eu.hanza.events.polls;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Votes on the questions of sessions: one for each registration. Closing keeps how many voted for
 * what and forgets who it was.
 */
@Service
@Transactional
public class Polls {

  private static final int FEWEST = 2;

  private final JdbcClient database;
  private final EventCalendar calendar;
  private final History history;
  private final Clock clock;

  Polls(JdbcClient database, EventCalendar calendar, History history, Clock clock) {
    this.database = database;
    this.calendar = calendar;
    this.history = history;
    this.clock = clock;
  }

  private void check(Actor by, SessionSummary session) {
    var programme = calendar.get(session.registersAt()).programme();
    by.must(EventRules.mayKeep(by, programme), "keep the polls of " + session.id());
  }

  /** What keeps a poll from being drafted so. */
  public static List<Refusal> refusals(LocalizedText question, List<LocalizedText> options) {
    if (question.isEmpty()) {
      return List.of(Refusal.of("shell.error.NotBlank").at("question"));
    }
    return options.size() < FEWEST
        ? List.of(Refusal.of("events.office.poll.few").at("options"))
        : List.of();
  }

  /** Prepares a poll, which only the office sees. */
  public PollId draft(
      Actor by, SessionSummary session, LocalizedText question, List<LocalizedText> options) {
    check(by, session);
    if (!refusals(question, options).isEmpty()) {
      throw new IllegalArgumentException("A poll needs a question and two answers");
    }
    var id = PollId.next();
    database
        .sql(
            """
            insert into events.poll (id, session, question, state)
            values (?, ?, ?::jsonb, 'DRAFT')
            """)
        .param(id.value())
        .param(session.id().value())
        .param(StoredValues.toJson(question))
        .update();
    for (var position = 0; position < options.size(); position++) {
      database
          .sql("insert into events.poll_option (poll, position, label) values (?, ?, ?::jsonb)")
          .param(id.value())
          .param(position)
          .param(StoredValues.toJson(options.get(position)))
          .update();
    }
    return id;
  }

  /** Lets people vote. */
  public void open(Actor by, SessionSummary session, PollId id) {
    check(by, session);
    change(session, id, PollState.DRAFT, PollState.OPEN, "opened_at");
  }

  /** Ends the vote: the figures stay, the names go. */
  public void close(Actor by, SessionSummary session, PollId id) {
    check(by, session);
    change(session, id, PollState.OPEN, PollState.CLOSED, "closed_at");
    database
        .sql(
            """
            update events.poll_option o set votes = (
              select count(*) from events.vote v where v.poll = o.poll and v.position = o.position)
            where poll = ?
            """)
        .param(id.value())
        .update();
    database.sql("delete from events.vote where poll = ?").param(id.value()).update();
    history.note(Line.of("events.history.poll.closed", by.person(), session.registersAt()));
  }

  private void change(
      SessionSummary session, PollId id, PollState from, PollState to, String column) {
    var changed =
        database
            .sql(
                "update events.poll set state = ?, "
                    + column
                    + " = ? where id = ? and session = ? and state = ?")
            .param(to.name())
            .param(StoredValues.stored(clock.instant()))
            .param(id.value())
            .param(session.id().value())
            .param(from.name())
            .update();
    if (changed == 0) {
      throw new IllegalStateException("A poll becomes " + to + " from " + from + " only: " + id);
    }
  }

  /** Votes; whoever votes again changes the vote, as long as the poll is open. */
  public boolean vote(OwnPlace own, PollId id, int position) {
    if (own.state() != RegistrationState.CONFIRMED) {
      return false;
    }
    return database
            .sql(
                """
                insert into events.vote (poll, registration, position)
                select p.id, :who, o.position from events.poll p
                join events.poll_option o on o.poll = p.id and o.position = :position
                join events.session s on s.id = p.session and s.registers_at = :event
                where p.id = :poll and p.state = 'OPEN' for share of p
                on conflict (poll, registration) do update set position = excluded.position
                """)
            .param("who", own.id().value())
            .param("position", position)
            .param("event", own.event().id().value())
            .param("poll", id.value())
            .update()
        > 0;
  }

  /** The polls of a session, the first first. */
  @Transactional(readOnly = true)
  public List<PollView> of(SessionId session) {
    return database
        .sql("select * from events.poll where session = ? order by opened_at nulls last, id")
        .param(session.value())
        .query((row, number) -> read(row))
        .list();
  }

  /** A poll of a session. */
  @Transactional(readOnly = true)
  public PollView get(SessionId session, PollId id) {
    return of(session).stream()
        .filter(poll -> poll.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("poll " + id));
  }

  private PollView read(ResultSet row) throws SQLException {
    var id = new PollId(row.getObject("id", UUID.class));
    var closed = row.getObject("closed_at", OffsetDateTime.class);
    return new PollView(
        id,
        new SessionId(row.getObject("session", UUID.class)),
        StoredValues.fromJson(row.getString("question")),
        PollState.valueOf(row.getString("state")),
        options(id),
        closed == null ? null : closed.toInstant());
  }

  private List<PollView.Choice> options(PollId id) {
    return database
        .sql(
            """
            select o.position, o.label::text as label, o.votes + (
              select count(*) from events.vote v where v.poll = o.poll and v.position = o.position)
              as votes
            from events.poll_option o where o.poll = ? order by o.position
            """)
        .param(id.value())
        .query(
            (row, number) ->
                new PollView.Choice(
                    row.getInt("position"),
                    StoredValues.fromJson(row.getString("label")),
                    row.getInt("votes")))
        .list();
  }
}

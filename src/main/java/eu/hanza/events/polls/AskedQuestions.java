package eu.hanza.events.polls;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions that people ask in a session, shown without names. */
@Service
@Transactional
public class AskedQuestions {

  /** How long a question can be, in characters. */
  static final int LONGEST = 500;

  private final JdbcClient database;
  private final EventCalendar calendar;
  private final Clock clock;

  AskedQuestions(JdbcClient database, EventCalendar calendar, Clock clock) {
    this.database = database;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** How far a question is. */
  public enum AskedState {
    /** It waits for an answer. */
    NEW,
    /** It was answered. */
    ANSWERED,
    /** The office does not show it. */
    HIDDEN
  }

  /** A question from the room. */
  public record Asked(UUID id, String words, AskedState state) {}

  /** Whether a session takes questions: until it ends. */
  public boolean takes(SessionSummary session) {
    return !session.isOver(clock.instant());
  }

  /** Whether a question is short enough to be read in a session. */
  static boolean fits(String words) {
    return words.length() <= LONGEST;
  }

  /** Takes a question of somebody with a place at the event, until the session ends. */
  public boolean ask(OwnPlace own, SessionSummary session, String words) {
    if (own.state() != RegistrationState.CONFIRMED
        || words.isBlank()
        || !fits(words)
        || !takes(session)
        || !session.registersAt().equals(own.event().id())) {
      return false;
    }
    database
        .sql(
            """
            insert into events.asked (id, session, registration, words, state, at)
            values (gen_random_uuid(), ?, ?, ?, 'NEW', ?)
            """)
        .param(session.id().value())
        .param(own.id().value())
        .param(words.strip())
        .param(StoredValues.stored(clock.instant()))
        .update();
    return true;
  }

  /** All questions of a session in their order. */
  @Transactional(readOnly = true)
  public List<Asked> of(SessionId session) {
    return database
        .sql("select id, words, state from events.asked where session = ? order by at, id")
        .param(session.value())
        .query(
            (row, number) ->
                new Asked(
                    row.getObject("id", UUID.class),
                    row.getString("words"),
                    AskedState.valueOf(row.getString("state"))))
        .list();
  }

  /** Marks a question as answered, hides it, or shows it again. */
  public void mark(Actor by, SessionSummary session, UUID id, AskedState state) {
    var programme = calendar.get(session.registersAt()).programme();
    by.must(EventRules.mayKeep(by, programme), "keep the questions of " + session.id());
    database
        .sql("update events.asked set state = ? where id = ? and session = ?")
        .param(state.name())
        .param(id)
        .param(session.id().value())
        .update();
  }
}

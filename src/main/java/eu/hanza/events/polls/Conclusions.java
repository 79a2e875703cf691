package eu.hanza.events.polls;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What panels conclude, to whom, under which words; drafts of recommendations. */
@Service
@Transactional
public class Conclusions {

  private final JdbcClient database;
  private final EventCalendar calendar;
  private final History history;
  private final Clock clock;

  Conclusions(JdbcClient database, EventCalendar calendar, History history, Clock clock) {
    this.database = database;
    this.calendar = calendar;
    this.history = history;
    this.clock = clock;
  }

  /** The id of a conclusion. */
  public record ConclusionId(UUID value) implements EntityId {}

  /**
   * A conclusion of a session.
   *
   * @param id the id
   * @param session the title of the session
   * @param words what was concluded
   * @param addressee to whom
   * @param tags the words under which it is found
   */
  public record Conclusion(
      ConclusionId id,
      LocalizedText session,
      LocalizedText words,
      String addressee,
      List<String> tags) {

    /** Makes the list unchangeable. */
    public Conclusion {
      tags = List.copyOf(tags);
    }
  }

  /** Notes a conclusion as a draft. */
  public ConclusionId note(
      Actor by, SessionSummary session, LocalizedText words, String addressee, List<String> tags) {
    check(by, session.registersAt());
    var id = new ConclusionId(UUID.randomUUID());
    database
        .sql(
            """
            insert into events.conclusion (id, session, words, addressee, tags, state, noted_at)
            values (?, ?, ?::jsonb, ?, ?, 'DRAFT', ?)
            """)
        .param(id.value())
        .param(session.id().value())
        .param(StoredValues.toJson(words))
        .param(addressee)
        .param(tags.toArray(String[]::new))
        .param(StoredValues.stored(clock.instant()))
        .update();
    history.note(Line.of("events.history.concluded", by.person(), session.registersAt()));
    return id;
  }

  private void check(Actor by, EventId event) {
    by.must(
        EventRules.mayKeep(by, calendar.get(event).programme()),
        "keep the conclusions of " + event);
  }

  /** The conclusions of an event; with a tag only those that have it. */
  @Transactional(readOnly = true)
  public List<Conclusion> of(Actor by, EventId event, String tag) {
    check(by, event);
    return database
        .sql(
            """
            select c.id, c.words::text as words, c.addressee, c.tags, s.title::text as title
            from events.conclusion c join events.session s on s.id = c.session
            where s.registers_at = :event and (:tag = '' or exists (
              select 1 from unnest(c.tags) t where lower(t) = lower(:tag)))
            order by s.starts, c.noted_at, c.id
            """)
        .param("event", event.value())
        .param("tag", tag)
        .query(
            (row, number) ->
                new Conclusion(
                    new ConclusionId(row.getObject("id", UUID.class)),
                    StoredValues.fromJson(row.getString("title")),
                    StoredValues.fromJson(row.getString("words")),
                    row.getString("addressee"),
                    Arrays.asList((String[]) row.getArray("tags").getArray())))
        .list();
  }
}

package eu.hanza.events.polls;

import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people find on the live pages of sessions. Questions are taken until a session ends, votes
 * while a poll is open; results stay.
 */
@Service
@Transactional(readOnly = true)
public class LiveSessions {

  private final JdbcClient database;
  private final Clock clock;

  LiveSessions(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * The live page of a session.
   *
   * @param path its address, without the language
   * @param open whether one can ask or vote; else there are results to read
   */
  public record Live(String path, boolean open) {

    /** The key of the words that lead there. */
    public String key() {
      return open ? "events.poll.link" : "events.poll.link.results";
    }
  }

  /** Those of the sessions whose live pages have something to do or to read; never of breaks. */
  public Map<SessionId, Live> of(Collection<SessionId> sessions) {
    var found = new HashMap<SessionId, Live>();
    if (sessions.isEmpty()) {
      return found;
    }
    database
        .sql(
            """
            with live as (
              select s.id, s.registers_at,
                s.state = 'PUBLISHED' and s.kind <> 'OTHER' and s.ends > :now as asking,
                exists (select 1 from events.poll p where p.session = s.id and p.state = 'OPEN')
                  as voting,
                exists (select 1 from events.poll p where p.session = s.id and p.state = 'CLOSED')
                  as voted
              from events.session s
              where s.id = any(:ids) and s.state in ('PUBLISHED', 'HELD'))
            select l.id, '/events/' || e.slug || '/live/' || l.id as path,
              l.asking or l.voting as open
            from live l join events.event e on e.id = l.registers_at
            where l.asking or l.voting or l.voted
            """)
        .param("now", StoredValues.stored(clock.instant()))
        .param("ids", sessions.stream().map(SessionId::value).toArray(UUID[]::new))
        .query(
            row -> {
              found.put(
                  new SessionId(row.getObject("id", UUID.class)),
                  new Live(row.getString("path"), row.getBoolean("open")));
            });
    return found;
  }
}

package eu.hanza.events.sessions;

import eu.hanza.kernel.EventId;
import eu.hanza.kernel.StoredValues;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens when: the sessions of events and of the events within them, in the order of time.
 * Each question takes one statement, however many sessions answer it.
 */
@Service
@Transactional(readOnly = true)
public class Timetable {

  private static final Set<SessionState> PUBLIC =
      EnumSet.of(SessionState.PUBLISHED, SessionState.HELD, SessionState.CANCELLED);

  private static final String TREE =
      """
      with recursive tree as (
        select unnest(:roots::uuid[]) as id
        union select b.event from tree join events.belonging b on b.part_of = tree.id)
      """;

  private static final String SLOTS =
      """
      select s.*, e.slug as event_slug, e.title as event_title,
        t.name as track_name, t.position as track_position, h.name as theme_name,
        h.position as theme_position, r.name as room_name, r.position as room_position,
        (select coalesce(json_agg(json_build_object('role', p.role, 'name', p.name,
            'affiliation', p.affiliation, 'externalId', p.external_id) order by p.position), '[]')
          from events.speaker p where p.session = s.id) as speakers,
        (select coalesce(json_agg(json_build_object('subject', q.subject, 'audience', q.audience,
            'capacity', q.capacity, 'taken', q.taken, 'waiting', q.waiting, 'held', q.held)
            order by q.audience desc), '[]')
          from events.seat_pool q where q.subject = s.id
            and s.mode in ('HYBRID', q.audience)) as pools
      from tree join events.event e on e.id = tree.id
      join events.session s on s.event = e.id
      left join events.track t on t.id = s.track
      left join events.theme h on h.id = s.theme
      left join events.room r on r.id = s.room
      where s.state = any(:states::text[]) and (e.state <> 'DRAFT' or e.id = any(:roots::uuid[]))
      """;

  private static final String ORDER =
      " order by s.starts, s.ends, t.position nulls last, r.position nulls last, s.slug, s.id";

  private final JdbcClient database;
  private final SlotReader reader = new SlotReader();

  Timetable(JdbcClient database) {
    this.database = database;
  }

  /** The sessions that everybody sees: of an event and of those within it. */
  public List<Slot> of(EventId event) {
    return slots(List.of(event), PUBLIC);
  }

  /** The sessions that everybody sees: of some events and of those within them. */
  public List<Slot> of(Collection<EventId> events) {
    return slots(events, PUBLIC);
  }

  /** All sessions of an event and of those within it, drafts included: for its office. */
  public List<Slot> all(EventId event) {
    return slots(List.of(event), EnumSet.allOf(SessionState.class));
  }

  /** The session of an address, if everybody sees it. */
  public Optional<Slot> find(EventId event, String slug) {
    return database
        .sql(TREE + SLOTS + " and s.event = any(:roots::uuid[]) and s.slug = :slug")
        .param("roots", array(List.of(event)))
        .param("states", names(PUBLIC))
        .param("slug", slug)
        .query(reader)
        .optional();
  }

  /** Whether everybody sees a session of an event or of those within it. */
  public boolean isThere(EventId event) {
    return database
        .sql(TREE + "select exists (" + SLOTS + ")")
        .param("roots", array(List.of(event)))
        .param("states", names(PUBLIC))
        .query(Boolean.class)
        .single();
  }

  /**
   * The sessions that everybody sees and that run at the same time as one, in the whole of its
   * event and in the editions that it belongs to.
   */
  public List<Slot> besides(Slot slot) {
    var others =
        """
        with recursive up as (
          select :event::uuid as id
          union select b.part_of from up join events.belonging b on b.event = up.id
            where b.part_of is not null),
        kin as (
          select id from up union
          select o.event from up join events.belonging b on b.event = up.id
            join events.belonging o on o.edition = b.edition),
        tree as (
          select id from kin
          union select b.event from tree join events.belonging b on b.part_of = tree.id)
        """;
    return database
        .sql(others + SLOTS + " and s.starts < :ends and s.ends > :starts and s.id <> :id")
        .param("event", slot.session().event().value())
        .param("roots", new UUID[0])
        .param("states", names(EnumSet.of(SessionState.PUBLISHED, SessionState.HELD)))
        .param("starts", StoredValues.stored(slot.session().starts()))
        .param("ends", StoredValues.stored(slot.session().ends()))
        .param("id", slot.session().id().value())
        .query(reader)
        .list();
  }

  private List<Slot> slots(Collection<EventId> events, Set<SessionState> states) {
    return database
        .sql(TREE + SLOTS + ORDER)
        .param("roots", array(events))
        .param("states", names(states))
        .query(reader)
        .list();
  }

  private static UUID[] array(Collection<EventId> events) {
    return events.stream().map(EventId::value).toArray(UUID[]::new);
  }

  private static String[] names(Set<SessionState> states) {
    return states.stream().map(SessionState::name).toArray(String[]::new);
  }
}

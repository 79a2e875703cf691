package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about events. */
@Service
@Transactional(readOnly = true)
public class EventCalendar {

  private static final int MOST = 200;

  private final Events events;
  private final JdbcClient database;
  private final CalendarFile files;
  private final Clock clock;

  EventCalendar(Events events, JdbcClient database, CalendarFile files, Clock clock) {
    this.events = events;
    this.database = database;
    this.files = files;
    this.clock = clock;
  }

  /** Published events that are not over, the next first; of one programme, or of all. */
  public List<EventSummary> coming(@Nullable ProgrammeId programme) {
    return summaries(events.coming(LocalDate.now(clock), value(programme), MOST));
  }

  /** Published events that are over, the latest first; of one programme, or of all. */
  public List<EventSummary> past(@Nullable ProgrammeId programme) {
    return summaries(events.past(LocalDate.now(clock), value(programme), MOST));
  }

  /** The events that the actor keeps, the latest first. */
  public List<EventSummary> keptBy(Actor actor) {
    return summaries(
        events.latest(MOST * 5).stream()
            .filter(event -> EventRules.mayKeep(actor, event.programme()))
            .toList());
  }

  /**
   * The event of an address, as far as the actor may see it.
   *
   * @throws NotFoundException if there is none
   */
  public EventSummary visible(String slug, Actor actor) {
    return find(slug)
        .filter(event -> EventRules.maySee(actor, event))
        .orElseThrow(() -> new NotFoundException("event " + slug));
  }

  /** The event with this part of an address, if there is one. */
  public Optional<EventSummary> find(String slug) {
    return read(slug).flatMap(events::findBySlug).map(this::summary);
  }

  private static Optional<Slug> read(String slug) {
    try {
      return Optional.of(new Slug(slug));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The event that once had this part of an address, if there is one. */
  public Optional<EventSummary> formerly(String slug) {
    return database
        .sql("select event from events.former_slug where slug = ?")
        .param(slug)
        .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
        .optional()
        .flatMap(events::findById)
        .map(this::summary);
  }

  /** The event with this id. */
  public EventSummary get(EventId id) {
    return events
        .findById(id)
        .map(this::summary)
        .orElseThrow(() -> new NotFoundException("event " + id));
  }

  /** The event as an entry for calendars (RFC 5545), without its join link. */
  public byte[] entry(EventSummary event, Language language) {
    return files.of(event, language);
  }

  private EventSummary summary(Event event) {
    return summaries(List.of(event)).getFirst();
  }

  private List<EventSummary> summaries(List<Event> found) {
    var taken = taken(found);
    return found.stream().map(event -> event.summary(taken.getOrDefault(event.id(), 0))).toList();
  }

  private Map<EventId, Integer> taken(List<Event> found) {
    var taken = new HashMap<EventId, Integer>();
    database
        .sql(
            """
            select subject, taken from events.seat_pool
            where subject = any(?) and audience = 'ALL'
            """)
        .param(found.stream().map(event -> event.id().value()).toArray(UUID[]::new))
        .query(
            row -> {
              taken.put(new EventId(row.getObject("subject", UUID.class)), row.getInt("taken"));
            });
    return taken;
  }

  private static @Nullable UUID value(@Nullable ProgrammeId programme) {
    return programme == null ? null : programme.value();
  }
}

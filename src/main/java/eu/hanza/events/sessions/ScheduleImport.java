package eu.hanza.events.sessions;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.exchange.ScheduleLimits;
import eu.hanza.events.exchange.ScheduleReader;
import eu.hanza.events.exchange.ScheduleReading;
import eu.hanza.events.exchange.ScheduleReading.Read;
import eu.hanza.events.sessions.SchedulePlan.Step;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes sessions out of a schedule that another program wrote: first a look that says what would
 * become of every entry, then, when a person agrees, all of it or nothing. The same schedule taken
 * twice changes nothing.
 */
@Service
@Transactional
public class ScheduleImport {

  private final EventCalendar calendar;
  private final Timetable timetable;
  private final ScheduleShelves shelves;
  private final ScheduleSteps steps;
  private final SessionBook book;
  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  ScheduleImport(
      EventCalendar calendar,
      Timetable timetable,
      ScheduleShelves shelves,
      ScheduleSteps steps,
      SessionBook book,
      JdbcClient database,
      History history,
      Clock clock) {
    this.calendar = calendar;
    this.timetable = timetable;
    this.shelves = shelves;
    this.steps = steps;
    this.book = book;
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /** What came of sending a file. */
  public sealed interface Upload {

    /**
     * It is kept for a day and can be looked at; nothing is changed before it is confirmed.
     *
     * @param id which one
     */
    record Kept(UUID id) implements Upload {}

    /**
     * Nothing is taken of it.
     *
     * @param why the reason
     */
    record Refused(Refusal why) implements Upload {}
  }

  private EventSummary kept(Actor by, EventId id) {
    var event = calendar.get(id);
    by.must(EventRules.mayKeep(by, event.programme()), "import sessions of " + id);
    return event;
  }

  /** Keeps a file of an event until it is confirmed. */
  public Upload upload(Actor by, EventId id, String fileName, byte[] content) {
    var event = kept(by, id);
    if (read(event, content) instanceof ScheduleReading.Refused(var why)) {
      return new Upload.Refused(why);
    }
    var now = clock.instant();
    database
        .sql("delete from events.schedule_upload where uploaded_at < ?")
        .param(StoredValues.stored(now.minus(Duration.ofDays(1))))
        .update();
    var upload = UUID.randomUUID();
    var person = by.person();
    database
        .sql(
            """
            insert into events.schedule_upload
              (id, event, file_name, content, uploaded_by, uploaded_at)
            values (:id, :event, :name, :content, :by::uuid, :at)
            """)
        .param("id", upload)
        .param("event", id.value())
        .param("name", fileName)
        .param("content", content)
        .param("by", person == null ? null : person.value(), Types.OTHER)
        .param("at", StoredValues.stored(now))
        .update();
    return new Upload.Kept(upload);
  }

  private static ScheduleReading read(EventSummary event, byte[] content) {
    try {
      return new ScheduleReader(ScheduleLimits.USUAL)
          .read(new ByteArrayInputStream(content), event.event().time().zone());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What would become of every entry of a kept file, as the sessions are now. */
  @Transactional(readOnly = true)
  public SchedulePlan look(Actor by, EventId id, String upload) {
    var event = kept(by, id);
    return plan(event, file(id, upload));
  }

  private byte[] file(EventId event, String upload) {
    return database
        .sql("select content from events.schedule_upload where id = ? and event = ?")
        .param(Ids.uuid(upload))
        .param(event.value())
        .query((row, number) -> row.getBytes(1))
        .optional()
        .orElseThrow(() -> new NotFoundException("schedule " + upload));
  }

  private SchedulePlan plan(EventSummary event, byte[] content) {
    var read = (Read) read(event, content);
    return SchedulePlan.of(event, read, timetable.all(event.id()));
  }

  /**
   * Takes a kept file: new sessions become drafts, known ones are changed.
   *
   * @param callOff whether sessions that are not in the file any more are called off
   */
  public List<Refusal> confirm(Actor by, EventId id, String upload, boolean callOff) {
    var event = kept(by, id);
    var plan = plan(event, file(id, upload));
    if (!plan.outside().isEmpty()) {
      return List.of(Refusal.of("events.office.schedule.outside"));
    }
    var places = shelves.with(event.id(), plan.file());
    steps.add(event, plan, places);
    var changed = plan.of(Step.Changed.class);
    changed.forEach(one -> steps.change(by, plan, one, places));
    if (callOff) {
      plan.gone().stream()
          .filter(slot -> slot.session().state() == SessionState.PUBLISHED)
          .forEach(slot -> book.cancel(by, slot.session().id(), plan.file().version()));
    }
    database
        .sql("delete from events.schedule_upload where id = ?")
        .param(Ids.uuid(upload))
        .update();
    history.note(
        Line.of("events.history.session.imported", by.person(), id)
            .with("created", plan.of(Step.Created.class).size())
            .with("changed", changed.size()));
    return List.of();
  }
}

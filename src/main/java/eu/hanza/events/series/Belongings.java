package eu.hanza.events.series;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Refusal;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where events belong: to an edition of a series, and into a larger event. */
@Service
@Transactional
public class Belongings {

  private final JdbcClient database;
  private final EventCalendar calendar;
  private final History history;

  Belongings(JdbcClient database, EventCalendar calendar, History history) {
    this.database = database;
    this.calendar = calendar;
    this.history = history;
  }

  /**
   * Says where an event belongs.
   *
   * @param edition the edition; null for none
   * @param partOf the larger event; null for none
   */
  public List<Refusal> place(
      Actor by, EventId event, @Nullable SeriesEditionId edition, @Nullable EventId partOf) {
    var said = calendar.get(event);
    by.must(EventRules.mayKeep(by, said.programme()), "place the event " + event);
    if (partOf != null) {
      var larger = calendar.get(partOf);
      by.must(EventRules.mayKeep(by, larger.programme()), "place an event in " + partOf);
      var refusals = within(event, partOf);
      if (!refusals.isEmpty()) {
        return refusals;
      }
    }
    database
        .sql(
            """
            insert into events.belonging (event, edition, part_of)
            values (:event, :edition::uuid, :whole::uuid)
            on conflict (event) do update
              set edition = excluded.edition, part_of = excluded.part_of
            """)
        .param("event", event.value())
        .param("edition", edition == null ? null : edition.value(), Types.OTHER)
        .param("whole", partOf == null ? null : partOf.value(), Types.OTHER)
        .update();
    history.note(Line.of("events.history.series.placed", by.person(), event));
    return List.of();
  }

  /** An event lies inside the larger one (S2.4), and never in itself. */
  private List<Refusal> within(EventId event, EventId partOf) {
    var inner = calendar.get(event).event().time();
    var outer = calendar.get(partOf).event().time();
    if (inner.start().isBefore(outer.start()) || inner.end().isAfter(outer.end())) {
      return List.of(Refusal.of("events.office.series.outside").at("partOf"));
    }
    var circle =
        database
            .sql(
                """
                with recursive up as (
                  select ?::uuid as id
                  union select b.part_of from up join events.belonging b on b.event = up.id
                  where b.part_of is not null)
                select exists (select 1 from up where id = ?)
                """)
            .param(partOf.value())
            .param(event.value())
            .query(Boolean.class)
            .single();
    return circle ? List.of(Refusal.of("events.office.series.circle").at("partOf")) : List.of();
  }

  /** Where an event belongs. */
  @Transactional(readOnly = true)
  public Belonging of(EventId event) {
    return database
        .sql("select edition, part_of from events.belonging where event = ?")
        .param(event.value())
        .query(
            (row, n) ->
                new Belonging(
                    row.getObject("edition", UUID.class) == null
                        ? null
                        : new SeriesEditionId(row.getObject("edition", UUID.class)),
                    row.getObject("part_of", UUID.class) == null
                        ? null
                        : new EventId(row.getObject("part_of", UUID.class))))
        .optional()
        .orElse(new Belonging(null, null));
  }

  /**
   * Where an event belongs.
   *
   * @param edition the edition; null for none
   * @param partOf the larger event; null for none
   */
  public record Belonging(@Nullable SeriesEditionId edition, @Nullable EventId partOf) {}
}

package eu.hanza.events.sessions;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tracks and rooms of events, in the order that their office gives them. */
@Service
@Transactional
public class Shelves {

  private final JdbcClient database;
  private final EventCalendar calendar;
  private final History history;

  Shelves(JdbcClient database, EventCalendar calendar, History history) {
    this.database = database;
    this.calendar = calendar;
    this.history = history;
  }

  /**
   * A track or room.
   *
   * @param id which one
   * @param name its name
   * @param capacity how many people a room takes; null for a track, or where nobody knows
   * @param used how many sessions it has
   */
  public record Item(UUID id, LocalizedText name, @Nullable Integer capacity, int used) {}

  /** The tracks or rooms of an event itself. */
  @Transactional(readOnly = true)
  public List<Item> of(EventId event, Shelf shelf) {
    return database
        .sql(select(shelf) + " where x.event = ? order by x.position, x.id")
        .param(event.value())
        .query((row, number) -> item(row))
        .list();
  }

  /** Those that a session of an event can have: its own, then those of the events around it. */
  @Transactional(readOnly = true)
  public List<Item> usable(EventId event, Shelf shelf) {
    return database
        .sql(
            """
            with recursive up as (
              select ?::uuid as id, 0 as height
              union all
              select b.part_of, height + 1 from up join events.belonging b on b.event = up.id
              where b.part_of is not null and height < 10)
            """
                + select(shelf)
                + " join up on up.id = x.event order by up.height, x.position, x.id")
        .param(event.value())
        .query((row, number) -> item(row))
        .list();
  }

  private static String select(Shelf shelf) {
    var capacity = shelf == Shelf.ROOM ? "x.capacity" : "null::int as capacity";
    return """
    select x.id, x.name, %s,
      (select count(*) from events.session s where s.%s = x.id) as used
    from events.%s x
    """
        .formatted(capacity, shelf.table(), shelf.table());
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getObject("id", UUID.class),
        StoredValues.fromJson(row.getString("name")),
        row.getObject("capacity", Integer.class),
        row.getInt("used"));
  }

  /** Adds one at the end. */
  public UUID add(
      Actor by, EventId event, Shelf shelf, LocalizedText name, @Nullable Integer capacity) {
    kept(by, event);
    var id = UUID.randomUUID();
    database
        .sql(
            """
            insert into events.%s (id, event, position, name)
            select :id, :event, coalesce(max(position) + 1, 0), :name::jsonb
            from events.%s where event = :event
            """
                .formatted(shelf.table(), shelf.table()))
        .param("id", id)
        .param("event", event.value())
        .param("name", StoredValues.toJson(name))
        .update();
    resize(shelf, id, capacity);
    note(by, event, "added", name);
    return id;
  }

  private void resize(Shelf shelf, UUID id, @Nullable Integer capacity) {
    if (shelf == Shelf.ROOM) {
      database
          .sql("update events.room set capacity = :capacity where id = :id")
          .param("capacity", capacity)
          .param("id", id)
          .update();
    }
  }

  /** Gives one another name and size. */
  public void rename(
      Actor by,
      EventId event,
      Shelf shelf,
      UUID id,
      LocalizedText name,
      @Nullable Integer capacity) {
    kept(by, event);
    var changed =
        database
            .sql(
                "update events.%s set name = ?::jsonb where id = ? and event = ?"
                    .formatted(shelf.table()))
            .param(StoredValues.toJson(name))
            .param(id)
            .param(event.value())
            .update();
    if (changed == 0) {
      throw new NotFoundException(shelf + " " + id);
    }
    resize(shelf, id, capacity);
    note(by, event, "renamed", name);
  }

  /** Moves one before its neighbour. */
  public void earlier(Actor by, EventId event, Shelf shelf, UUID id) {
    kept(by, event);
    var order = new ArrayList<>(of(event, shelf).stream().map(Item::id).toList());
    var place = order.indexOf(id);
    if (place > 0) {
      Collections.swap(order, place, place - 1);
    }
    for (var position = 0; position < order.size(); position++) {
      database
          .sql("update events.%s set position = ? where id = ?".formatted(shelf.table()))
          .param(position)
          .param(order.get(position))
          .update();
    }
  }

  /** Takes one away; false while a session has it. */
  public boolean remove(Actor by, EventId event, Shelf shelf, UUID id) {
    kept(by, event);
    var found = of(event, shelf).stream().filter(item -> item.id().equals(id)).findFirst();
    var item = found.orElseThrow(() -> new NotFoundException(shelf + " " + id));
    if (item.used() > 0) {
      return false;
    }
    database.sql("delete from events.%s where id = ?".formatted(shelf.table())).param(id).update();
    note(by, event, "removed", item.name());
    return true;
  }

  private void note(Actor by, EventId event, String what, LocalizedText name) {
    history.note(
        Line.of("events.history.shelf." + what, by.person(), event)
            .with("name", name.in(Language.PL).text()));
  }

  private void kept(Actor by, EventId event) {
    var programme = calendar.get(event).programme();
    by.must(EventRules.mayKeep(by, programme), "keep the tracks and rooms of " + event);
  }
}

package eu.hanza.events.sessions;

import eu.hanza.events.exchange.ScheduleFile;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.StoredValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the tracks and rooms that a schedule names, and adds those that an event lacks. */
@Component
class ScheduleShelves {

  private final Shelves shelves;
  private final JdbcClient database;

  ScheduleShelves(Shelves shelves, JdbcClient database) {
    this.shelves = shelves;
    this.database = database;
  }

  /** The tracks and rooms of an event by the names of a schedule. */
  record Places(Map<String, UUID> tracks, Map<String, UUID> rooms) {

    @Nullable TrackId track(Entry entry) {
      var id = tracks.get(entry.track());
      return id == null ? null : new TrackId(id);
    }

    @Nullable RoomId room(Entry entry) {
      var id = rooms.get(entry.room());
      return id == null ? null : new RoomId(id);
    }
  }

  Places with(EventId event, ScheduleFile file) {
    var rooms = file.rooms().stream().map(ScheduleFile.Room::name).toList();
    var used = file.entries().stream().map(Entry::track);
    var tracks = Stream.concat(file.tracks().stream(), used).distinct().toList();
    return new Places(all(event, Shelf.TRACK, tracks), all(event, Shelf.ROOM, rooms));
  }

  private Map<String, UUID> all(EventId event, Shelf shelf, List<String> names) {
    var known = new HashMap<String, UUID>();
    var items = shelves.of(event, shelf);
    for (var item : items) {
      item.name().byLanguage().values().forEach(name -> known.putIfAbsent(name, item.id()));
    }
    var position = items.size();
    for (var name : names) {
      if (!name.isEmpty() && !known.containsKey(name)) {
        known.put(name, add(event, shelf, name, position++));
      }
    }
    return known;
  }

  private UUID add(EventId event, Shelf shelf, String name, int position) {
    var id = UUID.randomUUID();
    database
        .sql(
            "insert into events.%s (id, event, position, name) values (?, ?, ?, ?::jsonb)"
                .formatted(shelf.table()))
        .param(id)
        .param(event.value())
        .param(position)
        .param(StoredValues.toJson(LocalizedText.pl(name)))
        .update();
    return id;
  }
}

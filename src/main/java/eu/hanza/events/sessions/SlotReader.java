package eu.hanza.events.sessions;

import eu.hanza.events.seats.Pool;
import eu.hanza.events.sessions.Slot.Label;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of {@link Timetable}. */
final class SlotReader implements RowMapper<Slot> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public Slot mapRow(ResultSet row, int number) throws SQLException {
    return new Slot(
        summary(row),
        row.getString("event_slug"),
        StoredValues.fromJson(row.getString("event_title")),
        label(row, "track"),
        label(row, "theme"),
        label(row, "room"),
        List.of(JSON.readValue(row.getString("pools"), Pool[].class)),
        row.getString("external_url"));
  }

  private static SessionSummary summary(ResultSet row) throws SQLException {
    return new SessionSummary(
        new SessionId(row.getObject("id", UUID.class)),
        new EventId(row.getObject("event", UUID.class)),
        new EventId(row.getObject("registers_at", UUID.class)),
        row.getString("slug"),
        draft(row),
        moment(row, "starts"),
        moment(row, "ends"),
        SessionState.valueOf(row.getString("state")),
        row.getInt("sequence"),
        moment(row, "changed_at"));
  }

  private static SessionDraft draft(ResultSet row) throws SQLException {
    var track = row.getObject("track", UUID.class);
    var theme = row.getObject("theme", UUID.class);
    var room = row.getObject("room", UUID.class);
    return new SessionDraft(
        SessionKind.valueOf(row.getString("kind")),
        StoredValues.fromJson(row.getString("title")),
        StoredValues.fromJson(row.getString("lede")),
        StoredValues.fromJson(row.getString("description")),
        StoredValues.fromJson(row.getString("questions")),
        row.getString("language"),
        List.of((String[]) row.getArray("interpretation").getArray()),
        track == null ? null : new TrackId(track),
        theme == null ? null : new ThemeId(theme),
        room == null ? null : new RoomId(room),
        time(row),
        SessionMode.valueOf(row.getString("mode")),
        BookingMode.valueOf(row.getString("booking")),
        row.getString("platform"),
        "",
        row.getString("access"),
        row.getString("hashtag"),
        row.getString("external_system"),
        row.getString("external_id"),
        List.of(JSON.readValue(row.getString("speakers"), Speaker[].class)));
  }

  private static SessionTime time(ResultSet row) throws SQLException {
    return new SessionTime(
        row.getObject("starts_on", LocalDate.class),
        row.getObject("starts_at", LocalTime.class),
        row.getObject("ends_on", LocalDate.class),
        row.getObject("ends_at", LocalTime.class),
        ZoneId.of(row.getString("zone")));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Label label(ResultSet row, String what) throws SQLException {
    var id = row.getObject(what, UUID.class);
    return id == null
        ? null
        : new Label(
            id,
            StoredValues.fromJson(row.getString(what + "_name")),
            row.getInt(what + "_position"));
  }
}

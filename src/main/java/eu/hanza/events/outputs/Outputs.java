package eu.hanza.events.outputs;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.outputs.Output.Attached;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outputs that events present, and how far events reach. */
@Service
@Transactional
class Outputs {

  private final EventCalendar calendar;
  private final FileCabinet files;
  private final JdbcClient database;
  private final History history;

  Outputs(EventCalendar calendar, FileCabinet files, JdbcClient database, History history) {
    this.calendar = calendar;
    this.files = files;
    this.database = database;
    this.history = history;
  }

  /** The event, for those who keep it. */
  @Transactional(readOnly = true)
  EventSummary event(Actor by, EventId id) {
    var event = calendar.get(id);
    by.must(EventRules.mayKeep(by, event.programme()), "keep the outputs of " + id);
    return event;
  }

  /** What an event presents, in the order of the phases. */
  @Transactional(readOnly = true)
  List<Output> of(EventId event) {
    return database
        .sql("select * from events.output where event = ? order by position, id")
        .param(event.value())
        .query((row, number) -> read(row))
        .list();
  }

  private static Output read(ResultSet row) throws SQLException {
    var file = row.getObject("file", UUID.class);
    return new Output(
        new OutputId(row.getObject("id", UUID.class)),
        StoredValues.fromJson(row.getString("phase")),
        StoredValues.fromJson(row.getString("title")),
        Output.Kind.valueOf(row.getString("kind")),
        row.getString("link"),
        StoredValues.fromJson(row.getString("body")),
        file == null
            ? null
            : new Attached(
                new FileId(file), row.getString("file_name"), row.getLong("file_bytes")));
  }

  /** One output of an event. */
  @Transactional(readOnly = true)
  Output get(EventId event, OutputId id) {
    return of(event).stream()
        .filter(output -> output.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("output " + id));
  }

  /** Adds an output, or says one anew; a file that it no longer has is removed. */
  List<Refusal> keep(Actor by, EventId event, Output output) {
    event(by, event);
    var refusals = output.refusals();
    if (!refusals.isEmpty()) {
      return refusals;
    }
    var all = of(event);
    var before = all.stream().filter(one -> one.id().equals(output.id())).findFirst();
    write(event, output, all.size());
    before.ifPresent(one -> removeFile(one, output.file()));
    note(by, event, "kept", output);
    return List.of();
  }

  private void write(EventId event, Output output, int position) {
    var file = output.file();
    database
        .sql(
            """
            insert into events.output (id, event, position, phase, title, kind, link, body,
              file, file_name, file_bytes)
            values (:id, :event, :position, :phase::jsonb, :title::jsonb, :kind, :link,
              :body::jsonb, :file, :name, :bytes)
            on conflict (id) do update set phase = excluded.phase, title = excluded.title,
              kind = excluded.kind, link = excluded.link, body = excluded.body,
              file = excluded.file, file_name = excluded.file_name,
              file_bytes = excluded.file_bytes where events.output.event = excluded.event
            """)
        .param("id", output.id().value())
        .param("event", event.value())
        .param("position", position)
        .param("phase", StoredValues.toJson(output.phase()))
        .param("title", StoredValues.toJson(output.title()))
        .param("kind", output.kind().name())
        .param("link", output.link())
        .param("body", StoredValues.toJson(output.body()))
        .param("file", file == null ? null : file.id().value(), Types.OTHER)
        .param("name", file == null ? null : file.name(), Types.VARCHAR)
        .param("bytes", file == null ? null : file.bytes(), Types.BIGINT)
        .update();
  }

  private void removeFile(Output before, @Nullable Attached kept) {
    var file = before.file();
    if (file != null && !Objects.equals(file, kept) && files.find(file.id()).isPresent()) {
      files.remove(file.id());
    }
  }

  private void note(Actor by, EventId event, String what, Output output) {
    history.note(
        Line.of("events.history.outputs." + what, by.person(), event)
            .with("title", output.title().in(Language.PL).text()));
  }

  /** Takes an output away, with its file. */
  void remove(Actor by, EventId event, OutputId id) {
    event(by, event);
    var output = get(event, id);
    database.sql("delete from events.output where id = ?").param(id.value()).update();
    removeFile(output, null);
    note(by, event, "removed", output);
  }

  /** Notes that somebody started an own programme from a model of the event. */
  void used(Actor by, EventId event, Output model) {
    note(by, event, "used", model);
  }

  /** How far an event reaches; empty where nobody said. */
  @Transactional(readOnly = true)
  Optional<Reach> reach(EventId event) {
    return database
        .sql("select reach from events.event_reach where event = ?")
        .param(event.value())
        .query(String.class)
        .optional()
        .map(Reach::valueOf);
  }

  /** Says how far an event reaches; null takes it back. */
  void reach(Actor by, EventId event, @Nullable Reach reach) {
    event(by, event);
    var before = reach(event).orElse(null);
    database.sql("delete from events.event_reach where event = ?").param(event.value()).update();
    if (reach != null) {
      database
          .sql("insert into events.event_reach (event, reach) values (?, ?)")
          .param(event.value())
          .param(reach.name())
          .update();
    }
    history.note(
        Line.of("events.history.outputs.reach", by.person(), event)
            .changed("reach", before, reach));
  }
}

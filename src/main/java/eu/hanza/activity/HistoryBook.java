package eu.hanza.activity;

import eu.hanza.activity.HistoryView.ChangeRow;
import eu.hanza.activity.HistoryView.HistoryRow;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.activity.spi.PersonNames;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the lines of history, append only, and shows those of one thing. */
@Component
class HistoryBook implements History {

  private static final int SHOWN = 50;

  private final JdbcClient database;
  private final JsonMapper json;
  private final Clock clock;
  private final ZoneId zone;
  private final Messages messages;
  private final ObjectProvider<PersonNames> names;

  HistoryBook(
      JdbcClient database,
      JsonMapper json,
      Clock clock,
      @Value("${hanza.zone}") ZoneId zone,
      Messages messages,
      ObjectProvider<PersonNames> names) {
    this.database = database;
    this.json = json;
    this.clock = clock;
    this.zone = zone;
    this.messages = messages;
    this.names = names;
  }

  @Override
  public void note(Line line) {
    var actor = line.actor();
    database
        .sql(
            """
            insert into activity.line (key, actor, object_kind, object, at, message_values, changes)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
            """)
        .param(line.key())
        .param(actor == null ? null : actor.value())
        .param(line.object().getClass().getSimpleName())
        .param(line.object().value())
        .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param(json.writeValueAsString(line.values()))
        .param(json.writeValueAsString(line.changes()))
        .update();
  }

  @Override
  public Part of(EntityId object, Language language) {
    var lines =
        database
            .sql(
                """
                select key, actor, at, message_values, changes from activity.line
                where object = ? order by number desc limit ?
                """)
            .param(object.value())
            .param(SHOWN)
            .query(this::stored)
            .list();
    var people = new HashMap<PersonId, String>();
    var actors = lines.stream().flatMap(line -> line.people().stream()).distinct().toList();
    names.forEach(one -> people.putAll(one.names(actors)));
    return Part.of(
        "activity/_history",
        new HistoryView(lines.stream().map(line -> row(line, people, language)).toList()));
  }

  private StoredLine stored(ResultSet row, int number) throws SQLException {
    return new StoredLine(
        row.getString("key"),
        row.getObject("actor", UUID.class),
        row.getObject("at", OffsetDateTime.class),
        json.readValue(row.getString("message_values"), new TypeReference<>() {}),
        json.readValue(row.getString("changes"), new TypeReference<>() {}));
  }

  private HistoryRow row(StoredLine line, Map<PersonId, String> people, Language language) {
    var actor = line.actor();
    var nobody = messages.text(language, actor == null ? "activity.system" : "activity.erased");
    var who = actor == null ? nobody : people.getOrDefault(new PersonId(actor), nobody);
    var format =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(language.locale());
    var changes =
        line.changes().entrySet().stream()
            .map(
                change ->
                    new ChangeRow(
                        field(line.key(), change.getKey(), language),
                        change.getValue().before(),
                        change.getValue().after()))
            .toList();
    return new HistoryRow(
        line.at().toInstant().toString(),
        format.format(line.at().atZoneSameInstant(zone)),
        who,
        messages.text(language, line.key(), line.values()),
        changes);
  }

  private String field(String key, String field, Language language) {
    var module = key.substring(0, key.indexOf('.'));
    var label = module + ".history.field." + field;
    return messages.knows(label) ? messages.text(language, label) : field;
  }

  /** A line as it is stored. */
  private record StoredLine(
      String key,
      @Nullable UUID actor,
      OffsetDateTime at,
      Map<String, String> values,
      Map<String, Line.Change> changes) {

    List<PersonId> people() {
      return actor == null ? List.of() : List.of(new PersonId(actor));
    }
  }
}

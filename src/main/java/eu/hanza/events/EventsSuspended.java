package eu.hanza.events;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.network.SuspensionEffect;
import eu.hanza.shell.spi.Messages;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published events in a country, which a suspension from their first day touches (T6). */
@Component
class EventsSuspended implements SuspensionEffect {

  private final JdbcClient database;
  private final Messages messages;

  EventsSuspended(JdbcClient database, Messages messages) {
    this.database = database;
    this.messages = messages;
  }

  @Override
  public List<Item> about(@Nullable ProgrammeId programme, String country, Language reader) {
    var kind = messages.text(reader, "events.office.suspension.kind");
    return database
        .sql(
            """
            select slug, title::text as title, starts_on from events.event
            where state = 'PUBLISHED' and country = :country
              and (:programme::uuid is null or programme = :programme)
            """)
        .param("country", country)
        .param("programme", programme == null ? null : programme.value(), Types.OTHER)
        .query(
            (row, number) ->
                new Item(
                    kind,
                    StoredValues.fromJson(row.getString("title")).in(reader).text(),
                    row.getObject("starts_on", LocalDate.class),
                    "/events/" + row.getString("slug")))
        .list();
  }
}

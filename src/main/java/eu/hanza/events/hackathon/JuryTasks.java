package eu.hanza.events.hackathon;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.WaitingTask;
import eu.hanza.shell.spi.WaitingTasks;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds jurors of the sheets that they have not handed in. */
@Component
class JuryTasks implements WaitingTasks {

  private final JdbcClient database;
  private final Messages messages;

  JuryTasks(JdbcClient database, Messages messages) {
    this.database = database;
    this.messages = messages;
  }

  @Override
  public List<WaitingTask> waitingFor(PersonId person, Language language) {
    return database
        .sql(
            """
            select e.slug, e.title::text as title, count(*) as sheets
            from events.juror j
            join events.hackathon h on h.event = j.event and h.closed_at is null
            join events.event e on e.id = j.event and e.state <> 'DRAFT'
            join events.team t on t.event = j.event
            where j.person = :person
              and not exists (select 1 from events.jury_sheet s
                where s.team = t.id and s.person = j.person and s.submitted_at is not null)
              and not exists (select 1 from events.jury_conflict c
                where c.team = t.id and c.person = j.person)
              and not exists (select 1 from events.jury_waiver w
                where w.team = t.id and w.person = j.person)
            group by e.id, e.slug order by e.starts_on, e.slug
            """)
        .param("person", person.value())
        .query(
            (row, number) ->
                new WaitingTask(
                    messages.text(language, "events.hackathon.task", "n", row.getInt("sheets")),
                    StoredValues.fromJson(row.getString("title")).in(language).text(),
                    "/events/" + row.getString("slug") + "/jury",
                    null))
        .list();
  }
}

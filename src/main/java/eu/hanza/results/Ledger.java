package eu.hanza.results;

import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.results.spi.Fact;
import eu.hanza.results.spi.Facts;
import java.sql.Types;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the facts. A person stands in it under an id of the ledger's own, which stays when the
 * person is erased, so that nothing that was counted changes.
 */
@Component
@Transactional
class Ledger implements Facts {

  private final JdbcClient database;
  private final Clock clock;

  Ledger(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void record(Fact fact) {
    var person = fact.person();
    var participant = person == null ? null : participant(person);
    remember(fact);
    database
        .sql(
            """
            insert into results.fact (source, kind, participant, programme, occasion, event, sector,
              work_function, organisation, day, evidence, recorded_at)
            values (:source, :kind, :participant, :programme, :occasion, :event, :sector, :function,
              :organisation, :day, :evidence, :at)
            on conflict (source) do nothing
            """)
        .param("source", fact.source())
        .param("kind", fact.kind().name())
        .param("participant", participant, Types.OTHER)
        .param("programme", fact.programme().value())
        .param("occasion", fact.occasion().id())
        .param("event", fact.occasion().within())
        .param("sector", fact.sector() == null ? null : fact.sector().name(), Types.VARCHAR)
        .param("function", fact.function() == null ? null : fact.function().name(), Types.VARCHAR)
        .param("organisation", fact.organisation())
        .param("day", fact.day())
        .param("evidence", fact.evidence())
        .param("at", StoredValues.stored(clock.instant()))
        .update();
  }

  private UUID participant(PersonId person) {
    database
        .sql(
            """
            insert into results.participant (id, person) values (gen_random_uuid(), ?)
            on conflict (person) do nothing
            """)
        .param(person.value())
        .update();
    return database
        .sql("select id from results.participant where person = ?")
        .param(person.value())
        .query(UUID.class)
        .single();
  }

  private void remember(Fact fact) {
    database
        .sql(
            """
            insert into results.occasion (id, programme, title, day)
            values (:id, :programme, :title::jsonb, :day)
            on conflict (id) do update set title = excluded.title,
              day = least(results.occasion.day, excluded.day)
            """)
        .param("id", fact.occasion().id())
        .param("programme", fact.programme().value())
        .param("title", StoredValues.toJson(fact.occasion().title()))
        .param("day", fact.day())
        .update();
  }

  @Override
  public void retract(String source) {
    database.sql("delete from results.fact where source = ?").param(source).update();
  }
}

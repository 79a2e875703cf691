package eu.hanza.results;

import eu.hanza.accounts.PersonalRecords;
import eu.hanza.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the ledger knows of a person. After erasure the facts stay counted under an id that leads
 * nowhere; a doubt about the person that nobody looked at stays counted as it was.
 */
@Component
class FactRecords implements PersonalRecords {

  private final JdbcClient database;
  private final Doubts doubts;

  FactRecords(JdbcClient database, Doubts doubts) {
    this.database = database;
    this.doubts = doubts;
  }

  @Override
  public String section() {
    return "results";
  }

  @Override
  public Map<String, Object> export(PersonId person) {
    List<Map<String, String>> facts =
        database
            .sql(
                """
                select f.kind, f.day, f.organisation, o.title::text as title from results.fact f
                join results.participant p on p.id = f.participant
                join results.occasion o on o.id = f.occasion
                where p.person = ? order by f.day, f.source
                """)
            .param(person.value())
            .query(
                (row, number) ->
                    Map.of(
                        "kind",
                        row.getString("kind"),
                        "day",
                        row.getObject("day", LocalDate.class).toString(),
                        "organisation",
                        row.getString("organisation"),
                        "at",
                        row.getString("title")))
            .list();
    return Map.of("facts", facts);
  }

  /** Facts need nobody's name. */
  @Override
  public Set<PersonId> needed(Collection<PersonId> people) {
    return Set.of();
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    var events =
        database
            .sql(
                """
                select distinct f.event from results.fact f
                join results.participant p on p.id = f.participant where p.person = ?
                """)
            .param(person.value())
            .query((row, number) -> row.getObject(1, UUID.class))
            .list();
    var id =
        database
            .sql("select id from results.participant where person = ?")
            .param(person.value())
            .query((row, number) -> row.getObject(1, UUID.class))
            .optional();
    id.ifPresent(participant -> erase(participant, events));
  }

  private void erase(UUID participant, List<UUID> events) {
    doubts.open(everyEventOf(participant, events)).stream()
        .filter(pair -> pair.one().equals(participant) || pair.other().equals(participant))
        .forEach(pair -> doubts.decide(pair.one(), pair.other(), true, null));
    database
        .sql("update results.participant set person = null where id = ?")
        .param(participant)
        .update();
    database
        .sql("update results.fact set organisation = '' where participant = ?")
        .param(participant)
        .update();
  }

  /** The events of the person and all that are counted together with them. */
  private List<UUID> everyEventOf(UUID participant, List<UUID> events) {
    return database
        .sql(
            """
            select distinct f.event from results.fact f where f.event = any(:events)
              or f.programme in (select programme from results.fact where participant = :who)
            """)
        .param("events", events.toArray(UUID[]::new))
        .param("who", participant)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }
}

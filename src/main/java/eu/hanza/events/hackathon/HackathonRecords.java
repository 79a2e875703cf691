package eu.hanza.events.hackathon;

import eu.hanza.accounts.PersonalRecords;
import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The personal data of jurors: their sheets stay counted under an id that leads nowhere (L8). */
@Component
class HackathonRecords implements PersonalRecords {

  private final JdbcClient database;

  HackathonRecords(JdbcClient database) {
    this.database = database;
  }

  @Override
  public String section() {
    return "jury";
  }

  @Override
  public Map<String, Object> export(PersonId person) {
    return Map.of(
        "sheets",
        rows(
            """
            select t.name as team, s.comment as words
            from events.jury_sheet s join events.team t on t.id = s.team where s.person = ?
            order by t.name
            """,
            "comment",
            person),
        "conflicts",
        rows(
            """
            select t.name as team, c.reason as words
            from events.jury_conflict c join events.team t on t.id = c.team where c.person = ?
            order by t.name
            """,
            "reason",
            person));
  }

  private List<Map<String, String>> rows(String sql, String name, PersonId person) {
    return database
        .sql(sql)
        .param(person.value())
        .query((row, number) -> Map.of("team", row.getString("team"), name, row.getString("words")))
        .list();
  }

  @Override
  public Set<PersonId> needed(Collection<PersonId> people) {
    return database
        .sql(
            """
            select distinct j.person from events.juror j
            join events.hackathon h on h.event = j.event and h.closed_at is null
            where j.person = any(?)
            """)
        .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  @Override
  public void erase(PersonId person) {
    var nobody = UUID.randomUUID();
    for (var table : List.of("juror", "jury_sheet", "jury_conflict", "jury_waiver")) {
      database
          .sql("update events." + table + " set person = ? where person = ?")
          .param(nobody)
          .param(person.value())
          .update();
    }
    database
        .sql("update events.jury_sheet set comment = '' where person = ?")
        .param(nobody)
        .update();
    database
        .sql("update events.jury_conflict set reason = '' where person = ?")
        .param(nobody)
        .update();
  }
}

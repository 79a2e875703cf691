package eu.hanza.events.reconfirmation;

import eu.hanza.accounts.PersonalRecords;
import eu.hanza.kernel.PersonId;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people answered when they were asked whether they come, as their personal data. */
@Component
class ReconfirmationRecords implements PersonalRecords {

  private final JdbcClient database;

  ReconfirmationRecords(JdbcClient database) {
    this.database = database;
  }

  @Override
  public String section() {
    return "reconfirmations";
  }

  @Override
  public Map<String, Object> export(PersonId person) {
    List<Map<String, Object>> answers =
        database
            .sql(
                """
                select r.event, a.answer, a.at from events.reconfirmation_answer a
                join events.registration r on r.id = a.registration
                where r.person = ? order by a.at
                """)
            .param(person.value())
            .query(
                (row, number) -> {
                  Map<String, Object> map = new LinkedHashMap<>();
                  map.put("event", row.getString("event"));
                  map.put("answer", row.getString("answer"));
                  map.put("at", row.getObject("at", OffsetDateTime.class).toInstant().toString());
                  return map;
                })
            .list();
    return Map.of("answers", answers);
  }

  /** The registration itself says whether it is still needed. */
  @Override
  public Set<PersonId> needed(Collection<PersonId> people) {
    return Set.of();
  }

  /** Answers stay counted with their registration, which leads nowhere once it is erased. */
  @Override
  public void erase(PersonId person) {}
}

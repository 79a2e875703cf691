package eu.hanza.knowledge;

import eu.hanza.accounts.PersonalRecords;
import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What practices keep of people: who wrote them and who reviewed them (L8). */
@Component
@Transactional
class PracticePeople implements PersonalRecords {

  private final JdbcClient database;

  PracticePeople(JdbcClient database) {
    this.database = database;
  }

  @Override
  public String section() {
    return "practices";
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Object> export(PersonId person) {
    return Map.of(
        "written", list("select title, state from knowledge.practice where author = ?", person),
        "reviews",
            list(
                """
                select p.title, r.requested_on::text as requested_on,
                  coalesce(r.given_on::text, '') as given_on, r.relevance_comment,
                  r.participation_comment, r.effect_comment, r.transferability_comment
                from knowledge.review r join knowledge.practice p on p.id = r.practice
                where r.reviewer = ?
                """,
                person));
  }

  private List<Map<String, String>> list(String sql, PersonId person) {
    return database.sql(sql).param(person.value()).query().listOfRows().stream()
        .map(PracticePeople::texts)
        .toList();
  }

  private static Map<String, String> texts(Map<String, Object> row) {
    var texts = new java.util.LinkedHashMap<String, String>();
    row.forEach((name, value) -> texts.put(name, value == null ? "" : value.toString()));
    return texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<PersonId> needed(Collection<PersonId> people) {
    return database
        .sql(
            """
            select distinct author from knowledge.practice
            where author = any(?) and state not in ('DECLINED', 'WITHDRAWN')
            """)
        .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  @Override
  public void erase(PersonId person) {
    var id = person.value();
    database.sql("update knowledge.practice set author = null where author = ?").param(id).update();
    database
        .sql("update knowledge.review set reviewer = null where reviewer = ?")
        .param(id)
        .update();
  }
}

package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.PersonalRecords;
import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What recommendations keep of people: who follows them up, and who told of answers (L8). */
@Component
@Transactional
class RecommendationPeople implements PersonalRecords {

  private final JdbcClient database;

  RecommendationPeople(JdbcClient database) {
    this.database = database;
  }

  @Override
  public String section() {
    return "recommendations";
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Object> export(PersonId person) {
    return Map.of(
        "owned",
        list(
            """
            select slug as recommendation, title::text as said from knowledge.recommendation
            where owner = ? order by slug
            """,
            person),
        "told",
        list(
            """
            select r.slug as recommendation, s.state || ' ' || s.day || ' ' || s.words as said
            from knowledge.addressee_step s
            join knowledge.addressee a on a.id = s.addressee
            join knowledge.recommendation r on r.id = a.recommendation
            where s.person = ? order by s.day, r.slug
            """,
            person));
  }

  private List<Map<String, String>> list(String sql, PersonId person) {
    return database
        .sql(sql)
        .param(person.value())
        .query(
            (row, number) ->
                Map.of(
                    "recommendation", text(row.getString("recommendation")),
                    "said", text(row.getString("said"))))
        .list();
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return Objects.toString(value, "");
  }

  @Override
  @Transactional(readOnly = true)
  public Set<PersonId> needed(Collection<PersonId> people) {
    return database
        .sql(
            """
            select distinct r.owner from knowledge.recommendation r
            join knowledge.addressee a on a.recommendation = r.id
            where r.owner = any(?) and a.state in ('ISSUED', 'ACKNOWLEDGED')
            """)
        .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  @Override
  public void erase(PersonId person) {
    var id = person.value();
    database
        .sql("update knowledge.recommendation set owner = null where owner = ?")
        .param(id)
        .update();
    database
        .sql("update knowledge.addressee_step set person = null where person = ?")
        .param(id)
        .update();
  }
}

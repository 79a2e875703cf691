package eu.hanza.partnering;

import eu.hanza.accounts.PersonalRecords;
import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept of a person who wrote listings and expressions of interest. What a listing says
 * belongs to its organisation and stays; who wrote it does not (L8).
 */
@Component
class PartneringRecords implements PersonalRecords {

  private final InterestBook book;
  private final JdbcClient database;

  PartneringRecords(InterestBook book, JdbcClient database) {
    this.book = book;
    this.database = database;
  }

  @Override
  public String section() {
    return "partnering";
  }

  @Override
  public Map<String, Object> export(PersonId person) {
    var records = new LinkedHashMap<String, Object>();
    records.put("listings", titles(person));
    records.put("interests", book.findByPerson(person).stream().map(this::export).toList());
    return records;
  }

  private List<String> titles(PersonId person) {
    return database
        .sql("select title ->> language from partnering.listing where author = ? order by slug")
        .param(person.value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private Map<String, String> export(Interest interest) {
    return Map.of(
        "fit", interest.draft().fit(),
        "contribution", interest.draft().contribution(),
        "timing", interest.draft().timing(),
        "state", interest.state().name(),
        "sent_at", interest.sentAt().toString());
  }

  @Override
  public Set<PersonId> needed(Collection<PersonId> people) {
    return people.isEmpty()
        ? Set.of()
        : database
            .sql(
                """
                select distinct person from partnering.interest
                where person in (:people) and state in ('SENT', 'SEEN', 'SHORTLISTED')
                """)
            .param("people", people.stream().map(PersonId::value).toList())
            .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
            .stream()
            .collect(Collectors.toSet());
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    var none = "version = version + 1 where ";
    update("listing set author = null, " + none + "author = ?", person);
    update("listing set reviewed_by = null, " + none + "reviewed_by = ?", person);
    update("dismissal set person = null where person = ?", person);
    update("review set reviewer = null where reviewer = ?", person);
    update("interest set answered_by = null, " + none + "answered_by = ?", person);
    update(
        "interest set person = null, fit = '', contribution = '', timing = '', "
            + none
            + "person = ?",
        person);
  }

  private void update(String change, PersonId person) {
    database.sql("update partnering." + change).param(person.value()).update();
  }
}

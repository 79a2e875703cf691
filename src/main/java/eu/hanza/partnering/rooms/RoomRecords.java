package eu.hanza.partnering.rooms;

import eu.hanza.accounts.PersonalRecords;
import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of a person in rooms: taking part, and what was written (L8). */
@Component
class RoomRecords implements PersonalRecords {

  private final JdbcClient database;

  RoomRecords(JdbcClient database) {
    this.database = database;
  }

  @Override
  public String section() {
    return "rooms";
  }

  @Override
  public Map<String, Object> export(PersonId person) {
    return Map.of(
        "rooms",
        texts(
            """
            select r.title from partnering.room r
            join partnering.room_member m on m.room = r.id where m.person = ? order by r.title
            """,
            person),
        "posts",
        texts(
            "select text from partnering.room_post where author = ? order by written_at", person));
  }

  private List<String> texts(String question, PersonId person) {
    return database
        .sql(question)
        .param(person.value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Override
  public Set<PersonId> needed(Collection<PersonId> people) {
    return people.isEmpty()
        ? Set.of()
        : database
            .sql(
                """
                select distinct m.person from partnering.room_member m
                join partnering.room r on r.id = m.room and r.state = 'OPEN'
                where m.person in (:people)
                """)
            .param("people", people.stream().map(PersonId::value).toList())
            .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
            .stream()
            .collect(Collectors.toSet());
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    update("update partnering.room_post set author = null, text = '' where author = ?", person);
    update("delete from partnering.room_member where person = ?", person);
    for (var column : List.of("opened_by", "closed_by")) {
      update(
          "update partnering.room set %1$s = null, version = version + 1 where %1$s = ?"
              .formatted(column),
          person);
    }
  }

  private void update(String change, PersonId person) {
    database.sql(change).param(person.value()).update();
  }
}

package eu.hanza.forms.stored;

import eu.hanza.forms.Response;
import eu.hanza.forms.ResponseId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The end of answers in the database: what was handed in is blanked and stays counted under its
 * number, what never was is deleted.
 */
@Component
public class Erasures {

  private static final String BLANK = "{\"read\":{},\"typed\":{},\"counts\":{}}";
  private static final List<String> BESIDES =
      List.of("answer_change", "comment", "removal", "section_lock");

  private final JdbcClient database;

  Erasures(JdbcClient database) {
    this.database = database;
  }

  /** What a person began and what is not erased, without that which belongs to other things. */
  public List<Response> of(PersonId person) {
    return database
        .sql(
            """
            select * from forms.response
            where person = ? and subject is null and erased_at is null order by started_at
            """)
        .param(person.value())
        .query(StoredResponses::response)
        .list();
  }

  /** Those of these people of whom something is not erased. */
  public Set<PersonId> kept(Collection<PersonId> people) {
    return database
        .sql(
            """
            select distinct person from forms.response
            where person = any(?) and subject is null and erased_at is null
            """)
        .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  /** Those that belong to these things: registrations of other modules, or first entries. */
  public List<ResponseId> belongingTo(Collection<UUID> subjects) {
    return database
        .sql("select id from forms.response where subject = any(?) and erased_at is null")
        .param(subjects.toArray(UUID[]::new))
        .query((row, number) -> new ResponseId(row.getObject(1, UUID.class)))
        .list();
  }

  private static UUID[] values(Collection<ResponseId> ids) {
    return ids.stream().map(ResponseId::value).toArray(UUID[]::new);
  }

  private void without(String table, UUID[] ids) {
    database.sql("delete from forms." + table + " where response = any(?)").param(ids).update();
  }

  /** Blanks answers; that there were some stays, under their number. */
  public void blank(Collection<ResponseId> all, Instant at) {
    var ids = values(all);
    BESIDES.forEach(table -> without(table, ids));
    database
        .sql(
            """
            update forms.submission set answers = :blank::json, submitted_by = null, reason = ''
            where response = any(:ids)
            """)
        .param("blank", BLANK)
        .param("ids", ids)
        .update();
    database
        .sql(
            """
            update forms.response set answers = :blank::json, person = null, code_hash = null,
              holder = nullif(holder, person), original = null, erased_at = :at
            where id = any(:ids) and erased_at is null
            """)
        .param("blank", BLANK)
        .param("at", StoredValues.stored(at))
        .param("ids", ids)
        .update();
  }

  /** Deletes drafts that were never handed in, with all that hangs on them. */
  public void delete(Collection<ResponseId> drafts) {
    var ids = values(drafts);
    BESIDES.forEach(table -> without(table, ids));
    List.of("attachment", "option_place", "submission").forEach(table -> without(table, ids));
    database.sql("delete from forms.response where id = any(?)").param(ids).update();
  }

  /** Takes a person out of the answers of others: names lead nowhere, comments go. */
  public void unlink(PersonId person) {
    database.sql("delete from forms.comment where person = ?").param(person.value()).update();
    database.sql("delete from forms.section_lock where person = ?").param(person.value()).update();
    for (var column :
        List.of(
            "answer_change.person",
            "submission.submitted_by",
            "submission.reopened_by",
            "response.person")) {
      var name = column.split("\\.", 2);
      database
          .sql("update forms.%s set %s = null where %<s = ?".formatted(name[0], name[1]))
          .param(person.value())
          .update();
    }
  }
}

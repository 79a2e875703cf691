package eu.hanza.forms.stored;

import static eu.hanza.forms.stored.StoredForms.value;

import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.ResponseId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every answer was before, and who changed it (F-14). */
@Component
public class AnswerHistory {

  private final JdbcClient database;
  private final JdbcTemplate batches;

  AnswerHistory(JdbcClient database, JdbcTemplate batches) {
    this.database = database;
    this.batches = batches;
  }

  /**
   * One change of one answer.
   *
   * @param revision the revision that it made
   * @param before the text before; empty for none
   * @param after the text after; empty for none
   * @param person who changed it; null where nobody was signed in
   */
  public record Change(
      int revision,
      AnswerPath path,
      String before,
      String after,
      @Nullable PersonId person,
      Instant at) {}

  /** Keeps changes. */
  public void add(ResponseId response, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    batches.batchUpdate(
        """
        insert into forms.answer_change (response, revision, path, before, after, person, changed_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        changes,
        changes.size(),
        (statement, change) -> {
          statement.setObject(1, response.value());
          statement.setInt(2, change.revision());
          statement.setString(3, change.path().toString());
          statement.setString(4, change.before());
          statement.setString(5, change.after());
          statement.setObject(6, value(change.person()));
          statement.setObject(7, StoredValues.stored(change.at()));
        });
  }

  /** The changes after a revision, in their order. */
  public List<Change> since(ResponseId response, int revision) {
    return database
        .sql(
            """
            select * from forms.answer_change where response = ? and revision > ?
            order by revision, path
            """)
        .param(response.value())
        .param(revision)
        .query(AnswerHistory::change)
        .list();
  }

  private static Change change(ResultSet row, int number) throws SQLException {
    var person = row.getObject("person", UUID.class);
    return new Change(
        row.getInt("revision"),
        AnswerPath.of(row.getString("path")),
        row.getString("before"),
        row.getString("after"),
        person == null ? null : new PersonId(person),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}

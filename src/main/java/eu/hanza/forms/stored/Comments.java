package eu.hanza.forms.stored;

import static eu.hanza.forms.stored.StoredForms.value;

import eu.hanza.forms.ResponseId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who work on a draft write to each other about it (F-14). */
@Component
public class Comments {

  private final JdbcClient database;

  Comments(JdbcClient database) {
    this.database = database;
  }

  /**
   * A comment.
   *
   * @param section the number of the section that it is about; empty for the whole
   * @param person who wrote it; null where nobody was signed in
   */
  public record Comment(String section, @Nullable PersonId person, String words, Instant at) {}

  /** Keeps a comment. */
  public void add(ResponseId response, Comment comment) {
    database
        .sql(
            """
            insert into forms.comment (id, response, path, person, words, written_at)
            values (:id, :response, :path, :person, :words, :at)
            """)
        .param("id", UUID.randomUUID())
        .param("response", response.value())
        .param("path", comment.section())
        .param("person", value(comment.person()), Types.OTHER)
        .param("words", comment.words())
        .param("at", StoredValues.stored(comment.at()))
        .update();
  }

  /** The comments on answers, the oldest first. */
  public List<Comment> of(ResponseId response) {
    return where("response", response.value());
  }

  /** The comments of a person, the oldest first. */
  public List<Comment> by(PersonId person) {
    return where("person", person.value());
  }

  private List<Comment> where(String column, UUID id) {
    return database
        .sql("select * from forms.comment where " + column + " = ? order by written_at, id")
        .param(id)
        .query(Comments::comment)
        .list();
  }

  private static Comment comment(ResultSet row, int number) throws SQLException {
    var person = row.getObject("person", UUID.class);
    return new Comment(
        row.getString("path"),
        person == null ? null : new PersonId(person),
        row.getString("words"),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}

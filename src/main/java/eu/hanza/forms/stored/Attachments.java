package eu.hanza.forms.stored;

import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.ResponseId;
import eu.hanza.kernel.StoredValues;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which stored files belong to which answers, so that they go with them (F-16). */
@Component
public class Attachments {

  private final JdbcClient database;

  Attachments(JdbcClient database) {
    this.database = database;
  }

  /** Keeps that a file belongs to an answer. */
  public void add(UUID file, ResponseId response, AnswerPath path, Instant at) {
    database
        .sql("insert into forms.attachment (file, response, path, stored_at) values (?, ?, ?, ?)")
        .param(file)
        .param(response.value())
        .param(path.toString())
        .param(StoredValues.stored(at))
        .update();
  }

  /** Whether a file belongs to an answer. */
  public boolean has(ResponseId response, UUID file) {
    return database
        .sql("select exists (select 1 from forms.attachment where response = ? and file = ?)")
        .param(response.value())
        .param(file)
        .query(Boolean.class)
        .single();
  }

  /** The files of an answer. */
  public List<UUID> of(ResponseId response) {
    return database
        .sql("select file from forms.attachment where response = ?")
        .param(response.value())
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /** Forgets the files of an answer. */
  public void forget(ResponseId response) {
    database
        .sql("delete from forms.attachment where response = ?")
        .param(response.value())
        .update();
  }
}

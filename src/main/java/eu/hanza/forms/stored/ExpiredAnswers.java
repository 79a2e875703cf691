package eu.hanza.forms.stored;

import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.FormId;
import eu.hanza.forms.Response;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.Submission;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single answers in the database whose time is over, wherever they lie (L6, L7). */
@Component
public class ExpiredAnswers {

  /** The name of the question at the end of a path. */
  private static final String NAME = "regexp_replace(%s, '^.*/', '') = any(:names)";

  private final JdbcClient database;

  ExpiredAnswers(JdbcClient database) {
    this.database = database;
  }

  /** All filled forms that are not erased, in any state. */
  public List<Response> all(FormId form) {
    return database
        .sql(
            "select * from forms.response where form = ? and erased_at is null order by started_at")
        .param(form.value())
        .query(StoredResponses::response)
        .list();
  }

  /** All that was handed in of these. */
  public List<Submission> submissions(Collection<ResponseId> ids) {
    return database
        .sql("select * from forms.submission where response = any(?)")
        .param(values(ids))
        .query(Submissions::submission)
        .list();
  }

  /** Keeps the answers that are left; nobody changed them, so the revision stays. */
  public void keep(ResponseId id, AnswerSet left) {
    database
        .sql("update forms.response set answers = :left::json where id = :id")
        .param("left", FormJson.write(left))
        .param("id", id.value())
        .update();
  }

  /** Keeps what is left of something that was handed in; its hash stays. */
  public void keep(Submission submission, AnswerSet left) {
    database
        .sql(
            """
            update forms.submission set answers = :left::json
            where response = :response and turn = :turn
            """)
        .param("left", FormJson.write(left))
        .param("response", submission.response().value())
        .param("turn", submission.turn())
        .update();
  }

  /** Deletes what these answers were before, also in what was taken away from drafts. */
  public void forget(Collection<ResponseId> ids, Collection<String> names) {
    delete("delete from forms.answer_change where " + NAME.formatted("path"), ids, names);
    delete(
        """
        delete from forms.removal where exists (
          select 1 from (select answers -> 'read' union all select answers -> 'typed') part (part),
            json_each_text(part) one where %s)
        """
            .formatted(NAME.formatted("one.key")),
        ids,
        names);
  }

  private void delete(String sql, Collection<ResponseId> ids, Collection<String> names) {
    database
        .sql(sql + " and response = any(:ids)")
        .param("names", names.toArray(String[]::new))
        .param("ids", values(ids))
        .update();
  }

  /** Takes the files that are answers to these questions out of the answers, and gives them. */
  public List<UUID> files(Collection<ResponseId> ids, Collection<String> names) {
    return database
        .sql(
            "delete from forms.attachment where response = any(:ids) and %s returning file"
                .formatted(NAME.formatted("path")))
        .param("names", names.toArray(String[]::new))
        .param("ids", values(ids))
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  private static UUID[] values(Collection<ResponseId> ids) {
    return ids.stream().map(ResponseId::value).toArray(UUID[]::new);
  }
}

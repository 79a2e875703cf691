package eu.hanza.forms.stored;

import static eu.hanza.forms.stored.StoredForms.moment;
import static eu.hanza.forms.stored.StoredForms.value;

import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.Submission;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed in each time, as it was (F-15). */
@Component
public class Submissions {

  private final JdbcClient database;

  Submissions(JdbcClient database) {
    this.database = database;
  }

  /** Keeps one. */
  public void add(Submission submission) {
    database
        .sql(
            """
            insert into forms.submission (response, turn, form_version, answers, hash, submitted_at,
              submitted_by, late)
            values (:response, :turn, :version, :answers::json, :hash, :at, :by, :late)
            """)
        .param("response", submission.response().value())
        .param("turn", submission.turn())
        .param("version", submission.version())
        .param("answers", FormJson.write(submission.answers()))
        .param("hash", submission.hash())
        .param("at", StoredValues.stored(submission.at()))
        .param("by", value(submission.by()), Types.OTHER)
        .param("late", submission.late())
        .update();
  }

  /** All of one answer, the latest first. */
  public List<Submission> of(ResponseId response) {
    return database
        .sql("select * from forms.submission where response = ? order by turn desc")
        .param(response.value())
        .query(Submissions::submission)
        .list();
  }

  /** Notes that the latest one was given back, and why. */
  public void reopen(ResponseId response, @Nullable PersonId by, String reason, Instant at) {
    database
        .sql(
            """
            update forms.submission set reopened_at = :at, reopened_by = :by, reason = :reason
            where response = :response
              and turn = (select max(turn) from forms.submission where response = :response)
            """)
        .param("at", StoredValues.stored(at))
        .param("by", value(by), Types.OTHER)
        .param("reason", reason)
        .param("response", response.value())
        .update();
  }

  static Submission submission(ResultSet row, int number) throws SQLException {
    var by = row.getObject("submitted_by", UUID.class);
    AnswerSet answers = FormJson.answers(row.getString("answers"));
    return new Submission(
        new ResponseId(row.getObject("response", UUID.class)),
        row.getInt("turn"),
        row.getInt("form_version"),
        answers,
        row.getString("hash"),
        Objects.requireNonNull(moment(row, "submitted_at")),
        by == null ? null : new PersonId(by),
        row.getBoolean("late"),
        moment(row, "reopened_at"),
        row.getString("reason"));
  }
}

package eu.hanza.forms.stored;

import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.ResponseId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The instances of repeats that were taken away from drafts, until they are handed in (F-17). */
@Component
public class Removals {

  private final JdbcClient database;

  Removals(JdbcClient database) {
    this.database = database;
  }

  /**
   * An instance that was taken away.
   *
   * @param instance where it stood
   * @param answers all answers in it, at the paths that they had
   */
  public record Removed(AnswerPath instance, AnswerSet answers) {

    /** Puts it back where it stood, or at the end where the repeat has become shorter. */
    public AnswerSet into(AnswerSet now) {
      var repeat = instance.at(0);
      var count = now.count(repeat);
      var last = repeat.at(count + 1);
      var grown = now.withCount(repeat, count + 1).withAll(at(last, answers.answers()));
      var counts = new TreeMap<>(grown.counts());
      counts.putAll(at(last, answers.counts()));
      var whole = new AnswerSet(grown.answers(), counts);
      return instance.index() <= count ? whole.moved(last, instance.index()) : whole;
    }

    private <T> Map<AnswerPath, T> at(AnswerPath place, Map<AnswerPath, T> all) {
      var moved = new TreeMap<AnswerPath, T>();
      var depth = instance.steps().size();
      all.forEach(
          (path, value) -> {
            var steps = new java.util.ArrayList<>(path.steps());
            steps.set(depth - 1, place.steps().getLast());
            moved.put(new AnswerPath(steps), value);
          });
      return moved;
    }
  }

  /** Keeps an instance that is about to be taken away. */
  public void add(ResponseId response, AnswerPath instance, AnswerSet answers, Instant at) {
    var kept = new TreeMap<>(answers.answers());
    kept.keySet().removeIf(path -> !path.isWithin(instance));
    var counts = new TreeMap<>(answers.counts());
    counts.keySet().removeIf(path -> !path.isWithin(instance));
    database
        .sql(
            """
            insert into forms.removal (id, response, instance, answers, removed_at)
            values (?, ?, ?, ?::json, ?)
            """)
        .param(UUID.randomUUID())
        .param(response.value())
        .param(instance.toString())
        .param(FormJson.write(new AnswerSet(kept, counts)))
        .param(StoredValues.stored(at))
        .update();
  }

  /** Takes the last one out of what is kept. */
  public Optional<Removed> last(ResponseId response) {
    return database
        .sql(
            """
            delete from forms.removal where id = (
              select id from forms.removal where response = ? order by removed_at desc, id limit 1)
            returning instance, answers
            """)
        .param(response.value())
        .query(Removals::removed)
        .optional();
  }

  /** The last one, left where it is. */
  public Optional<AnswerPath> peek(ResponseId response) {
    return database
        .sql(
            """
            select instance from forms.removal where response = ?
            order by removed_at desc, id limit 1
            """)
        .param(response.value())
        .query(String.class)
        .optional()
        .map(AnswerPath::of);
  }

  /** Forgets all of a draft. */
  public void forget(ResponseId response) {
    database.sql("delete from forms.removal where response = ?").param(response.value()).update();
  }

  private static Removed removed(ResultSet row, int number) throws SQLException {
    return new Removed(
        AnswerPath.of(row.getString("instance")), FormJson.answers(row.getString("answers")));
  }
}

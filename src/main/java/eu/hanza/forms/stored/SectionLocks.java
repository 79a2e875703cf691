package eu.hanza.forms.stored;

import static eu.hanza.forms.stored.StoredForms.value;

import eu.hanza.forms.ResponseId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works on which section of a draft just now; it tells, it does not keep out (F-14). */
@Component
public class SectionLocks {

  /** How long somebody counts as present after the last sign of work. */
  public static final Duration TERM = Duration.ofSeconds(90);

  private final JdbcClient database;

  SectionLocks(JdbcClient database) {
    this.database = database;
  }

  /** Somebody at a section; {@code person} is null where nobody is signed in. */
  public record Presence(String section, @Nullable PersonId person) {}

  /** Notes a sign of work on a section, unless another browser is there. */
  public void touch(
      ResponseId response, String section, String mark, @Nullable PersonId person, Instant now) {
    database
        .sql(
            """
            insert into forms.section_lock as held (response, section, holder, person, until)
            values (:response, :section, :mark, :person, :until)
            on conflict (response, section) do update
              set holder = excluded.holder, person = excluded.person, until = excluded.until
              where held.holder = excluded.holder or held.until < :now
            """)
        .param("response", response.value())
        .param("section", section)
        .param("mark", mark)
        .param("person", value(person), Types.OTHER)
        .param("until", StoredValues.stored(now.plus(TERM)))
        .param("now", StoredValues.stored(now))
        .update();
  }

  /** Who else works on sections of a draft. */
  public List<Presence> others(ResponseId response, String mark, Instant now) {
    return database
        .sql(
            """
            select section, person from forms.section_lock
            where response = ? and holder <> ? and until >= ? order by section
            """)
        .param(response.value())
        .param(mark)
        .param(StoredValues.stored(now))
        .query(
            (row, number) -> {
              var person = row.getObject("person", UUID.class);
              return new Presence(
                  row.getString("section"), person == null ? null : new PersonId(person));
            })
        .list();
  }

  /** Ends all signs of work of a browser on a draft. */
  public void leave(ResponseId response, String mark) {
    database
        .sql("delete from forms.section_lock where response = ? and holder = ?")
        .param(response.value())
        .param(mark)
        .update();
  }
}

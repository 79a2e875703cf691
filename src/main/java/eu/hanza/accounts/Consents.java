package eu.hanza.accounts;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people agreed to: purpose, words, language, time, and withdrawal, which is as easy as giving
 * (L2, L4). Only an active choice comes here; using a page never does (T27).
 */
@Service
@Transactional
public class Consents {

  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  Consents(JdbcClient database, History history, Clock clock) {
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /** Records a consent with the words that the person read. */
  public ConsentId give(
      PersonId person, String purpose, @Nullable EntityId about, String text, Language language) {
    var id = ConsentId.next();
    database
        .sql(
            """
            insert into accounts.consent (id, person, purpose, about, text, language, given_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(id.value())
        .param(person.value())
        .param(purpose)
        .param(about == null ? null : about.value())
        .param(text)
        .param(language.tag())
        .param(StoredValues.stored(clock.instant()))
        .update();
    history.note(
        Line.of("accounts.history.consent-given", person, person).with("purpose", purpose));
    return id;
  }

  /** Ends a consent of the person who gave it. */
  public void withdraw(PersonId person, ConsentId id) {
    var changed =
        database
            .sql(
                """
                update accounts.consent set withdrawn_at = coalesce(withdrawn_at, ?)
                where id = ? and person = ?
                """)
            .param(StoredValues.stored(clock.instant()))
            .param(id.value())
            .param(person.value())
            .update();
    if (changed == 0) {
      throw new NotFoundException("consent " + id);
    }
    history.note(Line.of("accounts.history.consent-withdrawn", person, person));
  }

  /** Ends all consents of a person for a purpose about a thing: the one click in a mail. */
  public void withdraw(PersonId person, String purpose, @Nullable EntityId about) {
    database
        .sql(
            """
            update accounts.consent set withdrawn_at = ?
            where person = ? and purpose = ? and about is not distinct from ?
              and withdrawn_at is null
            """)
        .param(StoredValues.stored(clock.instant()))
        .param(person.value())
        .param(purpose)
        .param(about == null ? null : about.value())
        .update();
    history.note(Line.of("accounts.history.consent-withdrawn", person, person));
  }

  /** Whether a person's consent for a purpose about a thing holds now. */
  @Transactional(readOnly = true)
  public boolean holds(PersonId person, String purpose, @Nullable EntityId about) {
    return database
        .sql(
            """
            select exists (select 1 from accounts.consent
              where person = ? and purpose = ? and about is not distinct from ?
                and withdrawn_at is null)
            """)
        .param(person.value())
        .param(purpose)
        .param(about == null ? null : about.value())
        .query(Boolean.class)
        .single();
  }

  /** The people whose consent for a purpose holds now and who have an address, by thing. */
  @Transactional(readOnly = true)
  public Map<UUID, List<PersonId>> holders(String purpose, Collection<? extends EntityId> things) {
    var holders = new HashMap<UUID, List<PersonId>>();
    database
        .sql(
            """
            select distinct c.about, c.person from accounts.consent c
            join accounts.person p on p.id = c.person and p.email is not null
            where c.purpose = ? and c.about = any(?) and c.withdrawn_at is null
            order by c.about, c.person
            """)
        .param(purpose)
        .param(things.stream().map(EntityId::value).toArray(UUID[]::new))
        .query(
            row -> {
              holders
                  .computeIfAbsent(row.getObject("about", UUID.class), about -> new ArrayList<>())
                  .add(new PersonId(row.getObject("person", UUID.class)));
            });
    return holders;
  }

  /** All that a person ever agreed to, the newest first. */
  @Transactional(readOnly = true)
  public List<ConsentSummary> of(PersonId person) {
    return database
        .sql("select * from accounts.consent where person = ? order by given_at desc, id")
        .param(person.value())
        .query(Consents::consent)
        .list();
  }

  private static ConsentSummary consent(ResultSet row, int number) throws SQLException {
    return new ConsentSummary(
        new ConsentId(row.getObject("id", UUID.class)),
        row.getString("purpose"),
        row.getObject("about", UUID.class),
        row.getString("text"),
        row.getString("language"),
        row.getObject("given_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("withdrawn_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}

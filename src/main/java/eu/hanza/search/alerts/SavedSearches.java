package eu.hanza.search.alerts;

import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import eu.hanza.search.spi.KeptSearches;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The searches that people keep. */
@Service
@Transactional
public class SavedSearches implements KeptSearches {

  /** How many searches one person may keep. */
  public static final int MOST = 30;

  private static final int LONGEST_NAME = 100;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient database;
  private final Clock clock;

  SavedSearches(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Keeps a search; the same search again only changes how often the person is told. */
  public Optional<Refusal> keep(PersonId person, String name, String query, Rhythm rhythm) {
    var now = clock.instant();
    var due = StoredValues.stored(rhythm.next(now, clock.getZone()));
    var changed =
        database
            .sql("update search.saved set rhythm = ?, due = ? where person = ? and query = ?")
            .params(rhythm.name(), due, person.value(), query)
            .update();
    if (changed > 0) {
      return Optional.empty();
    }
    if (of(person, 0).size() >= MOST) {
      return Optional.of(Refusal.of("search.saved.many", Map.of("most", MOST)));
    }
    database
        .sql(
            """
            insert into search.saved (id, person, name, query, rhythm, stop_key, created, told, due)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            List.of(
                SavedSearchId.next().value(),
                person.value(),
                name.substring(0, Math.min(LONGEST_NAME, name.length())),
                query,
                rhythm.name(),
                key(),
                StoredValues.stored(now),
                StoredValues.stored(now),
                due))
        .update();
    return Optional.empty();
  }

  private static String key() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The searches of a person, by name. */
  @Transactional(readOnly = true)
  public List<SavedSearch> kept(PersonId person) {
    return of(person, 0);
  }

  private List<SavedSearch> of(PersonId person, int from) {
    return database
        .sql("select * from search.saved where person = ? order by name, id offset ?")
        .params(person.value(), from)
        .query(SavedSearches::search)
        .list();
  }

  /** Ends a search of a person; one of somebody else stays. */
  public void end(PersonId person, SavedSearchId id) {
    database
        .sql("delete from search.saved where person = ? and id = ?")
        .params(person.value(), id.value())
        .update();
  }

  /** The name of the search that a key ends. */
  @Transactional(readOnly = true)
  public Optional<String> behind(String key) {
    return database
        .sql("select name from search.saved where stop_key = ?")
        .param(key)
        .query((row, number) -> row.getString(1))
        .optional();
  }

  /** Ends the search behind a key, without signing in; again changes nothing. */
  public void end(String key) {
    database.sql("delete from search.saved where stop_key = ?").param(key).update();
  }

  /** People of whom a search is due. */
  List<PersonId> due(Instant now, int most) {
    return database
        .sql(
            "select person from search.saved where due <= ? group by person order by person limit"
                + " ?")
        .params(StoredValues.stored(now), most)
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The due searches of a person, which nobody else works on meanwhile. */
  List<SavedSearch> claim(PersonId person, Instant now) {
    return database
        .sql(
            """
            select * from search.saved where person = ? and due <= ?
            order by name, id for update skip locked
            """)
        .params(person.value(), StoredValues.stored(now))
        .query(SavedSearches::search)
        .list();
  }

  /** Notes that a person was told of what was new until a moment. */
  void told(SavedSearch search, Instant until, Instant now) {
    database
        .sql("update search.saved set told = ?, due = ? where id = ?")
        .params(
            StoredValues.stored(until),
            StoredValues.stored(search.rhythm().next(now, clock.getZone())),
            search.id().value())
        .update();
  }

  private static SavedSearch search(ResultSet row, int number) throws SQLException {
    return new SavedSearch(
        new SavedSearchId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("query"),
        Rhythm.valueOf(row.getString("rhythm")),
        row.getString("stop_key"),
        row.getObject("told", OffsetDateTime.class).toInstant());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Map<String, Object>> of(PersonId person) {
    return of(person, 0).stream().map(SavedSearches::exported).toList();
  }

  private static Map<String, Object> exported(SavedSearch search) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", search.name());
    fields.put("query", search.query());
    fields.put("rhythm", search.rhythm().name());
    return fields;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<PersonId> keepers(Collection<PersonId> people) {
    return new HashSet<>(
        database
            .sql("select distinct person from search.saved where person = any(?)")
            .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
            .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
            .list());
  }

  @Override
  public void forget(PersonId person) {
    database.sql("delete from search.saved where person = ?").param(person.value()).update();
  }
}

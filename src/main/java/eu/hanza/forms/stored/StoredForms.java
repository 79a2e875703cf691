package eu.hanza.forms.stored;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.hanza.forms.AnsweredBy;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormDraft;
import eu.hanza.forms.FormEdition;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormLanguage;
import eu.hanza.forms.FormSummary;
import eu.hanza.forms.FormTerms;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms with their drafts, and their versions, in the database. */
@Component
public class StoredForms {

  private static final String COLUMNS =
      """
      id, home_kind, home, revision, edited_at, published, published_revision, answered_by,
      one_each, signed_off, clause, opens_at, closes_at, zone, closed_at\
      """;

  /** A draft as it stood after a change: it never changes again. */
  private record Key(FormId form, int revision, Instant editedAt) {}

  private final Cache<Key, FormDefinition> drafts = Caffeine.newBuilder().maximumSize(200).build();
  private final JdbcClient database;

  StoredForms(JdbcClient database) {
    this.database = database;
  }

  /** Keeps a new form. */
  public void add(
      FormId id,
      FormHome home,
      FormDefinition definition,
      FormTerms terms,
      @Nullable PersonId by,
      Instant at) {
    database
        .sql(
            """
            insert into forms.form (id, home_kind, home, draft, revision, edited_at, edited_by,
              answered_by, one_each, signed_off, clause, opens_at, closes_at, zone)
            values (:id, :kind, :home, :draft::json, 1, :at, :by, :who, :once, :signed, :clause,
              :opens, :closes, :zone)
            """)
        .param("id", id.value())
        .param("kind", home.kind())
        .param("home", home.id())
        .param("draft", FormJson.write(definition))
        .param("at", StoredValues.stored(at))
        .param("by", value(by), java.sql.Types.OTHER)
        .params(terms(terms))
        .update();
  }

  private static java.util.Map<String, @Nullable Object> terms(FormTerms terms) {
    var values = new java.util.HashMap<String, @Nullable Object>();
    values.put("who", terms.answeredBy().name());
    values.put("once", terms.oneEach());
    values.put("signed", terms.signedOff());
    values.put("clause", terms.clause());
    values.put("opens", stored(terms.opensAt()));
    values.put("closes", stored(terms.closesAt()));
    values.put("zone", terms.zone().getId());
    return values;
  }

  /** Keeps a changed draft if its revision is still the stated one; false if it is not. */
  public boolean change(
      FormId id, int revision, FormDefinition definition, @Nullable PersonId by, Instant at) {
    return database
            .sql(
                """
                update forms.form set draft = :draft::json, revision = revision + 1,
                  edited_at = :at, edited_by = :by
                where id = :id and revision = :revision
                """)
            .param("draft", FormJson.write(definition))
            .param("at", StoredValues.stored(at))
            .param("by", value(by), java.sql.Types.OTHER)
            .param("id", id.value())
            .param("revision", revision)
            .update()
        > 0;
  }

  /** Keeps other terms. */
  public void change(FormId id, FormTerms terms) {
    database
        .sql(
            """
            update forms.form set answered_by = :who, one_each = :once, signed_off = :signed,
              clause = :clause::uuid, opens_at = :opens::timestamptz,
              closes_at = :closes::timestamptz, zone = :zone where id = :id
            """)
        .param("id", id.value())
        .params(terms(terms))
        .update();
  }

  /** Keeps that the office closed a form, or opened it again. */
  public void close(FormId id, @Nullable Instant at) {
    database
        .sql("update forms.form set closed_at = :at::timestamptz where id = :id")
        .param("at", stored(at))
        .param("id", id.value())
        .update();
  }

  /** Keeps the draft as the next version, and gives its number. */
  public int publish(FormId id, FormDefinition definition, @Nullable PersonId by, Instant at) {
    var number =
        database
            .sql(
                """
                update forms.form set published = published + 1, published_revision = revision
                where id = ? returning published
                """)
            .param(id.value())
            .query(Integer.class)
            .single();
    var json = FormJson.write(definition);
    database
        .sql(
            """
            insert into forms.edition (form, number, definition, hash, published_at, published_by)
            values (:form, :number, :definition::json, :hash, :at, :by)
            """)
        .param("form", id.value())
        .param("number", number)
        .param("definition", json)
        .param("hash", FormJson.hash(json))
        .param("at", StoredValues.stored(at))
        .param("by", value(by), java.sql.Types.OTHER)
        .update();
    return number;
  }

  /** The next number of an answer to a form. */
  public int nextNumber(FormId id) {
    return database
        .sql("update forms.form set numbers = numbers + 1 where id = ? returning numbers")
        .param(id.value())
        .query(Integer.class)
        .single();
  }

  /** A form with its draft, if there is one. */
  public Optional<FormDraft> find(FormId id) {
    return database
        .sql("select %s, null as draft_text from forms.form where id = ?".formatted(COLUMNS))
        .param(id.value())
        .query(this::draft)
        .optional();
  }

  /** The forms of these homes, the latest changed first. */
  public List<FormSummary> of(Collection<FormHome> homes) {
    return database
        .sql(
            """
            select %s, draft::text as draft_text from forms.form f
            where (f.home_kind, f.home) in (select * from unnest(:kinds::text[], :ids::uuid[]))
            order by f.edited_at desc, f.id limit 1000
            """
                .formatted(COLUMNS))
        .param("kinds", homes.stream().map(FormHome::kind).toArray(String[]::new))
        .param("ids", homes.stream().map(FormHome::id).toArray(UUID[]::new))
        .query(this::draft)
        .list()
        .stream()
        .map(FormDraft::summary)
        .toList();
  }

  /** All forms that were ever published. */
  public List<FormSummary> published() {
    return database
        .sql(
            """
            select %s, draft::text as draft_text from forms.form where published > 0 order by id
            """
                .formatted(COLUMNS))
        .query(this::draft)
        .list()
        .stream()
        .map(FormDraft::summary)
        .toList();
  }

  /** What a draft asks; read anew only after it was changed. */
  private FormDefinition drafted(Key key, @Nullable String text) {
    var known = drafts.getIfPresent(key);
    if (known != null) {
      return known;
    }
    var read = FormJson.form(text == null ? text(key.form()) : text);
    drafts.put(key, read);
    return read;
  }

  private String text(FormId id) {
    return database
        .sql("select draft from forms.form where id = ?")
        .param(id.value())
        .query(String.class)
        .single();
  }

  /** The definition of a version, if there is such. */
  public Optional<FormDefinition> definition(FormId id, int number) {
    return database
        .sql("select definition from forms.edition where form = ? and number = ?")
        .param(id.value())
        .param(number)
        .query(String.class)
        .optional()
        .map(FormJson::form);
  }

  /** The versions of a form, the newest first. */
  public List<FormEdition> editions(FormId id) {
    return database
        .sql("select * from forms.edition where form = ? order by number desc")
        .param(id.value())
        .query(StoredForms::edition)
        .list();
  }

  private FormDraft draft(ResultSet row, int number) throws SQLException {
    var id = new FormId(row.getObject("id", UUID.class));
    var revision = row.getInt("revision");
    var editedAt = row.getObject("edited_at", OffsetDateTime.class).toInstant();
    var definition = drafted(new Key(id, revision, editedAt), row.getString("draft_text"));
    var summary =
        new FormSummary(
            id,
            new FormHome(row.getString("home_kind"), row.getObject("home", UUID.class)),
            definition.formId(),
            definition.title(),
            definition.languages().stream().map(FormLanguage::tag).toList(),
            row.getInt("published"),
            revision,
            revision != row.getInt("published_revision"),
            editedAt,
            terms(row),
            moment(row, "closed_at"));
    return new FormDraft(summary, definition);
  }

  private static FormTerms terms(ResultSet row) throws SQLException {
    return new FormTerms(
        AnsweredBy.valueOf(row.getString("answered_by")),
        row.getBoolean("one_each"),
        row.getBoolean("signed_off"),
        row.getObject("clause", UUID.class),
        moment(row, "opens_at"),
        moment(row, "closes_at"),
        ZoneId.of(row.getString("zone")));
  }

  private static FormEdition edition(ResultSet row, int number) throws SQLException {
    var by = row.getObject("published_by", UUID.class);
    return new FormEdition(
        new FormId(row.getObject("form", UUID.class)),
        row.getInt("number"),
        row.getString("hash"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        by == null ? null : new PersonId(by));
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var stored = row.getObject(column, OffsetDateTime.class);
    return stored == null ? null : stored.toInstant();
  }

  static @Nullable OffsetDateTime stored(@Nullable Instant moment) {
    return moment == null ? null : StoredValues.stored(moment);
  }

  static @Nullable UUID value(eu.hanza.kernel.@Nullable EntityId id) {
    return id == null ? null : id.value();
  }
}

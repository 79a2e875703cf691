package eu.hanza.forms.stored;

import static eu.hanza.forms.stored.StoredForms.moment;
import static eu.hanza.forms.stored.StoredForms.stored;
import static eu.hanza.forms.stored.StoredForms.value;

import eu.hanza.forms.FormId;
import eu.hanza.forms.Provenance;
import eu.hanza.forms.Response;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.ResponseState;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The filled forms in the database. */
@Component
public class StoredResponses {

  private final JdbcClient database;

  StoredResponses(JdbcClient database) {
    this.database = database;
  }

  /**
   * Keeps a new one.
   *
   * @param codeHash the hash of the code that leads back to it; null for none
   * @param holder who may have one only; null where that does not matter
   * @return false if the holder has one already
   */
  public boolean add(Response response, @Nullable String codeHash, @Nullable UUID holder) {
    return database
            .sql(
                """
                insert into forms.response (id, form, form_version, number, state, provenance,
                  person, organisation, holder, subject, code_hash, language, answers, revision,
                  clause_edition, original, late, started_at, saved_at, submitted_at)
                values (:id, :form, :formVersion, :number, :state, :provenance, :person,
                  :organisation, :holder, :subject, :codeHash, :language, :answers::json,
                  :revision, :clauseEdition, :original, :late, :startedAt, :savedAt, :submittedAt)
                on conflict (form, holder) where holder is not null and state <> 'WITHDRAWN'
                do nothing
                """)
            .param("id", response.id().value())
            .param("form", response.form().value())
            .param("number", response.number(), Types.INTEGER)
            .param("provenance", response.provenance().name())
            .param("person", value(response.person()), Types.OTHER)
            .param("organisation", value(response.organisation()), Types.OTHER)
            .param("holder", holder, Types.OTHER)
            .param("subject", response.subject(), Types.OTHER)
            .param("codeHash", codeHash, Types.VARCHAR)
            .param("language", response.language().tag())
            .param("clauseEdition", response.clauseEdition())
            .param("original", response.original(), Types.OTHER)
            .param("startedAt", stored(response.startedAt()))
            .params(changing(response))
            .update()
        > 0;
  }

  private static Map<String, @Nullable Object> changing(Response response) {
    var values = new java.util.HashMap<String, @Nullable Object>();
    values.put("formVersion", response.version());
    values.put("state", response.state().name());
    values.put("answers", FormJson.write(response.answers()));
    values.put("revision", response.revision());
    values.put("late", response.late());
    values.put("savedAt", stored(response.savedAt()));
    values.put("submittedAt", stored(response.submittedAt()));
    return values;
  }

  /** Keeps a changed one. */
  public void save(Response response) {
    database
        .sql(
            """
            update forms.response set form_version = :formVersion, number = :number, state = :state,
              answers = :answers::json, revision = :revision, late = :late, saved_at = :savedAt,
              submitted_at = :submittedAt::timestamptz, migrated_from = :migratedFrom
            where id = :id
            """)
        .param("id", response.id().value())
        .param("number", response.number(), Types.INTEGER)
        .param("migratedFrom", response.migratedFrom(), Types.INTEGER)
        .params(changing(response))
        .update();
  }

  /** Gives another code; the one before ends. */
  public void recode(ResponseId id, @Nullable String codeHash) {
    database
        .sql("update forms.response set code_hash = :hash where id = :id")
        .param("hash", codeHash, Types.VARCHAR)
        .param("id", id.value())
        .update();
  }

  /** One, if there is such and it was not erased. */
  public Optional<Response> find(ResponseId id) {
    return one("id = ?", id.value());
  }

  /** The same, and nobody else changes it until the transaction ends. */
  public Optional<Response> lock(ResponseId id) {
    return database
        .sql("select * from forms.response where id = ? and erased_at is null for update")
        .param(id.value())
        .query(StoredResponses::response)
        .optional();
  }

  /** The draft that a code leads to. */
  public Optional<Response> withCode(String codeHash) {
    return one("code_hash = ?", codeHash);
  }

  /** The answer that belongs to a thing of another module. */
  public Optional<Response> of(FormId form, UUID subject) {
    return database
        .sql("select * from forms.response where form = ? and subject = ? and erased_at is null")
        .param(form.value())
        .param(subject)
        .query(StoredResponses::response)
        .optional();
  }

  /** The answer that a holder has already. */
  public Optional<Response> held(FormId form, UUID holder) {
    return database
        .sql(
            """
            select * from forms.response
            where form = ? and holder = ? and state <> 'WITHDRAWN' and erased_at is null
            """)
        .param(form.value())
        .param(holder)
        .query(StoredResponses::response)
        .optional();
  }

  private Optional<Response> one(String condition, Object value) {
    return database
        .sql("select * from forms.response where erased_at is null and " + condition)
        .param(value)
        .query(StoredResponses::response)
        .optional();
  }

  /** Those of these whose answers were erased. */
  public Set<ResponseId> erased(Collection<ResponseId> ids) {
    return Set.copyOf(
        database
            .sql("select id from forms.response where id = any(?) and erased_at is not null")
            .param(ids.stream().map(ResponseId::value).toArray(UUID[]::new))
            .query((row, number) -> new ResponseId(row.getObject(1, UUID.class)))
            .list());
  }

  /** Those in a state, the latest first. */
  public PageOf<Response> page(FormId form, ResponseState state, int page, int size) {
    var total = count(form, state);
    var rows =
        database
            .sql(
                """
                select * from forms.response where form = :form and state = :state
                  and (subject is null or provenance <> 'PAPER')
                order by coalesce(submitted_at, saved_at) desc, id limit :size offset :offset
                """)
            .param("form", form.value())
            .param("state", state.name())
            .param("size", size)
            .param("offset", (long) (page - 1) * size)
            .query(StoredResponses::response)
            .list();
    return new PageOf<>(rows, page, size, total);
  }

  /** How many are in a state. */
  public int count(FormId form, ResponseState state) {
    return database
        .sql(
            """
            select count(*) from forms.response where form = ? and state = ?
              and (subject is null or provenance <> 'PAPER')
            """)
        .param(form.value())
        .param(state.name())
        .query(Integer.class)
        .single();
  }

  /** All that were handed in, by number. */
  public List<Response> submitted(FormId form) {
    return database
        .sql("select * from forms.response where form = ? and state = 'SUBMITTED' order by number")
        .param(form.value())
        .query(StoredResponses::response)
        .list();
  }

  /** Those of these things of another module, by thing. */
  public Map<UUID, Response> of(FormId form, Collection<UUID> subjects) {
    var found = new java.util.HashMap<UUID, Response>();
    database
        .sql("select * from forms.response where form = ? and subject = any(?)")
        .param(form.value())
        .param(subjects.toArray(UUID[]::new))
        .query(StoredResponses::response)
        .list()
        .forEach(response -> found.put(Objects.requireNonNull(response.subject()), response));
    return found;
  }

  /** The drafts and answers of a person and of these organisations, the latest first. */
  public List<Response> of(PersonId person, Collection<OrganisationId> organisations) {
    return database
        .sql(
            """
            select * from forms.response
            where (person = :person or organisation = any(:organisations)) and erased_at is null
              and subject is null and state <> 'WITHDRAWN'
            order by saved_at desc limit 200
            """)
        .param("person", person.value())
        .param(
            "organisations", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(StoredResponses::response)
        .list();
  }

  /** The drafts that stand under older versions than the newest. */
  public List<Response> drafts(FormId form) {
    return database
        .sql("select * from forms.response where form = ? and state = 'DRAFT' order by started_at")
        .param(form.value())
        .query(StoredResponses::response)
        .list();
  }

  /** Keeps the file of the card from which the answers come. */
  public void keepOriginal(ResponseId id, UUID file) {
    database
        .sql("update forms.response set original = ? where id = ?")
        .param(file)
        .param(id.value())
        .update();
  }

  /** Other answers to the same form, handed in, in which a text is an answer, whatever its case. */
  public List<Response> withText(Response than, String text) {
    return database
        .sql(
            """
            select r.* from forms.response r
            where r.form = :form and r.id <> :id and r.state = 'SUBMITTED' and exists (
              select 1 from json_each_text(r.answers -> 'read') one
              where lower(one.value) = lower(:text))
            order by r.number limit 20
            """)
        .param("form", than.form().value())
        .param("id", than.id().value())
        .param("text", text)
        .query(StoredResponses::response)
        .list();
  }

  /** What was handed in last, by number, for exports. */
  public List<HandedIn> handedIn(FormId form) {
    return database
        .sql(
            """
            select r.number, r.provenance, s.form_version, s.answers, s.submitted_at, s.late
            from forms.response r
            join lateral (select * from forms.submission s where s.response = r.id
              order by s.turn desc limit 1) s on true
            where r.form = ? and r.state = 'SUBMITTED' and r.erased_at is null order by r.number
            """)
        .param(form.value())
        .query(
            (row, number) ->
                new HandedIn(
                    row.getInt("number"),
                    Provenance.valueOf(row.getString("provenance")),
                    row.getInt("form_version"),
                    Objects.requireNonNull(moment(row, "submitted_at")),
                    row.getBoolean("late"),
                    FormJson.answers(row.getString("answers"))))
        .list();
  }

  /** What was handed in, for exports. */
  public record HandedIn(
      int number,
      Provenance provenance,
      int version,
      java.time.Instant at,
      boolean late,
      eu.hanza.forms.AnswerSet answers) {}

  static Response response(ResultSet row, int number) throws SQLException {
    var person = row.getObject("person", UUID.class);
    var organisation = row.getObject("organisation", UUID.class);
    return new Response(
        new ResponseId(row.getObject("id", UUID.class)),
        new FormId(row.getObject("form", UUID.class)),
        row.getInt("form_version"),
        row.getObject("number", Integer.class),
        ResponseState.valueOf(row.getString("state")),
        Provenance.valueOf(row.getString("provenance")),
        person == null ? null : new PersonId(person),
        organisation == null ? null : new OrganisationId(organisation),
        row.getObject("subject", UUID.class),
        Language.of(row.getString("language")).orElse(Language.EN),
        FormJson.answers(row.getString("answers")),
        row.getInt("revision"),
        row.getInt("clause_edition"),
        row.getObject("original", UUID.class),
        row.getBoolean("late"),
        Objects.requireNonNull(moment(row, "started_at")),
        Objects.requireNonNull(moment(row, "saved_at")),
        moment(row, "submitted_at"),
        row.getObject("migrated_from", Integer.class));
  }
}

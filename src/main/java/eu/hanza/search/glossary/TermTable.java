package eu.hanza.search.glossary;

import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored names. */
@Component
class TermTable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<LinkedHashMap<String, String>> NAMES =
      new TypeReference<>() {};
  private static final TypeReference<LinkedHashMap<String, List<String>>> FORMS =
      new TypeReference<>() {};

  private final JdbcClient database;

  TermTable(JdbcClient database) {
    this.database = database;
  }

  List<Term> inUse() {
    return database
        .sql("select slug, note, names, forbidden from search.term where not retired order by slug")
        .query(TermTable::term)
        .list();
  }

  private static Term term(ResultSet row, int number) throws SQLException {
    return new Term(
        row.getString("slug"),
        StoredValues.fromJson(row.getString("note")),
        JSON.readValue(row.getString("names"), NAMES),
        JSON.readValue(row.getString("forbidden"), FORMS));
  }

  /** Whether a name has this slug, be it in use or not. */
  boolean isTaken(String slug) {
    return database
        .sql("select exists (select 1 from search.term where slug = ?)")
        .param(slug)
        .query(Boolean.class)
        .single();
  }

  /** Keeps what somebody said of a name; from now on the file leaves it alone. */
  void put(Term term) {
    write(term, true, "true");
  }

  /** Brings a name of the file; what somebody edited stays. */
  void bring(Term term) {
    write(term, false, "not search.term.edited");
  }

  private void write(Term term, boolean edited, String condition) {
    database
        .sql(
            """
            insert into search.term (slug, note, names, forbidden, edited)
            values (:slug, :note::jsonb, :names::jsonb, :forbidden::jsonb, :edited)
            on conflict (slug) do update
              set note = excluded.note, names = excluded.names, forbidden = excluded.forbidden,
                edited = excluded.edited
              where %s
            """
                .formatted(condition))
        .param("slug", term.slug())
        .param("note", StoredValues.toJson(term.note()))
        .param("names", JSON.writeValueAsString(term.names()))
        .param("forbidden", JSON.writeValueAsString(term.forbidden()))
        .param("edited", edited)
        .update();
  }

  /** Takes a name out of use; the file does not bring it back. */
  void retire(String slug) {
    database
        .sql("update search.term set retired = true, edited = true where slug = ?")
        .param(slug)
        .update();
  }
}

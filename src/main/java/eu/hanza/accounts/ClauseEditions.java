package eu.hanza.accounts;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the published editions of clauses say; none ever changes. */
@Component
class ClauseEditions {

  private final JdbcClient database;
  private final JsonMapper json;

  ClauseEditions(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  void keep(ClauseId clause, int edition, ClauseWording wording) {
    database
        .sql(
            """
            insert into accounts.clause_edition (clause, edition, wording)
            values (?, ?, ?::jsonb)
            """)
        .param(clause.value())
        .param(edition)
        .param(json.writeValueAsString(wording))
        .update();
  }

  /** What the latest edition says. */
  Optional<ClauseWording> inForce(ClauseId clause) {
    return database
        .sql(
            """
            select wording::text from accounts.clause_edition
            where clause = ? order by edition desc limit 1
            """)
        .param(clause.value())
        .query((row, number) -> json.readValue(row.getString(1), ClauseWording.class))
        .optional();
  }
}

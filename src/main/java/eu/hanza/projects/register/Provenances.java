package eu.hanza.projects.register;

import eu.hanza.kernel.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The provenance of projects, as stored. */
@Component
@Transactional
public class Provenances {

  private final JdbcClient database;

  Provenances(JdbcClient database) {
    this.database = database;
  }

  /** Where a project was taken from, if it was imported. */
  @Transactional(readOnly = true)
  public Optional<Provenance> of(ProjectId project) {
    return database
        .sql("select * from projects.provenance where project = ?")
        .param(project.value())
        .query(Provenances::provenance)
        .optional();
  }

  private static Provenance provenance(ResultSet row, int number) throws SQLException {
    return new Provenance(
        row.getString("source"),
        row.getString("number"),
        row.getString("credit"),
        row.getString("link"),
        row.getObject("retrieved_on", LocalDate.class),
        row.getString("note"));
  }

  /** The imported projects by the keys of their rows. */
  Map<String, ProjectId> byKey() {
    var known = new HashMap<String, ProjectId>();
    database
        .sql("select import_key, project from projects.provenance")
        .query(
            row -> {
              known.put(row.getString(1), new ProjectId(row.getObject(2, UUID.class)));
            });
    return known;
  }

  void keep(ProjectId project, String key, Provenance from) {
    database
        .sql(
            """
            insert into projects.provenance
              (project, import_key, source, number, credit, link, retrieved_on, note)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(project.value())
        .param(key)
        .param(from.source())
        .param(from.number())
        .param(from.credit())
        .param(from.link())
        .param(from.retrievedOn())
        .param(from.note())
        .update();
  }
}

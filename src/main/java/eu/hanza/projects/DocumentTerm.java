package eu.hanza.projects;

import eu.hanza.files.FileId;
import eu.hanza.files.FileTerm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes the file of a document when its last day is over (T18). */
@Component
class DocumentTerm implements FileTerm {

  private final JdbcClient database;
  private final Clock clock;

  DocumentTerm(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<Instant> end(FileId file) {
    return database
        .sql(
            """
            select max(closes_on) from projects.document
            where file = ? having bool_and(closes_on is not null)
            """)
        .param(file.value())
        .query((row, number) -> row.getObject(1, LocalDate.class))
        .optional()
        .map(last -> last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }
}

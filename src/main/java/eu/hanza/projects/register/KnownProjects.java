package eu.hanza.projects.register;

import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProjectId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projects that a table may speak of: by the keys of earlier rows, or by title and lead. */
final class KnownProjects {

  private final Map<String, ProjectId> imported;
  private final Map<Mark, ProjectId> marks = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<ProjectId> told = new HashSet<>();

  KnownProjects(Map<String, ProjectId> imported, JdbcClient database) {
    this.imported = imported;
    database
        .sql(
            """
            select p.id, p.official_title, p.starts_on, q.organisation
            from projects.project p
            left join projects.partner q on q.project = p.id and q.role = 'LEAD'
            """)
        .query(
            row -> {
              var lead = row.getObject("organisation", UUID.class);
              marks.put(
                  Mark.of(
                      row.getString("official_title"),
                      row.getObject("starts_on", LocalDate.class),
                      lead == null ? null : new OrganisationId(lead)),
                  new ProjectId(row.getObject("id", UUID.class)));
            });
  }

  /** What tells projects apart where no source gives them a number. */
  private record Mark(String title, @Nullable LocalDate from, @Nullable OrganisationId lead) {

    static Mark of(String title, @Nullable LocalDate from, @Nullable OrganisationId lead) {
      return new Mark(NormalisedText.fold(title).strip(), from, lead);
    }
  }

  /** The project of a row, if it is known. */
  Optional<ProjectId> of(ImportedRow row) {
    var known = imported.get(row.key());
    return Optional.ofNullable(
        known == null ? marks.get(Mark.of(row.title(), row.from(), row.lead())) : known);
  }

  /** Whether a project has the provenance of some import. */
  boolean isImported(ProjectId project) {
    return imported.containsValue(project);
  }

  /** Whether no row before speaks of the same project. */
  boolean firstOf(ImportedRow row) {
    var fresh = seen.add(row.key());
    return of(row).map(told::add).orElse(true) && fresh;
  }
}

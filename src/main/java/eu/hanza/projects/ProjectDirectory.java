package eu.hanza.projects;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about projects. */
@Service
@Transactional(readOnly = true)
public class ProjectDirectory {

  private static final int MOST = 500;

  private final Projects projects;
  private final ProjectParts parts;
  private final JdbcClient database;
  private final Clock clock;

  ProjectDirectory(Projects projects, ProjectParts parts, JdbcClient database, Clock clock) {
    this.projects = projects;
    this.parts = parts;
    this.database = database;
    this.clock = clock;
  }

  /** The published projects of a programme, or of all. */
  public List<ProjectSummary> published(@Nullable ProgrammeId programme) {
    return summaries(projects.published(programme == null ? null : programme.value(), MOST));
  }

  /** The published projects of an organisation in any role. */
  public List<ProjectSummary> of(OrganisationId organisation) {
    var ids = parts.of(organisation);
    return ids.isEmpty()
        ? List.of()
        : summaries(projects.findByIdIn(ids)).stream().filter(ProjectSummary::published).toList();
  }

  /** The projects that the actor keeps. */
  public List<ProjectSummary> keptBy(Actor actor) {
    return summaries(projects.all(MOST)).stream()
        .filter(project -> ProjectRules.mayKeep(actor, project, LocalDate.now(clock)))
        .toList();
  }

  /**
   * The project of an address, as far as the actor may see it.
   *
   * @throws NotFoundException if there is none
   */
  public ProjectSummary visible(String slug, Actor actor) {
    return read(slug)
        .flatMap(projects::findBySlug)
        .map(this::summary)
        .filter(project -> ProjectRules.maySee(actor, project, LocalDate.now(clock)))
        .orElseThrow(() -> new NotFoundException("project " + slug));
  }

  /** Those of the projects that are there, in the order of their ids. */
  public List<ProjectSummary> all(List<ProjectId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var found =
        summaries(projects.findByIdIn(ids)).stream()
            .collect(Collectors.toMap(ProjectSummary::id, Function.identity()));
    return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
  }

  private static Optional<Slug> read(String slug) {
    try {
      return Optional.of(new Slug(slug));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The project that once had this part of an address, if there is one. */
  public Optional<ProjectSummary> formerly(String slug) {
    return database
        .sql("select project from projects.former_slug where slug = ?")
        .param(slug)
        .query((row, number) -> new ProjectId(row.getObject(1, UUID.class)))
        .optional()
        .flatMap(projects::findById)
        .map(this::summary);
  }

  /** The project with this id, if there is one. */
  public Optional<ProjectSummary> find(ProjectId id) {
    return projects.findById(id).map(this::summary);
  }

  /** The project with this id. */
  public ProjectSummary get(ProjectId id) {
    return find(id).orElseThrow(() -> new NotFoundException("project " + id));
  }

  private ProjectSummary summary(Project project) {
    return summaries(List.of(project)).getFirst();
  }

  private List<ProjectSummary> summaries(List<Project> found) {
    var ids = found.stream().map(Project::id).toList();
    var partners = parts.partners(ids);
    var documents = parts.documents(ids);
    var today = LocalDate.now(clock);
    return found.stream()
        .map(
            project ->
                new ProjectSummary(
                    project.id(),
                    project.programme(),
                    project.slug().value(),
                    project.draft(),
                    partners.getOrDefault(project.id(), List.of()),
                    documents.getOrDefault(project.id(), List.of()),
                    project.status(today),
                    project.override().on(today),
                    project.state() == Project.State.PUBLISHED))
        .toList();
  }
}

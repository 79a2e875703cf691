package eu.hanza.projects;

import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The projects of the installation. */
interface Projects extends Repository<Project, ProjectId> {

  Project save(Project project);

  Optional<Project> findById(ProjectId id);

  Optional<Project> findBySlug(Slug slug);

  boolean existsBySlug(Slug slug);

  List<Project> findByIdIn(Collection<ProjectId> ids);

  @Query(
      """
      select * from projects.project
      where state = 'PUBLISHED' and (:programme::uuid is null or programme = :programme)
      order by ends_on desc nulls first, official_title, id limit :count
      """)
  List<Project> published(@Nullable UUID programme, int count);

  @Query("select * from projects.project order by official_title, id limit :count")
  List<Project> all(int count);
}

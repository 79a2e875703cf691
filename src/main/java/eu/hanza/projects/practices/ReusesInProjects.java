package eu.hanza.projects.practices;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.spi.PracticeUses;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.ProjectSummary;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the page of a practice which published projects use it. */
@Component
class ReusesInProjects implements PracticeUses {

  private final ReuseBook book;
  private final ProjectDirectory projects;

  ReusesInProjects(ReuseBook book, ProjectDirectory projects) {
    this.book = book;
    this.projects = projects;
  }

  @Override
  public List<Use> of(PracticeId practice) {
    var reuses = book.of(practice);
    var known =
        projects.all(reuses.stream().map(Reuse::project).toList()).stream()
            .filter(ProjectSummary::published)
            .collect(Collectors.toMap(ProjectSummary::id, Function.identity()));
    return reuses.stream()
        .flatMap(
            reuse ->
                Stream.ofNullable(known.get(reuse.project())).map(project -> use(reuse, project)))
        .toList();
  }

  private static Use use(Reuse reuse, ProjectSummary project) {
    var said = project.project();
    var name =
        said.title().isEmpty()
            ? new LocalizedText(Map.of(said.titleLanguage(), said.officialTitle()))
            : said.title();
    return new Use(name, project.path(), reuse.stage(), reuse.changed());
  }
}

package eu.hanza.projects;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProjectId;
import eu.hanza.publishing.spi.ArticleProjects;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects of which an article may tell: those of the programmes that its writer edits. */
@Component
class ProjectsOfArticles implements ArticleProjects {

  private final ProjectDirectory directory;

  ProjectsOfArticles(ProjectDirectory directory) {
    this.directory = directory;
  }

  @Override
  public List<Subject> namedBy(Actor actor) {
    return directory.published(null).stream()
        .filter(project -> actor.edits(project.programme()))
        .map(ProjectsOfArticles::subject)
        .toList();
  }

  @Override
  public Optional<Subject> published(ProjectId id) {
    return directory.find(id).filter(ProjectSummary::published).map(ProjectsOfArticles::subject);
  }

  private static Subject subject(ProjectSummary project) {
    var said = project.project();
    var title =
        said.title().isEmpty()
            ? LocalizedText.EMPTY.with(said.titleLanguage(), said.officialTitle())
            : said.title();
    return new Subject(project.id(), title, project.path());
  }
}

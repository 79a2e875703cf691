package eu.hanza.projects;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProjectId;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.spi.StoredSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets projects be found by title, acronym and every other spelling of it (S1.1, T9). */
@Component
class ProjectsInSearch extends StoredSource {

  private static final String KIND = "project";

  private final Projects projects;
  private final SearchIndexing index;

  ProjectsInSearch(Projects projects, JdbcClient database, SearchIndexing index) {
    super("projects.search.", KIND, 40, "select id from projects.project", database);
    this.projects = projects;
    this.index = index;
  }

  @EventListener
  void saved(AfterSaveEvent<Project> saved) {
    index.changed(KIND, saved.getEntity().id().value());
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> ids) {
    return projects.findByIdIn(ids.stream().map(ProjectId::new).toList()).stream()
        .map(ProjectsInSearch::document)
        .toList();
  }

  private static SearchDocument document(Project project) {
    var draft = project.draft();
    return SearchDocument.of(
            new Ref(KIND, project.id().value()), "/projects/" + project.slug(), title(draft))
        .named(names(draft))
        .saying(draft.lede(), body(draft))
        .in(Facet.PROGRAMME, List.of(project.programme().value().toString()))
        .dated(draft.startsOn())
        .readByAll(project.state() == Project.State.PUBLISHED, project.programme());
  }

  private static LocalizedText title(ProjectDraft draft) {
    return draft.title().isEmpty()
        ? new LocalizedText(java.util.Map.of(draft.titleLanguage(), draft.officialTitle()))
        : draft.title();
  }

  private static List<String> names(ProjectDraft draft) {
    var names = new ArrayList<>(List.of(draft.aliases().split("[\\n,;]")));
    names.add(draft.acronym());
    names.add(draft.officialTitle());
    return names;
  }

  private static LocalizedText body(ProjectDraft draft) {
    var texts = new LinkedHashMap<>(draft.description().byLanguage());
    draft
        .goal()
        .byLanguage()
        .forEach((tag, goal) -> texts.merge(tag, goal, (a, b) -> a + "\n\n" + b));
    return new LocalizedText(texts);
  }
}

package eu.hanza.projects.ideas.web;

import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.projects.ProjectPart;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.projects.ideas.Origin;
import eu.hanza.projects.ideas.ProjectsOutOfIdeas;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Part;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on the page of a project that it was an idea, and shows at its desk the whole history. */
@Component
class IdeasOfProjects implements ProjectPart {

  private final ProjectsOutOfIdeas origins;
  private final History history;
  private final Messages messages;

  IdeasOfProjects(ProjectsOutOfIdeas origins, History history, Messages messages) {
    this.origins = origins;
    this.history = history;
    this.messages = messages;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Part> onPage(ProjectSummary project, Language language) {
    return origins.origin(project.id()).map(origin -> part(origin, null, language));
  }

  @Override
  public Optional<Part> onDesk(ProjectSummary project, Language language) {
    return origins
        .origin(project.id())
        .map(origin -> part(origin, history.of(origin.idea(), language), language));
  }

  private Part part(Origin origin, @Nullable Part story, Language language) {
    var day = Formats.of(language).date(origin.enteredOn());
    var sentence = messages.text(language, "projects.idea.since", "day", day);
    return Part.of("projects/_idea", new IdeaView(sentence, story));
  }
}

package eu.hanza.projects;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.partnering.spi.Collaboration;
import eu.hanza.partnering.spi.Collaboration.Party;
import eu.hanza.partnering.spi.CollaborationSource;
import eu.hanza.partnering.spi.CollaborationsChanged;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The consortia as collaborations; a project without any day tells nothing. */
@Component
class ProjectsTogether implements CollaborationSource {

  private static final int MOST = 100_000;

  private final Projects projects;
  private final ProjectParts parts;
  private final ApplicationEventPublisher events;

  ProjectsTogether(Projects projects, ProjectParts parts, ApplicationEventPublisher events) {
    this.projects = projects;
    this.parts = parts;
    this.events = events;
  }

  @EventListener
  void saved(AfterSaveEvent<Project> saved) {
    events.publishEvent(new CollaborationsChanged());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Collaboration> collaborations() {
    var all = projects.all(MOST);
    var partners = parts.partners(all.stream().map(Project::id).toList());
    return all.stream().flatMap(project -> together(project, partners).stream()).toList();
  }

  private static Optional<Collaboration> together(
      Project project, Map<ProjectId, List<Partner>> partners) {
    var draft = project.draft();
    return Stream.of(Optional.ofNullable(draft.startsOn()), Optional.ofNullable(draft.endsOn()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            from ->
                new Collaboration(
                    project.id().value(),
                    Collaboration.Kind.PROJECT,
                    name(draft),
                    "/projects/" + project.slug(),
                    from,
                    draft.endsOn(),
                    project.programme(),
                    parties(partners.getOrDefault(project.id(), List.of())),
                    project.state() == Project.State.PUBLISHED));
  }

  private static LocalizedText name(ProjectDraft draft) {
    return draft.title().isEmpty()
        ? new LocalizedText(Map.of(draft.titleLanguage(), draft.officialTitle()))
        : draft.title();
  }

  private static List<Party> parties(List<Partner> partners) {
    return partners.stream()
        .collect(
            Collectors.toMap(
                Partner::organisation,
                partner -> partner.role() == PartnerRole.LEAD,
                Boolean::logicalOr,
                LinkedHashMap<OrganisationId, Boolean>::new))
        .entrySet()
        .stream()
        .map(one -> new Party(one.getKey(), one.getValue()))
        .toList();
  }
}

package eu.hanza.projects.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationProfilePart;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.spi.ProgrammePage;
import eu.hanza.programmes.spi.ProgrammeSection;
import eu.hanza.projects.Partner;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.projects.register.JointProjects;
import eu.hanza.shell.spi.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Projects on the pages of programmes and, with their role, of organisations (S4.1). */
@Component
class ProjectsElsewhere implements ProgrammeSection, ProgrammePage, OrganisationProfilePart {

  private static final int SHOWN = 6;

  private final ProjectDirectory directory;
  private final JointProjects register;
  private final ProgrammeDirectory programmes;
  private final ProjectWords words;

  ProjectsElsewhere(
      ProjectDirectory directory,
      JointProjects register,
      ProgrammeDirectory programmes,
      ProjectWords words) {
    this.directory = directory;
    this.register = register;
    this.programmes = programmes;
    this.words = words;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public String labelKey() {
    return "projects.title";
  }

  @Override
  public String path() {
    return "/projects";
  }

  @Override
  public boolean isIn(ProgrammeId programme) {
    return !directory.published(programme).isEmpty();
  }

  @Override
  public Optional<Part> section(ProgrammeId programme, Language language) {
    var all = directory.published(programme);
    var joint = register.count(programme);
    var heading =
        joint > 0
            ? words.text(language, "joint.count", "n", joint)
            : words.text(language, "count", "n", all.size());
    var path = all.size() > SHOWN ? programmes.get(programme).path() + "/projects" : "";
    return part(
        heading,
        path,
        all.stream().limit(SHOWN).map(project -> words.row(project, "", language)).toList());
  }

  @Override
  public Optional<Part> part(OrganisationId organisation, Language language) {
    var rows =
        directory.of(organisation).stream()
            .map(project -> words.row(project, role(project, organisation, language), language))
            .toList();
    return part(words.text(language, "count", "n", rows.size()), "", rows);
  }

  private String role(ProjectSummary project, OrganisationId organisation, Language language) {
    return project.partners().stream()
        .filter(partner -> partner.organisation().equals(organisation))
        .map(Partner::role)
        .map(role -> words.text(language, "role." + role))
        .collect(Collectors.joining(", "));
  }

  private static Optional<Part> part(String heading, String path, List<ProjectRow> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Part.of("projects/_list", new ProjectsView(heading, path, rows)));
  }
}

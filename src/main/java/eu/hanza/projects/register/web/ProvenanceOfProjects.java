package eu.hanza.projects.register.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.projects.ProjectPart;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.projects.register.Provenance;
import eu.hanza.projects.register.Provenances;
import eu.hanza.shell.spi.Part;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on the page of an imported project where its record comes from. */
@Component
class ProvenanceOfProjects implements ProjectPart {

  private final Provenances provenances;

  ProvenanceOfProjects(Provenances provenances) {
    this.provenances = provenances;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Optional<Part> onPage(ProjectSummary project, Language language) {
    return provenances
        .of(project.id())
        .map(from -> Part.of("projects/_provenance", view(from, language)));
  }

  @Override
  public Optional<Part> onDesk(ProjectSummary project, Language language) {
    return onPage(project, language);
  }

  private static ProvenanceView view(Provenance from, Language language) {
    return new ProvenanceView(
        from.number().isEmpty() ? from.source() : from.source() + ", " + from.number(),
        from.link(),
        from.credit(),
        Formats.of(language).date(from.retrievedOn()),
        from.note());
  }
}

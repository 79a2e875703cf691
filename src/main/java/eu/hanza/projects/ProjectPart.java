package eu.hanza.projects;

import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Part;
import java.util.Optional;

/** Something that stands on the page of a project, or on its desk, beside what its office says. */
public interface ProjectPart {

  /** Smaller numbers stand first. */
  int order();

  /** What everybody sees; nothing where there is nothing to show. */
  default Optional<Part> onPage(ProjectSummary project, Language language) {
    return Optional.empty();
  }

  /** What those see who keep the project. */
  default Optional<Part> onDesk(ProjectSummary project, Language language) {
    return Optional.empty();
  }
}

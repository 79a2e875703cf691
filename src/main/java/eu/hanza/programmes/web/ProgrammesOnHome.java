package eu.hanza.programmes.web;

import eu.hanza.kernel.Language;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.HomeSection;
import eu.hanza.shell.spi.Part;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The programmes as tiles on the installation's first page. */
@Component
class ProgrammesOnHome implements HomeSection {

  private final ProgrammeDirectory programmes;

  ProgrammesOnHome(ProgrammeDirectory programmes) {
    this.programmes = programmes;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Part> section(Language language) {
    var published = programmes.published();
    return published.isEmpty()
        ? Optional.empty()
        : Optional.of(Part.of("programmes/_on-home", ProgrammesPage.of(published, language)));
  }
}

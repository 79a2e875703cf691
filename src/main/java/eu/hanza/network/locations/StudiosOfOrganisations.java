package eu.hanza.network.locations;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationProfilePart;
import eu.hanza.shell.spi.Part;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows on the page of an organisation what it makes as a creative business. */
@Component
class StudiosOfOrganisations implements OrganisationProfilePart {

  private final LocationPages pages;

  StudiosOfOrganisations(LocationPages pages) {
    this.pages = pages;
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public Optional<Part> part(OrganisationId organisation, Language language) {
    return pages.studio(organisation, language).map(one -> Part.of("network/_studio", one));
  }
}

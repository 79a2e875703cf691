package eu.hanza.knowledge.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationProfilePart;
import eu.hanza.shell.spi.Part;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an organisation took from others, on its page. */
@Component
class TransfersOfOrganisations implements OrganisationProfilePart {

  private final ReuseViews views;

  TransfersOfOrganisations(ReuseViews views) {
    this.views = views;
  }

  @Override
  public int order() {
    return 19;
  }

  @Override
  public Optional<Part> part(OrganisationId organisation, Language language) {
    var rows = views.taken(organisation, language);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Part.of("knowledge/_taken", new TransfersView(rows)));
  }
}

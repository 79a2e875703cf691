package eu.hanza.partnering.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationProfilePart;
import eu.hanza.partnering.ListingCatalogue;
import eu.hanza.shell.spi.Part;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an organisation offers and needs, on its page; anonymous listings do not stand there. */
@Component
class OffersOfOrganisation implements OrganisationProfilePart {

  private final ListingCatalogue catalogue;
  private final ListingWords words;

  OffersOfOrganisation(ListingCatalogue catalogue, ListingWords words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Part> part(OrganisationId organisation, Language language) {
    List<OfferRow> rows = words.rows(catalogue.of(organisation), language);
    return rows.isEmpty() ? Optional.empty() : Optional.of(Part.of("partnering/_list", rows));
  }
}

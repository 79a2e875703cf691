package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationProfilePart;
import eu.hanza.shell.spi.Part;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was recommended to an organisation, on its page. */
@Component
class RecommendationsOfOrganisations implements OrganisationProfilePart {

  private static final int SHOWN = 5;

  private final RecommendationBook book;
  private final RecommendationWords words;
  private final OrganisationDirectory organisations;

  RecommendationsOfOrganisations(
      RecommendationBook book, RecommendationWords words, OrganisationDirectory organisations) {
    this.book = book;
    this.words = words;
    this.organisations = organisations;
  }

  @Override
  public int order() {
    return 21;
  }

  @Override
  public Optional<Part> part(OrganisationId organisation, Language language) {
    var query = new RecommendationBook.Query("", null, organisation, "");
    var found = book.page(query, 1, SHOWN);
    if (found.items().isEmpty()) {
      return Optional.empty();
    }
    var path = organisations.get(organisation).path();
    var slug = path.substring(path.lastIndexOf('/') + 1);
    var view =
        new RecommendationsView(
            words.rows(found.items(), language), "/recommendations?addressee=" + slug);
    return Optional.of(Part.of("knowledge/_recommendations", view));
  }
}

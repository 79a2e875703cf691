package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.results.spi.Fact;
import eu.hanza.results.spi.FactKind;
import eu.hanza.results.spi.Facts;
import org.springframework.stereotype.Component;

/** Hands each state of each addressee to the ledger, once (K-12). */
@Component
class RecommendationFacts {

  private final Facts facts;
  private final OrganisationDirectory organisations;

  RecommendationFacts(Facts facts, OrganisationDirectory organisations) {
    this.facts = facts;
    this.organisations = organisations;
  }

  /** Records the last step of an addressee. */
  void record(Recommendation recommendation, Addressee addressee) {
    var id = recommendation.id().value();
    var state = addressee.state();
    facts.record(
        Fact.ofOrganisation(
            "knowledge.recommendation:" + id + ":" + addressee.organisation() + ":" + state,
            FactKind.valueOf("RECOMMENDATION_" + state),
            organisations.get(addressee.organisation()).name(Language.EN).text(),
            recommendation.programme(),
            new Fact.Occasion(id, id, recommendation.draft().title()),
            addressee.steps().getLast().day(),
            recommendation.path()));
  }
}

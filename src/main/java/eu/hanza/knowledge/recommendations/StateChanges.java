package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import org.springframework.stereotype.Component;

/** Keeps a step of an addressee with everything that follows from it: history, fact, letters. */
@Component
class StateChanges {

  private final Addressees addressees;
  private final RecommendationFacts facts;
  private final RecommendationLetters letters;
  private final OrganisationDirectory organisations;
  private final History history;

  StateChanges(
      Addressees addressees,
      RecommendationFacts facts,
      RecommendationLetters letters,
      OrganisationDirectory organisations,
      History history) {
    this.addressees = addressees;
    this.facts = facts;
    this.letters = letters;
    this.organisations = organisations;
    this.history = history;
  }

  Addressee take(Actor by, Recommendation recommendation, Addressee addressee, AddresseeStep step) {
    var before = addressee.state();
    var kept = addressees.save(addressee.take(step));
    var name = organisations.get(kept.organisation()).name(Language.PL).text();
    history.note(
        Line.of("knowledge.history.recommendation.moved", by.person(), recommendation.id())
            .with("organisation", name)
            .changed("state", before, kept.state()));
    facts.record(recommendation, kept);
    tell(by, recommendation, kept);
    return kept;
  }

  private void tell(Actor by, Recommendation recommendation, Addressee addressee) {
    switch (addressee.state()) {
      case ISSUED -> {
        if (!by.system()) {
          letters.toAddressee("issued", recommendation, addressee);
        }
      }
      case NO_ANSWER -> letters.toOwner(by, "silent", recommendation, addressee);
      case ACCEPTED, PARTLY, REJECTED, IMPLEMENTED, ABANDONED ->
          letters.toOwner(by, "answered", recommendation, addressee);
      case DRAFT, ACKNOWLEDGED, IN_PROGRESS -> {}
    }
  }
}

package eu.hanza.partnering;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** Who may do what with offers and needs. */
@Component
class PartneringRules {

  private final Speakers speakers;

  PartneringRules(Speakers speakers) {
    this.speakers = speakers;
  }

  /** Whoever speaks for an organisation writes its listings and answers for it. */
  boolean mayWrite(Actor actor, OrganisationId organisation) {
    return actor.system() || speakers.speaksFor(actor, organisation);
  }

  /**
   * The coordinators of the programme at which it aims, or of any, review a listing; nobody reviews
   * one of the own organisation.
   */
  boolean mayReview(Actor actor, Listing listing) {
    var programme = listing.draft().programme();
    var isOffice = programme == null ? actor.coordinatesAny() : actor.coordinates(programme);
    return actor.system() || (isOffice && !speakers.speaksFor(actor, listing.organisation()));
  }
}

package eu.hanza.partnering;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationDirectory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who speaks for which organisation, after all merges. */
@Component
class Speakers {

  private final OrganisationDirectory directory;
  private final People people;

  Speakers(OrganisationDirectory directory, People people) {
    this.directory = directory;
    this.people = people;
  }

  /** The organisations for which somebody speaks. */
  List<OrganisationId> organisations(Actor actor) {
    return actor.organisations().stream().map(directory::current).distinct().toList();
  }

  /** Whether somebody speaks for an organisation. */
  boolean speaksFor(Actor actor, OrganisationId organisation) {
    return organisations(actor).contains(organisation);
  }

  /** The people who speak for an organisation. */
  List<PersonSummary> of(OrganisationId organisation) {
    return people.representatives(List.of(organisation)).getOrDefault(organisation, List.of());
  }
}

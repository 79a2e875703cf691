package eu.hanza.knowledge;

import eu.hanza.accounts.People;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.network.Affiliations;
import eu.hanza.network.OrganisationDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is too near to a practice to review it: its author, and people of the same organisations. */
@Component
class Ties {

  private final People people;
  private final Affiliations affiliations;
  private final OrganisationDirectory organisations;
  private final Clock clock;

  Ties(People people, Affiliations affiliations, OrganisationDirectory organisations, Clock clock) {
    this.people = people;
    this.affiliations = affiliations;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Whether a person is tied to a practice. */
  boolean has(PersonId person, Practice practice) {
    if (person.equals(practice.author())) {
      return true;
    }
    var near = new HashSet<OrganisationId>();
    var inCharge = practice.draft().organisation();
    if (inCharge != null) {
      near.addAll(linked(inCharge));
    }
    var author = practice.author();
    if (author != null) {
      near.addAll(of(author));
    }
    return of(person).stream().anyMatch(near::contains);
  }

  /** The organisations that a person speaks for or works in today. */
  private Set<OrganisationId> of(PersonId person) {
    var today = LocalDate.now(clock);
    var found = new HashSet<OrganisationId>();
    people.actor(person).organisations().forEach(one -> found.add(organisations.current(one)));
    affiliations.of(person).stream()
        .filter(one -> one.holdsOn(today))
        .forEach(one -> found.add(organisations.current(one.organisation())));
    return found;
  }

  /** An organisation with those that it came from or became. */
  private Set<OrganisationId> linked(OrganisationId organisation) {
    var current = organisations.current(organisation);
    var found = new HashSet<OrganisationId>(Set.of(current));
    organisations.successor(current).ifPresent(one -> found.add(one.organisation()));
    organisations.predecessors(current).forEach(one -> found.add(one.organisation()));
    return found;
  }
}

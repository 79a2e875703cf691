package eu.hanza.accounts;

import eu.hanza.kernel.PersonId;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Audiences;
import eu.hanza.search.spi.Subscriber;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says by their roles what people may find. */
@Component
class ReaderAudiences implements Audiences {

  private final CurrentActor current;
  private final People people;

  ReaderAudiences(CurrentActor current, People people) {
    this.current = current;
    this.people = people;
  }

  @Override
  public Set<Audience> ofReader() {
    return of(current.get());
  }

  @Override
  public Set<Audience> of(PersonId person) {
    return of(people.actor(person));
  }

  @Override
  public Optional<Subscriber> subscriber(PersonId person) {
    return people
        .find(person)
        .flatMap(
            found ->
                Optional.ofNullable(found.email())
                    .map(email -> new Subscriber(person, email, found.language())));
  }

  private static Set<Audience> of(Actor actor) {
    var audiences = new LinkedHashSet<Audience>();
    audiences.add(Audience.EVERYBODY);
    if (actor.isSignedIn()) {
      audiences.add(Audience.SIGNED_IN);
      audiences.add(Audience.person(actor.who()));
    }
    if (actor.isAdministrator()) {
      audiences.add(Audience.ADMINISTRATORS);
    }
    actor.grants().forEach(grant -> add(audiences, grant));
    return audiences;
  }

  private static void add(Set<Audience> audiences, Grant grant) {
    if (grant.role().isOfProgramme()) {
      var programme = Objects.requireNonNull(grant.programme());
      audiences.add(Audience.membersOf(programme));
      if (grant.role() == Role.COORDINATOR || grant.role() == Role.EDITOR) {
        audiences.add(Audience.officeOf(programme));
      }
    }
    if (grant.organisation() != null) {
      audiences.add(Audience.speakersOf(grant.organisation()));
    }
  }
}

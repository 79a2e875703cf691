package eu.hanza.accounts;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.activity.spi.PersonNames;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OneLine;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people whom the installation knows, and their roles. One e-mail address is one person (E-1);
 * nobody is asked for a national id (L6).
 */
@Service
@Transactional
public class People implements PersonNames {

  private final Persons persons;
  private final Grants grants;
  private final History history;
  private final Clock clock;
  private final ZoneId zone;

  People(
      Persons persons,
      Grants grants,
      History history,
      Clock clock,
      @Value("${hanza.zone}") ZoneId zone) {
    this.persons = persons;
    this.grants = grants;
    this.history = history;
    this.clock = clock;
    this.zone = zone;
  }

  /** The person with this address, made known now if nobody has it; a known name stays. */
  public PersonId known(EmailAddress email, String name, Language language) {
    return persons
        .findByEmail(email)
        .map(Person::id)
        .orElseGet(
            () ->
                persons
                    .save(Person.known(email, OneLine.of(name), language, zone, clock.instant()))
                    .id());
  }

  /** The person with this id, if there is one. */
  @Transactional(readOnly = true)
  public Optional<PersonSummary> find(PersonId id) {
    return persons.findById(id).map(Person::summary);
  }

  /** The person with this address, if there is one. */
  @Transactional(readOnly = true)
  public Optional<PersonSummary> find(EmailAddress email) {
    return persons.findByEmail(email).map(Person::summary);
  }

  /** Those of the people that exist, by id, in one query. */
  @Transactional(readOnly = true)
  public Map<PersonId, PersonSummary> all(Collection<PersonId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : persons.findByIdIn(ids).stream()
            .map(Person::summary)
            .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<PersonId, String> names(Collection<PersonId> people) {
    return people.isEmpty()
        ? Map.of()
        : persons.findByIdIn(people).stream()
            .filter(person -> !person.isErased())
            .collect(Collectors.toMap(Person::id, Person::name));
  }

  /** The person as one who acts, with the roles of now. */
  @Transactional(readOnly = true)
  public Actor actor(PersonId person) {
    return new Actor(person, grants.of(person), false);
  }

  /** Gives a role; only who may give it can. Giving it twice changes nothing. */
  public void grant(Actor by, PersonId person, Grant grant) {
    by.must(AccountRules.mayGrant(by, grant), "grant " + grant);
    if (persons.findById(person).isEmpty()) {
      throw new NotFoundException("person " + person);
    }
    if (grants.add(person, grant, by.person())) {
      history.note(
          Line.of("accounts.history.granted", by.person(), person).with("role", grant.role()));
    }
  }

  /**
   * Takes a role away. The last administrator stays, and a programme keeps its last coordinator
   * unless an administrator takes the role.
   */
  public List<Refusal> revoke(Actor by, PersonId person, Grant grant) {
    by.must(AccountRules.mayGrant(by, grant), "revoke " + grant);
    var last = grants.holders(grant.role(), grant.programme()).equals(List.of(person));
    if (last && grant.role() == Role.ADMINISTRATOR) {
      return List.of(Refusal.of("accounts.office.last-administrator"));
    }
    if (last && grant.role() == Role.COORDINATOR && !by.isAdministrator()) {
      return List.of(Refusal.of("accounts.office.last-coordinator"));
    }
    if (grants.remove(person, grant)) {
      history.note(
          Line.of("accounts.history.revoked", by.person(), person).with("role", grant.role()));
    }
    return List.of();
  }

  /** The roles of a person. */
  @Transactional(readOnly = true)
  public Set<Grant> roles(PersonId person) {
    return grants.of(person);
  }

  /** The people with a role in a programme. */
  @Transactional(readOnly = true)
  public List<PersonSummary> holders(Role role, ProgrammeId programme) {
    var ids = grants.holders(role, programme);
    return ids.isEmpty()
        ? List.of()
        : persons.findByIdIn(ids).stream().map(Person::summary).toList();
  }

  /** Who speaks for these organisations; those for whom nobody does are left out. */
  @Transactional(readOnly = true)
  public Map<OrganisationId, List<PersonSummary>> representatives(
      Collection<OrganisationId> organisations) {
    return grants.representatives(organisations);
  }

  /** The people whose roles the actor may change, with those roles, by name. */
  @Transactional(readOnly = true)
  public List<PersonWithRole> withRoles(Actor actor) {
    actor.must(AccountRules.mayListPeople(actor), "list people with roles");
    return grants.all().stream().filter(row -> AccountRules.mayGrant(actor, row.grant())).toList();
  }
}

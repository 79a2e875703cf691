package eu.hanza.network;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.notifications.spi.Recipients;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The organisations that belong to an association or take part in a programme, as a list to write
 * to: as it is today or as it was on a day (S3.1). Those who speak for a member today, and those
 * who work there, get the letter. Coordinators write to their programmes and to the associations
 * that take part in them, representatives to their own association.
 */
@Component
class MemberOrganisations implements Recipients {

  private static final String ASSOCIATION = "network.association:";
  private static final String PROGRAMME = "network.programme:";

  private final Memberships memberships;
  private final OrganisationDirectory directory;
  private final People people;
  private final ObjectProvider<ProgrammeNames> programmes;
  private final JdbcClient database;
  private final Messages messages;
  private final Clock clock;

  MemberOrganisations(
      Memberships memberships,
      OrganisationDirectory directory,
      People people,
      ObjectProvider<ProgrammeNames> programmes,
      JdbcClient database,
      Messages messages,
      Clock clock) {
    this.memberships = memberships;
    this.directory = directory;
    this.people = people;
    this.programmes = programmes;
    this.database = database;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<Selection> selectionsFor(PersonId sender, Language reader) {
    var actor = people.actor(sender);
    var all = new ArrayList<Selection>();
    directory
        .summaries(associations(actor))
        .values()
        .forEach(
            one -> {
              var label = "network.office.letter.association";
              var name = one.name(reader).text();
              var text = messages.text(reader, label, "association", name);
              all.add(selection(ASSOCIATION + one.id(), text));
            });
    names(programmes(actor), reader)
        .forEach(
            (id, name) -> {
              var text =
                  messages.text(reader, "network.office.letter.programme", "programme", name);
              all.add(selection(PROGRAMME + id, text));
            });
    return all;
  }

  private Selection selection(String key, String label) {
    var count = people(members(key), LocalDate.now(clock)).values().stream();
    var each = count.flatMap(Collection::stream).map(PersonSummary::id).distinct().count();
    return new Selection(key, label, (int) each, Kind.SERVICE, true);
  }

  private Map<ProgrammeId, String> names(Collection<ProgrammeId> ids, Language reader) {
    return programmes.stream()
        .map(source -> source.names(ids, reader))
        .findFirst()
        .orElse(Map.of());
  }

  /** The programmes of the actor that organisations take part in. */
  private List<ProgrammeId> programmes(Actor actor) {
    return database
        .sql("select distinct programme from network.membership where programme is not null")
        .query((row, number) -> new ProgrammeId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .filter(actor::coordinates)
        .toList();
  }

  private Set<OrganisationId> associations(Actor actor) {
    var taking = new LinkedHashSet<OrganisationId>();
    database
        .sql(
            """
            select distinct coalesce(m.current, b.association) as association, p.programme
            from network.membership b
            left join network.merged m on m.id = b.association
            left join network.membership p
              on p.member = b.association and p.programme is not null and p.valid_to is null
            where b.association is not null
            """)
        .query(
            row -> {
              var id = new OrganisationId(row.getObject("association", UUID.class));
              var programme = row.getObject("programme", UUID.class);
              if (actor.isAdministrator()
                  || actor.represents(id)
                  || (programme != null && actor.coordinates(new ProgrammeId(programme)))) {
                taking.add(id);
              }
            });
    return taking;
  }

  @Override
  public boolean knows(String key) {
    return key.startsWith(ASSOCIATION) || key.startsWith(PROGRAMME);
  }

  @Override
  public List<Recipient> recipients(PersonId sender, String key) {
    check(sender, key);
    return people(members(key), LocalDate.now(clock)).values().stream()
        .flatMap(List::stream)
        .flatMap(MemberOrganisations::recipient)
        .toList();
  }

  @Override
  public List<Listed> organisations(PersonId sender, String key) {
    check(sender, key);
    var members = members(key);
    var names = directory.summaries(members);
    var reached = people(members, LocalDate.now(clock));
    return members.stream()
        .map(
            id ->
                new Listed(
                    id,
                    names.containsKey(id) ? names.get(id).ownName() : "",
                    reached.getOrDefault(id, List.of()).size()))
        .toList();
  }

  private void check(PersonId sender, String key) {
    var actor = people.actor(sender);
    var id = id(key);
    var may =
        key.startsWith(PROGRAMME)
            ? actor.coordinates(new ProgrammeId(id))
            : associations(actor).contains(new OrganisationId(id));
    if (!may) {
      throw new ForbiddenException("write to " + key + " by " + sender);
    }
  }

  private static UUID id(String key) {
    return Ids.uuid(key.substring(key.indexOf(':') + 1).replaceFirst("@.*", ""));
  }

  private List<OrganisationId> members(String key) {
    var at = key.indexOf('@');
    var day = at < 0 ? LocalDate.now(clock) : LocalDate.parse(key.substring(at + 1));
    return key.startsWith(PROGRAMME)
        ? memberships.membersOn(new ProgrammeId(id(key)), day)
        : memberships.membersOn(new OrganisationId(id(key)), day);
  }

  /** Who can be written to in each organisation, in the order of the organisations. */
  private Map<OrganisationId, List<PersonSummary>> people(
      List<OrganisationId> organisations, LocalDate today) {
    var speakers = people.representatives(organisations);
    var workers = workers(organisations, today);
    var known = people.all(workers.values().stream().flatMap(Set::stream).toList());
    var all = new LinkedHashMap<OrganisationId, List<PersonSummary>>();
    for (var organisation : organisations) {
      var working =
          workers.getOrDefault(organisation, Set.of()).stream()
              .map(known::get)
              .filter(Objects::nonNull);
      all.put(
          organisation,
          Stream.concat(speakers.getOrDefault(organisation, List.of()).stream(), working)
              .filter(person -> person.email() != null)
              .distinct()
              .toList());
    }
    return all;
  }

  private Map<OrganisationId, Set<PersonId>> workers(
      List<OrganisationId> organisations, LocalDate today) {
    var found = new LinkedHashMap<OrganisationId, Set<PersonId>>();
    database
        .sql(
            """
            select coalesce(m.current, a.organisation) as organisation, a.person
            from network.affiliation a left join network.merged m on m.id = a.organisation
            where coalesce(m.current, a.organisation) = any(:organisations)
              and (a.valid_from is null or a.valid_from <= :today)
              and (a.valid_to is null or a.valid_to >= :today)
            order by a.id
            """)
        .param(
            "organisations", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .param("today", today)
        .query(
            row -> {
              found
                  .computeIfAbsent(
                      new OrganisationId(row.getObject("organisation", UUID.class)),
                      id -> new LinkedHashSet<>())
                  .add(new PersonId(row.getObject("person", UUID.class)));
            });
    return found;
  }

  private static Stream<Recipient> recipient(PersonSummary person) {
    var email = person.email();
    return email == null
        ? Stream.empty()
        : Stream.of(new Recipient(person.id(), email, person.language(), person.name()));
  }

  /** Letters to members are about what their organisation takes part in. */
  @Override
  public void stop(PersonId person, String key) {}
}

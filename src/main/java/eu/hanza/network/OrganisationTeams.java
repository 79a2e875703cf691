package eu.hanza.network;

import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.forms.spi.FormTeams;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who fills in forms for an organisation: those who speak for it, who also sign off, and those who
 * work there today.
 */
@Component
class OrganisationTeams implements FormTeams {

  private final People people;
  private final Affiliations affiliations;
  private final OrganisationDirectory directory;
  private final Clock clock;

  OrganisationTeams(
      People people, Affiliations affiliations, OrganisationDirectory directory, Clock clock) {
    this.people = people;
    this.affiliations = affiliations;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public List<Team> of(PersonId person, Language language) {
    var signs = new LinkedHashMap<OrganisationId, Boolean>();
    people.actor(person).organisations().forEach(id -> signs.put(directory.current(id), true));
    var today = LocalDate.now(clock);
    affiliations.of(person).stream()
        .filter(one -> one.holdsOn(today))
        .forEach(one -> signs.putIfAbsent(directory.current(one.organisation()), false));
    var teams = new ArrayList<Team>();
    var names = directory.summaries(signs.keySet());
    signs.forEach(
        (id, signing) -> {
          var organisation = names.get(id);
          if (organisation != null) {
            teams.add(team(id, organisation, signing, language));
          }
        });
    return teams;
  }

  private static Team team(
      OrganisationId id, OrganisationSummary organisation, boolean signs, Language language) {
    return new Team(id, organisation.name(language).text(), signs);
  }

  @Override
  public List<String> signatories(OrganisationId organisation) {
    return people
        .representatives(List.of(organisation))
        .getOrDefault(organisation, List.of())
        .stream()
        .map(PersonSummary::name)
        .toList();
  }

  @Override
  public Optional<String> name(OrganisationId organisation, Language language) {
    return directory.find(organisation).map(one -> one.name(language).text());
  }
}

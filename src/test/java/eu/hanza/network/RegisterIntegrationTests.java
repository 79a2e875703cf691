package eu.hanza.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationDraft.Identifier;
import eu.hanza.network.OrganisationRegister.Result;
import eu.hanza.network.Territories.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HanzaTest
class RegisterIntegrationTests {

  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory directory;
  @Autowired Memberships memberships;
  @Autowired Affiliations affiliations;
  @Autowired Territories territories;
  @Autowired Scenery scenery;

  @Test
  @Tag("T3")
  void decidesByTheLegalClassOfTheDay() {
    var company =
        register(
            NetworkFixtures.anOrganisation("Sørlandets Europakontor")
                .kind(OrganisationKind.PUBLIC_COMPANY)
                .legalClass(LegalClass.PUBLIC_COMPANY)
                .seat(Seat.in("NO", "Kristiansand")));
    var county =
        register(
            NetworkFixtures.anOrganisation("Agder fylkeskommune")
                .legalClass(LegalClass.REGIONAL_GOVERNMENT)
                .seat(Seat.in("NO", "Kristiansand")));
    register.succeed(
        Actor.SYSTEM, company, county, LocalDate.of(2021, 12, 1), "zadania przejęło hrabstwo");

    assertThat(directory.legalClassOn(company, LocalDate.of(2021, 11, 30)))
        .hasValue(LegalClass.PUBLIC_COMPANY);
    assertThat(directory.legalClassOn(company, LocalDate.of(2021, 12, 1)))
        .hasValue(LegalClass.REGIONAL_GOVERNMENT);
    assertThat(directory.standingFor(company, LocalDate.of(2021, 11, 30))).isEqualTo(company);
    assertThat(directory.successor(company).orElseThrow().organisation()).isEqualTo(county);
    assertThat(directory.predecessors(county))
        .extracting(OrganisationDirectory.Succession::organisation)
        .containsExactly(company);
    assertThat(directory.get(company).active()).isFalse();
  }

  @Test
  void changesItsLegalClassFromADayOn() {
    var id = register(NetworkFixtures.anOrganisation("Spółka").legalClass(LegalClass.ENTERPRISE));
    var day = LocalDate.of(2020, 1, 1);
    register.addLegalClass(Actor.SYSTEM, id, LegalClass.PUBLIC_COMPANY, day);
    assertThat(directory.legalClassOn(id, day.minusDays(1))).hasValue(LegalClass.ENTERPRISE);
    assertThat(directory.legalClassOn(id, day)).hasValue(LegalClass.PUBLIC_COMPANY);
    assertThat(register.addLegalClass(Actor.SYSTEM, id, LegalClass.OTHER, day.minusYears(1)))
        .isInstanceOf(Result.Refused.class);
  }

  @Test
  @Tag("S3.1")
  void knowsTheMembersOfADay() {
    var association = register(NetworkFixtures.anOrganisation("Związek gmin"));
    var members =
        List.of("Gmina Pierwsza", "Gmina Druga", "Gmina Trzecia").stream()
            .map(name -> register(NetworkFixtures.anOrganisation(name)))
            .toList();
    members.forEach(
        member -> memberships.join(Actor.SYSTEM, member, association, LocalDate.of(2012, 1, 1)));
    memberships.leave(Actor.SYSTEM, members.getLast(), association, LocalDate.of(2013, 6, 30));

    assertThat(memberships.membersOn(association, LocalDate.of(2013, 6, 15)))
        .containsExactlyInAnyOrderElementsOf(members);
    assertThat(memberships.membersOn(association, LocalDate.of(2013, 7, 1)))
        .containsExactlyInAnyOrder(members.get(0), members.get(1));
    assertThat(memberships.membersOn(association, LocalDate.of(2011, 12, 31))).isEmpty();
  }

  @Test
  @Tag("S3.16")
  void findsAProducerGroupByKindAndByLegalForm() {
    var id =
        register(
            NetworkFixtures.anOrganisation("Grupa producentów jabłek")
                .kind(OrganisationKind.PRODUCER_GROUP)
                .legalClass(LegalClass.COOPERATIVE));
    var word = directory.get(id).ownName();
    var query = new OrganisationQuery(word, "", "", OrganisationKind.PRODUCER_GROUP, "", "", 1);
    assertThat(directory.search(query, 10).items())
        .extracting(OrganisationSummary::id)
        .containsExactly(id);
    assertThat(directory.withLegalClass(LegalClass.COOPERATIVE, LocalDate.of(2013, 6, 1)))
        .contains(id);
    assertThat(OrganisationKind.values())
        .allMatch(kind -> kind.partnerType().matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  @Tag("S4.2")
  void decidesEligibilityByTheSeatOfTheDay() {
    var torun = territories.place("PL", "Toruń").orElseThrow();
    var elblag = territories.place("PL", "Elbląg").orElseThrow();
    var id = register(NetworkFixtures.anOrganisation("Stowarzyszenie").seat(torun));
    register.move(Actor.SYSTEM, id, elblag, LocalDate.of(2022, 1, 1));
    var area = List.of(new Unit("PL63", "2016"), new Unit("PL62", "2016"));

    var before = directory.seatOn(id, LocalDate.of(2021, 12, 31)).orElseThrow();
    assertThat(territories.outside(area, before).orElseThrow().values())
        .containsEntry("code", "PL61");
    var after = directory.seatOn(id, LocalDate.of(2022, 1, 1)).orElseThrow();
    assertThat(territories.outside(area, after)).isEmpty();
    assertThat(directory.countryOn(id, LocalDate.of(2022, 1, 1))).hasValue("PL");
  }

  @Test
  void refusesAnIdentifierThatCannotBeRight() {
    var draft =
        NetworkFixtures.anOrganisation("Fundacja")
            .identifiers(List.of(Identifier.of(IdentifierScheme.NIP, "PL", "5250008696")));
    assertThat(register.register(Actor.SYSTEM, draft))
        .isInstanceOfSatisfying(
            Result.Refused.class,
            refused -> assertThat(refused.why().getFirst().field()).isEqualTo("nip"));
  }

  @Test
  void warnsOfAnUnknownCodeAndTakesIt() {
    var draft =
        NetworkFixtures.anOrganisation("Urząd").seat(Seat.in("PL", "Lublin").nuts("PL99", "2021"));
    assertThat(register.warnings(draft)).extracting("key").containsExactly("network.warning.nuts");
    assertThat(register.register(Actor.SYSTEM, draft)).isInstanceOf(Result.Done.class);
  }

  @Test
  void letsARepresentativeDescribeTheOwnOrganisationOnly() {
    var own = register(NetworkFixtures.anOrganisation("Własna"));
    var other = register(NetworkFixtures.anOrganisation("Cudza"));
    var person = scenery.representative(own);
    var text = LocalizedText.pl("Uczymy języków.");
    register.describe(person, own, text, "https://example.org", List.of(), List.of());
    assertThat(register.draft(own).description()).isEqualTo(text);
    assertThatThrownBy(() -> register.describe(person, other, text, "", List.of(), List.of()))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> register.change(person, own, register.draft(own)))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void keepsPeopleInOrganisationsAndForgetsThemWhenErased() {
    var id = register(NetworkFixtures.anOrganisation("Urząd miasta"));
    var person = scenery.person();
    var from = LocalDate.of(2013, 1, 1);
    affiliations.join(
        person, person.who(), id, WorkFunction.VOLUNTEER, Sector.LOCAL_GOVERNMENT, from);
    affiliations.join(
        person, person.who(), id, WorkFunction.VOLUNTEER, Sector.LOCAL_GOVERNMENT, from);
    assertThat(affiliations.in(id, from)).hasSize(1);
    var place = affiliations.of(person.who()).getFirst();
    var stranger = scenery.person();
    assertThatThrownBy(() -> affiliations.leave(stranger, place.id(), from))
        .isInstanceOf(ForbiddenException.class);
    affiliations.leave(person, place.id(), LocalDate.of(2013, 6, 30));
    assertThat(affiliations.in(id, LocalDate.of(2013, 7, 1))).isEmpty();
    assertThat(affiliations.export(person.who()).toString()).contains("VOLUNTEER");
    affiliations.erase(person.who());
    assertThat(affiliations.of(person.who())).isEmpty();
  }

  @Test
  void givesManySummariesInOneQuestion() {
    var one = register(NetworkFixtures.anOrganisation("Jedna"));
    var other = register(NetworkFixtures.anOrganisation("Druga"));
    var unknown = OrganisationId.next();
    assertThat(directory.summaries(List.of(one, other, unknown))).containsOnlyKeys(one, other);
    assertThat(directory.get(one).name(Language.UK).exact()).isFalse();
  }

  private OrganisationId register(OrganisationDraft draft) {
    return ((Result.Done) register.register(Actor.SYSTEM, draft)).id();
  }
}

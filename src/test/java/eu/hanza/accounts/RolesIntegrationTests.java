package eu.hanza.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Roles reach no further than they should; clauses and consents say what they must. */
@HanzaTest
class RolesIntegrationTests {

  @Autowired People people;
  @Autowired Scenery scenery;
  @Autowired InformationClauses clauses;
  @Autowired Consents consents;

  @Test
  void letsACoordinatorGiveRolesInTheOwnProgrammeOnly() {
    var own = ProgrammeId.next();
    var other = ProgrammeId.next();
    var coordinator = scenery.coordinator(own);
    var colleague = scenery.person().who();
    people.grant(coordinator, colleague, Grant.in(own, Role.EDITOR));
    assertThat(people.actor(colleague).edits(own)).isTrue();
    assertThat(people.actor(colleague).coordinates(own)).isFalse();
    assertThatThrownBy(() -> people.grant(coordinator, colleague, Grant.in(other, Role.EDITOR)))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> people.grant(coordinator, colleague, Grant.ADMINISTRATOR))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void keepsARepresentativeToTheOwnOrganisation() {
    var organisation = OrganisationId.next();
    var representative = scenery.representative(organisation);
    assertThat(representative.represents(organisation)).isTrue();
    assertThat(representative.represents(OrganisationId.next())).isFalse();
    assertThat(representative.coordinatesAny()).isFalse();
  }

  @Test
  @Tag("T28")
  void publishesNoClauseWithoutItsFiveParts() {
    var administrator = scenery.administrator();
    var empty = clauses.draft(administrator, null, "Pusta", ClauseWording.EMPTY);
    assertThat(clauses.publish(administrator, empty))
        .extracting(Refusal::field)
        .containsExactly("controller", "contact", "purposes", "basis", "retention");
    assertThat(clauses.find(empty).orElseThrow().isPublished()).isFalse();
    clauses.change(administrator, empty, "Pełna", AccountsFixtures.aWording());
    assertThat(clauses.publish(administrator, empty)).isEmpty();
    assertThat(clauses.find(empty).orElseThrow().edition()).isEqualTo(1);
    assertThat(clauses.text(empty, Language.PL)).contains("Organizator 001", "art. 6");
  }

  @Test
  void showsPeopleThePublishedEditionUntilTheNextOne() {
    var administrator = scenery.administrator();
    var wording = AccountsFixtures.aWording();
    var id = clauses.draft(administrator, null, "Wydania", wording);
    clauses.publish(administrator, id);
    var longer = wording.with(LocalizedText.pl("Lider i partner 001"), LocalizedText.EMPTY);
    clauses.change(administrator, id, "Wydania", longer);

    assertThat(clauses.text(id, Language.PL)).doesNotContain("Lider i partner 001");
    assertThat(clauses.find(id).orElseThrow().wording()).isEqualTo(wording);
    assertThat(clauses.preview(id, Language.PL)).contains("Lider i partner 001");
    assertThat(clauses.isChanged(id)).isTrue();
    clauses.publish(administrator, id);
    assertThat(clauses.text(id, Language.PL)).contains("Lider i partner 001");
    assertThat(clauses.publish(administrator, id))
        .extracting(Refusal::key)
        .containsExactly("accounts.office.clause.unchanged");
    assertThat(clauses.find(id).orElseThrow().edition()).isEqualTo(2);
  }

  @Test
  void keepsAProgrammeItsLastCoordinator() {
    var programme = ProgrammeId.next();
    var only = scenery.coordinator(programme);
    var role = Grant.in(programme, Role.COORDINATOR);
    assertThat(people.revoke(only, only.who(), role))
        .extracting(Refusal::key)
        .containsExactly("accounts.office.last-coordinator");
    assertThat(people.actor(only.who()).coordinates(programme)).isTrue();
    scenery.coordinator(programme);
    assertThat(people.revoke(only, only.who(), role)).isEmpty();
    assertThat(people.actor(only.who()).coordinates(programme)).isFalse();
  }

  @Test
  void namesJointControllersAndProcessorsWhereThereAreAny() {
    var administrator = scenery.administrator();
    var wording =
        AccountsFixtures.aWording()
            .with(
                LocalizedText.of("Partnerzy ustalili: pisz do lidera.", "Write to the lead."),
                LocalizedText.pl("Poczta 001"));
    var id = clauses.draft(administrator, null, "Konsorcjum", wording);
    clauses.publish(administrator, id);
    assertThat(clauses.text(id, Language.PL))
        .contains("Współadministratorzy: Partnerzy ustalili", "na zlecenie: Poczta 001");
    assertThat(clauses.text(id, Language.EN)).contains("Joint controllers: Write to the lead.");
  }

  @Test
  void keepsTheWordsOfAConsentAndItsWithdrawal() {
    var person = scenery.person().who();
    var programme = ProgrammeId.next();
    var id = consents.give(person, "news", programme, "Chcę dostawać listy.", Language.PL);
    assertThat(consents.holds(person, "news", programme)).isTrue();
    assertThat(consents.of(person))
        .singleElement()
        .satisfies(consent -> assertThat(consent.text()).isEqualTo("Chcę dostawać listy."));
    consents.withdraw(person, id);
    assertThat(consents.holds(person, "news", programme)).isFalse();
    assertThat(consents.of(person).getFirst().withdrawnAt()).isNotNull();
  }
}

package eu.hanza.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.People;
import eu.hanza.accounts.Role;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.ProgrammeNames;
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The page of people offers the roles that its reader may give, and names their scopes. */
@HanzaTest
class RoleScopePagesTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired People people;
  @Autowired ProgrammeOffice office;
  @Autowired OrganisationRegister register;
  @Autowired ProgrammeNames names;

  private String page(Actor actor) throws Exception {
    return web.perform(get("/pl/office/people").with(scenery.as(actor)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private ResultActions invite(Actor actor, ProgrammeId programme) throws Exception {
    return web.perform(
        post("/pl/office/people/invite")
            .param("name", "Uczestnik 001")
            .param("email", "zaproszenie%d@hanza.test".formatted(Scenery.number()))
            .param("grant", "EDITOR:" + programme)
            .param("language", "pl")
            .with(scenery.as(actor))
            .with(csrf()));
  }

  @Test
  void offersEveryProgrammeToAnAdministratorAndTheOwnOneToACoordinator() throws Exception {
    var own = ProgrammeFixtures.aPublishedProgramme(office);
    var other = ProgrammeFixtures.aPublishedProgramme(office);
    assertThat(page(scenery.administrator()))
        .contains("value=\"COORDINATOR:" + own, "value=\"COORDINATOR:" + other)
        .contains(">Program próbny – koordynator<");
    assertThat(page(scenery.coordinator(own)))
        .contains("value=\"COORDINATOR:" + own, "value=\"EDITOR:" + own, "value=\"MEMBER:" + own)
        .doesNotContain(other.toString());
  }

  @Test
  void namesTheScopesOfRolesThatPeopleHave() throws Exception {
    var name = "AAA Gmina " + Scenery.number();
    var draft = OrganisationDraft.named(name, "pl");
    var organisation =
        ((OrganisationRegister.Result.Done) register.register(Actor.SYSTEM, draft)).id();
    scenery.representative(organisation);
    assertThat(page(scenery.administrator()))
        .contains("value=\"REPRESENTATIVE:" + organisation, "data-label=\"Gdzie\">" + name);
    var programme = ProgrammeFixtures.aPublishedProgramme(office);
    assertThat(names.names(List.of(programme, ProgrammeId.next()), Language.EN))
        .hasSize(1)
        .containsEntry(programme, "Trial programme");
  }

  @Test
  void refusesToInviteIntoAForeignProgramme() throws Exception {
    var own = ProgrammeFixtures.aPublishedProgramme(office);
    var coordinator = scenery.coordinator(own);
    invite(coordinator, own).andExpect(redirectedUrl("/pl/office/people"));
    invite(coordinator, ProgrammeFixtures.aPublishedProgramme(office))
        .andExpect(status().isForbidden());
    var editor = scenery.person(Grant.in(own, Role.EDITOR));
    assertThat(people.actor(editor.who()).edits(own)).isTrue();
    invite(editor, own).andExpect(status().isForbidden());
  }
}

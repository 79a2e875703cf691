package eu.hanza.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseId;
import eu.hanza.accounts.ClauseWording;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The privacy notice and the clauses of the installation, for visitors and for the office. */
@HanzaTest
class PrivacyPagesTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired InformationClauses clauses;
  @Autowired ProgrammeOffice programmes;

  private ClauseId aClause(String controller) {
    var wording =
        new ClauseWording(
            controller,
            "dane@hanza.test",
            "",
            LocalizedText.of("konta\nrejestr", "accounts\nregister"),
            LocalizedText.pl("art. 6 ust. 1 lit. e RODO"),
            LocalizedText.EMPTY,
            LocalizedText.pl("24 miesiące"),
            24,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY);
    return clauses.draft(Actor.SYSTEM, null, "Klauzula " + controller, wording);
  }

  private ClauseId aPublishedClause(String controller) {
    var id = aClause(controller);
    assertThat(clauses.publish(Actor.SYSTEM, id)).isEmpty();
    return id;
  }

  private String page(String address) throws Exception {
    return web.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void showsTheChosenClauseAndNoOther() throws Exception {
    var number = Scenery.number();
    var own = aPublishedClause("Operator serwisu " + number);
    aPublishedClause("Organizator wydarzenia " + number);

    web.perform(
            post("/pl/office/privacy")
                .param("clause", own.toString())
                .with(scenery.as(scenery.administrator()))
                .with(csrf()))
        .andExpect(redirectedUrl("/pl/office/privacy"));

    assertThat(page("/pl/privacy"))
        .contains("Administrator danych", "Operator serwisu " + number, "dane@hanza.test")
        .contains("Twoje prawa")
        .doesNotContain("Organizator wydarzenia " + number);
    assertThat(page("/en/privacy")).contains("<li>accounts</li>", "lang=\"pl\"");
    assertThat(page("/uk/privacy")).contains("Ваші права");
  }

  @Test
  void refusesAClauseThatIsNotPublishedAndWhoeverIsNoAdministrator() throws Exception {
    var draft = aClause("Szkic");
    var form = post("/en/office/privacy").param("clause", draft.toString());

    web.perform(form.with(scenery.as(scenery.administrator())).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Choose a published clause")));
    var coordinator =
        scenery.as(scenery.coordinator(ProgrammeFixtures.aPublishedProgramme(programmes)));
    web.perform(get("/en/office/privacy").with(coordinator)).andExpect(status().isForbidden());
    web.perform(post("/en/office/privacy").with(coordinator).with(csrf()))
        .andExpect(status().isForbidden());
  }

  @Test
  void letsACoordinatorReadTheClauseOfTheInstallationAndNotChangeIt() throws Exception {
    var id = aPublishedClause("Czytany administrator");
    var address = "/pl/office/clauses/" + id;
    var coordinator =
        scenery.as(scenery.coordinator(ProgrammeFixtures.aPublishedProgramme(programmes)));

    var html =
        web.perform(get(address).with(coordinator))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(html)
        .contains("Czytany administrator", "zmieniają ją administratorzy")
        .doesNotContain("name=\"controller\"", "Opublikuj jako nowe wydanie");
    web.perform(get("/pl/office/clauses").with(coordinator))
        .andExpect(content().string(containsString(id.toString())));
    web.perform(post(address + "/publish").with(coordinator).with(csrf()))
        .andExpect(status().isNotFound());
    web.perform(get(address).with(scenery.as(scenery.person()))).andExpect(status().isNotFound());
  }
}

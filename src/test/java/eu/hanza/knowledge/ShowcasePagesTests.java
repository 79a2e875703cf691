package eu.hanza.knowledge;

import static eu.hanza.knowledge.KnowledgeFixtures.aPractice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.AreaId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The showcase: published practices and organisations that confirmed their part. */
@HanzaTest
class ShowcasePagesTests {

  private static final String OFFICE = "/pl/office/showcase";

  @Autowired PracticeDesk desk;
  @Autowired PracticeOffice office;
  @Autowired PracticeDirectory practices;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private Actor coordinator;
  private OrganisationId studio;
  private PracticeId practice;
  private String number;

  @BeforeEach
  void begin() {
    number = String.valueOf(Scenery.number());
    coordinator = scenery.coordinator(fixtures.programme());
    studio = NetworkFixtures.register(register, "Pracownia");
    var author = scenery.representative(studio);
    var draft = aPractice("Wystawa " + number, studio, AreaId.next());
    practice = desk.draft(author, fixtures.programme(), draft);
    assertThat(desk.submit(author, practice)).isEmpty();
  }

  private MockHttpServletRequestBuilder adding(String address, String title) {
    return post(OFFICE)
        .with(scenery.as(coordinator))
        .with(csrf())
        .param("address", address)
        .param("title[pl]", title)
        .param("title[en]", title + " EN")
        .param("text[pl]", "Zajrzyj " + number);
  }

  private String shown(String language) throws Exception {
    return web.perform(get("/" + language + "/showcase"))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void showsPublishedPracticesOnlyAndHidesThemAgainWhenTheyAreWithdrawn() throws Exception {
    var path = practices.get(practice).summary().path();
    web.perform(adding(path, "Karta " + number)).andExpect(status().is(422));
    office.publish(Actor.SYSTEM, practice);
    web.perform(adding(path, "Karta " + number)).andExpect(status().is3xxRedirection());
    web.perform(adding(path, "Karta " + number))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("To już tu jest.")));
    assertThat(shown("pl"))
        .contains("Karta " + number, "Zajrzyj " + number, "application/ld+json", "ItemList");
    assertThat(shown("en"))
        .contains("Karta " + number + " EN", "not there in your language yet", "lang=\"pl\"");
    assertThat(office.withdraw(Actor.SYSTEM, practice, "Nieaktualna.")).isEmpty();
    assertThat(shown("pl")).doesNotContain("Karta " + number);
    web.perform(get(OFFICE).with(scenery.as(coordinator)))
        .andExpect(content().string(containsString("Nie jest pokazywane")));
  }

  @Test
  void showsAnOrganisationOnceItConfirmedInTheOrderThatIsChosen() throws Exception {
    var path = organisations.get(studio).path();
    web.perform(adding(path, "Studio " + number))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("musi najpierw potwierdzić")));
    office.publish(Actor.SYSTEM, practice);
    var address = practices.get(practice).summary().path();
    web.perform(adding(address, "Karta " + number)).andExpect(status().is3xxRedirection());
    web.perform(adding(path, "Studio " + number).param("agreed", "true"))
        .andExpect(status().is3xxRedirection());
    assertThat(shown("pl"))
        .matches(page -> page.indexOf("Karta " + number) < page.indexOf("Studio " + number));
    var list =
        web.perform(get(OFFICE).with(scenery.as(coordinator)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var behind = list.substring(list.indexOf("Studio " + number));
    var raise = Jsoup.parse(behind).select("form").attr("action");
    web.perform(post(raise).with(scenery.as(coordinator)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(shown("pl"))
        .matches(page -> page.indexOf("Studio " + number) < page.indexOf("Karta " + number));
    web.perform(post(raise.replace("raise", "remove")).with(scenery.as(coordinator)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(get("/pl/showcase"))
        .andExpect(content().string(not(containsString("Studio " + number))));
  }

  @Test
  void letsOnlyCoordinatorsChoose() throws Exception {
    var member = scenery.representative(studio);
    web.perform(get(OFFICE).with(scenery.as(member))).andExpect(status().isForbidden());
    web.perform(
            post(OFFICE)
                .with(scenery.as(member))
                .with(csrf())
                .param("address", organisations.get(studio).path()))
        .andExpect(status().isForbidden());
  }
}

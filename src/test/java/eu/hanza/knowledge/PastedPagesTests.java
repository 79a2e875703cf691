package eu.hanza.knowledge;

import static eu.hanza.knowledge.KnowledgeFixtures.aPractice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What an author sees who pasted a text out of another programme. */
@HanzaTest
class PastedPagesTests {

  private static final String CAME =
      "<p class=MsoNormal>Brak <b>spotkań</b>.<o:p></o:p></p>\n<script>alert(1)</script>";

  @Autowired PracticeDesk desk;
  @Autowired PracticeDirectory practices;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private Actor author;
  private OrganisationId studio;
  private PracticeId practice;

  @BeforeEach
  void begin() {
    studio = NetworkFixtures.register(register, "Pracownia");
    author = scenery.representative(studio);
    var draft = aPractice("Wystawa " + Scenery.number(), studio, AreaId.next());
    practice = desk.draft(author, fixtures.programme(), draft);
  }

  private MockHttpServletRequestBuilder pasting() {
    return post("/pl/my/practices/" + practice)
        .param("kind", "PRACTICE")
        .param("title[pl]", "Wystawa wędrowna")
        .param("organisation", organisations.get(studio).slug())
        .param("problem[pl]", CAME)
        .param("solution[pl]", "Pierwszy.\n\nDrugi.")
        .param("levels", "LOCAL")
        .param("levels", "EU");
  }

  private String send(MockHttpServletRequestBuilder request, int expected) throws Exception {
    return web.perform(request.with(scenery.as(author)).with(csrf()))
        .andExpect(status().is(expected))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private MockHttpServletRequestBuilder pressed(Element form) {
    var request = post(form.attr("action"));
    form.select("input[type=hidden]").stream()
        .filter(one -> !one.attr("name").equals("_csrf"))
        .forEach(one -> request.param(one.attr("name"), one.attr("value")));
    form.select("button[name]").forEach(one -> request.param(one.attr("name"), one.attr("value")));
    return request;
  }

  private String problem() {
    return practices.get(practice).draft().story().problem().raw("pl");
  }

  @Test
  void showsWhatStaysBeforeAnythingIsSavedAndSavesThatAlone() throws Exception {
    var page = Jsoup.parse(send(pasting(), 200));
    assertThat(page.expectFirst("main pre").wholeText()).isEqualTo(CAME);
    assertThat(page.select(".as-typed").text()).isEqualTo("Brak spotkań.");
    assertThat(page.select("main li").eachText())
        .contains("script razem z zawartością: 1 raz", "znacznik o:p: 1 raz; słowa zostają");
    assertThat(problem()).isEqualTo("Za mało spotkań.");
    assertThat(practices.get(practice).draft().title().raw("pl")).doesNotContain("wędrowna");
    send(pressed(page.expectFirst("main .actions form")), 302);
    var draft = practices.get(practice).draft();
    assertThat(problem()).isEqualTo("Brak spotkań.");
    assertThat(draft.title().raw("pl")).isEqualTo("Wystawa wędrowna");
    assertThat(draft.story().solution().raw("pl")).isEqualTo("Pierwszy.\n\nDrugi.");
    assertThat(draft.levelSet()).containsExactlyInAnyOrder(Level.LOCAL, Level.EU);
  }

  @Test
  void givesBackAllThatWasTyped() throws Exception {
    var page = Jsoup.parse(send(pasting(), 200));
    var form = Jsoup.parse(send(pressed(page.expectFirst("main .actions form + form")), 200));
    assertThat(form.expectFirst("#problem-pl").wholeText()).isEqualTo(CAME);
    assertThat(form.select("#title-pl").attr("value")).isEqualTo("Wystawa wędrowna");
    assertThat(form.select("#level-EU").hasAttr("checked")).isTrue();
    assertThat(practices.get(practice).draft().title().raw("pl")).doesNotContain("wędrowna");
  }
}

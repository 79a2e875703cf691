package eu.hanza.knowledge;

import static eu.hanza.knowledge.KnowledgeFixtures.aPractice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.AreaId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Author and office see what may have been told before. */
@HanzaTest
@Tag("K-9")
class LookalikesIntegrationTests {

  @Autowired PracticeDesk desk;
  @Autowired PracticeDirectory directory;
  @Autowired Lookalikes lookalikes;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private OrganisationId gmina;
  private Actor author;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    gmina = NetworkFixtures.register(register, "Gmina");
    author = scenery.representative(gmina);
  }

  private PracticeId draft(Actor by, OrganisationId organisation, String title) {
    return desk.draft(by, programme, aPractice(title, organisation, AreaId.next()));
  }

  private List<PracticeId> like(PracticeId id) {
    return lookalikes.of(directory.get(id), author).stream().map(PracticeDetails::id).toList();
  }

  @Test
  void findsSimilarTitlesOfTheSameOrganisationOnly() {
    var first = draft(author, gmina, "Noc bibliotek po obu stronach granicy");
    var second = draft(author, gmina, "Noc bibliotek z obu stron granicy");
    draft(author, gmina, "Karta wizyty studyjnej na jednej stronie");
    var others = NetworkFixtures.register(register, "Inna gmina");
    draft(scenery.representative(others), others, "Noc bibliotek po obu stronach granicy");
    assertThat(like(first)).containsExactly(second);
    assertThat(like(second)).containsExactly(first);
  }

  @Test
  void keepsDraftsFromThoseWhoMayNotSeeThem() {
    var first = draft(author, gmina, "Targi małych wydawców w porcie");
    draft(author, gmina, "Targi małych wydawców w portach");
    var stranger = scenery.person();
    assertThat(lookalikes.of(directory.get(first), stranger)).isEmpty();
  }

  @Test
  void showsBothSideBySideToAuthorAndOffice() throws Exception {
    var first = draft(author, gmina, "Spacery badawcze prowadzone przez młodzież");
    draft(author, gmina, "Spacery badawcze prowadzone przez młodzież gminy");
    var both =
        allOf(
            containsString("Może już opisane"),
            containsString("Spacery badawcze prowadzone przez młodzież gminy"));
    web.perform(get("/pl/my/practices/" + first).with(scenery.as(author)))
        .andExpect(content().string(both));
    desk.submit(author, first);
    var office = scenery.as(scenery.coordinator(programme));
    web.perform(get("/pl/office/practices/" + first).with(office))
        .andExpect(content().string(both));
    var single = draft(author, gmina, "Zupełnie co innego");
    web.perform(get("/pl/my/practices/" + single).with(scenery.as(author)))
        .andExpect(content().string(not(containsString("Może już opisane"))));
  }
}

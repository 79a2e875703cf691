package eu.hanza.projects;

import static eu.hanza.projects.ProjectFixtures.aProject;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Consortia are reasons for proposals of partners as soon as everybody may see them. */
@HanzaTest
class ProjectsTogetherIntegrationTests {

  @Autowired ProjectOffice office;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private OrganisationId own;
  private OrganisationId other;
  private String title;

  @BeforeEach
  void prepare() {
    own = NetworkFixtures.register(register, "Biblioteka", "PL");
    other = NetworkFixtures.register(register, "Archiwum", "NO");
    title = "Czytelnia " + Scenery.number();
  }

  private ProjectId project(OrganisationId... team) {
    var draft = aProject(title, "2018-01-01", "2018-12-31", ProjectMoney.NONE);
    var id = office.draft(Actor.SYSTEM, fixtures.programme(), draft);
    var role = PartnerRole.LEAD;
    var partners = new ArrayList<Partner>();
    for (var one : team) {
      partners.add(new Partner(one, role, null, null));
      role = PartnerRole.PARTNER;
    }
    assertThat(office.partners(Actor.SYSTEM, id, partners)).isEmpty();
    return id;
  }

  private String sentences() throws Exception {
    var answer =
        web.perform(
                MockMvcRequestBuilders.get("/pl/my/partners")
                    .with(scenery.as(scenery.representative(own))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return Jsoup.parse(answer).select("p.why").text().replace('\u00a0', ' ');
  }

  @Test
  @Tag("P-9")
  void tellsOfAProjectWhileItIsPublicAndBothAreInIt() throws Exception {
    var id = project(own, other);
    assertThat(sentences()).doesNotContain(title);
    office.publish(Actor.SYSTEM, id);
    assertThat(sentences()).contains("Macie już wspólne przedsięwzięcie: " + title);
    office.partners(Actor.SYSTEM, id, List.of(new Partner(own, PartnerRole.LEAD, null, null)));
    assertThat(sentences()).doesNotContain(title);
  }
}

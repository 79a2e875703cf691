package eu.hanza.projects.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.knowledge.KnowledgeFixtures;
import eu.hanza.knowledge.PracticeDesk;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.PracticeOffice;
import eu.hanza.knowledge.TransferStage;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.ProjectFixtures;
import eu.hanza.projects.ProjectOffice;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A practice that a project uses stands on both pages, once both are public. */
@HanzaTest
class ReusedPagesTests {

  @Autowired ReuseBook book;
  @Autowired ProjectOffice office;
  @Autowired ProjectDirectory directory;
  @Autowired PracticeDesk desk;
  @Autowired PracticeOffice practiceOffice;
  @Autowired PracticeDirectory practices;
  @Autowired ProgrammeOffice programmes;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private ProjectId engage;
  private PracticeId umbrella;

  @BeforeEach
  void tellOfBoth() {
    programme = fixtures.programme();
    engage = office.draft(Actor.SYSTEM, programme, ProjectFixtures.engage());
    office.publish(Actor.SYSTEM, engage);
    umbrella = practice("Umbrella");
  }

  private PracticeId practice(String title) {
    var gmina = NetworkFixtures.register(register, "Gmina");
    var area = new Area(AreaId.next(), LocalizedText.pl("sieć"), LocalizedText.EMPTY, null, null);
    programmes.keep(Actor.SYSTEM, programme, area);
    var author = scenery.representative(gmina);
    var id = desk.draft(author, programme, KnowledgeFixtures.aPractice(title, gmina, area.id()));
    assertThat(desk.submit(author, id)).isEmpty();
    practiceOffice.publish(Actor.SYSTEM, id);
    return id;
  }

  private Document page(String path) throws Exception {
    var page = web.perform(get("/pl" + path)).andReturn().getResponse();
    return Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8));
  }

  private String practicePage() {
    return practices.get(umbrella).summary().path();
  }

  @Test
  @Tag("S4.15")
  void standsOnThePageOfThePracticeAndOnThatOfTheProject() throws Exception {
    var form = "/pl/office/projects/" + engage + "/practices";
    var by = scenery.as(scenery.coordinator(programme));
    web.perform(
            post(form)
                .param("practice", umbrella.toString())
                .param("stage", "REUSE")
                .param("changed[pl]", "Zamiast jednego opiekuna dwóch, bo partner jest z Norwegii.")
                .with(by)
                .with(csrf()))
        .andExpect(redirectedUrl(form));
    var practice = page(practicePage()).select("section:has(#reuse)");
    assertThat(practice.select("h3").text()).isEqualTo("Wykorzystana w 1 projekcie");
    assertThat(practice.select("h4 a").text()).isEqualTo("ENGAGE!");
    var project = page(directory.get(engage).path()).select("section:has(#reused)");
    assertThat(project.select("h2").text()).isEqualTo("Wykorzystuje 1 praktykę");
    assertThat(project.select("h3 a").text()).isEqualTo("Umbrella");
    assertThat(project.text()).contains("Zamiast jednego opiekuna dwóch");
    assertThat(page("/office/projects/" + engage).select("#reused")).isEmpty();
    web.perform(post(form + "/" + umbrella + "/remove").with(by).with(csrf()))
        .andExpect(redirectedUrl(form));
    assertThat(page(practicePage()).text()).doesNotContain("ENGAGE!");
  }

  @Test
  void isSeenOnlyOnceTheProjectIsPublicAndCountsOnlyWhatIsReused() throws Exception {
    var draft = office.draft(Actor.SYSTEM, programme, ProjectFixtures.engage());
    var coordinator = scenery.coordinator(programme);
    var changed = LocalizedText.pl("Nic.");
    assertThat(book.keep(coordinator, draft, umbrella, TransferStage.REUSE, changed)).isEmpty();
    assertThat(page(practicePage()).text()).doesNotContain("ENGAGE!");
    assertThat(book.keep(coordinator, engage, umbrella, TransferStage.UNDERSTAND, changed))
        .isEmpty();
    assertThat(page(practicePage()).select("section:has(#reuse) h3").text())
        .isEqualTo("Projekty, które po nią sięgają");
    office.publish(Actor.SYSTEM, draft);
    assertThat(page(practicePage()).select("section:has(#reuse) h3").text())
        .isEqualTo("Wykorzystana w 1 projekcie");
  }

  @Test
  void asksWhatWasChangedAndIsForThoseWhoKeepTheProject() throws Exception {
    var form = "/pl/office/projects/" + engage + "/practices";
    var by = scenery.as(scenery.coordinator(programme));
    var silent =
        post(form).param("practice", umbrella.toString()).param("stage", "ADAPT").with(csrf());
    web.perform(silent.with(by)).andExpect(status().isUnprocessableContent());
    web.perform(post(form).with(by).with(csrf())).andExpect(status().isUnprocessableContent());
    var other = scenery.coordinator(fixtures.programme());
    assertThatThrownBy(
            () -> book.keep(other, engage, umbrella, TransferStage.REUSE, LocalizedText.pl("Nic.")))
        .isInstanceOf(ForbiddenException.class);
    assertThat(book.of(engage)).isEmpty();
  }
}

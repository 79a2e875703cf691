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
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.publishing.ArticleId;
import eu.hanza.publishing.NewsDesk;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.publishing.PublishingFixtures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The hints of the glossary beside an article, accepted one by one. */
@HanzaTest
class TermHintsPagesTests {

  private static final String WRONG = "Europejskiego Tygodnia Miast i Regionów";
  private static final String RIGHT = "Europejskiego Tygodnia Regionów i Miast";

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired ProgrammeOffice programmes;
  @Autowired NewsDesk desk;
  @Autowired NewsDirectory news;

  private RequestPostProcessor coordinator;
  private ArticleId article;
  private String text;

  @BeforeEach
  void writeTheInvitation() {
    var programme = ProgrammeFixtures.aPublishedProgramme(programmes);
    coordinator = scenery.as(scenery.coordinator(programme));
    text = PublishingFixtures.text("s2");
    article =
        PublishingFixtures.aDraft(
            desk, programme, PublishingFixtures.aText("20. Europejski Tydzień", text));
  }

  private MockHttpServletRequestBuilder accepting(int from, String found) {
    return post("/pl/office/news/" + article + "/terms")
        .with(coordinator)
        .with(csrf())
        .param("field", "body")
        .param("written", "pl")
        .param("from", String.valueOf(from))
        .param("found", found);
  }

  private String work() throws Exception {
    return web.perform(get("/pl/office/news/" + article).with(coordinator))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8)
        .replace('\u00A0', ' ');
  }

  @Test
  @Tag("T23")
  void showsFourHintsAndChangesOnlyThePlaceOfTheAcceptedOne() throws Exception {
    assertThat(work())
        .contains("4 nazwy lub słowa wymagają uwagi")
        .contains("się w ramach", RIGHT, "Krajowa Inicjatywa Miast Obiegu Zamkniętego")
        .contains("wydarzenie online");
    var stored = news.get(article).text().body().raw("pl");
    web.perform(accepting(stored.indexOf(WRONG), WRONG))
        .andExpect(redirectedUrl("/pl/office/news/" + article));
    assertThat(news.get(article).text().body().raw("pl")).isEqualTo(stored.replace(WRONG, RIGHT));
    assertThat(work()).contains("3 nazwy lub słowa wymagają uwagi");
  }

  @Test
  void refusesAHintThatIsNotThereAnyMore() throws Exception {
    web.perform(accepting(0, WRONG))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Tekst zmienił się w międzyczasie")));
  }
}

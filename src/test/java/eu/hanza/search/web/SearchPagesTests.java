package eu.hanza.search.web;

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
import eu.hanza.events.EventOffice;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.search.Rebuild;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.vocabulary.ConceptTags;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HanzaTest
class SearchPagesTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired EventFixtures fixtures;
  @Autowired EventOffice office;
  @Autowired Rebuild rebuild;
  @Autowired ConceptTags tags;

  private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  private ProgrammeId programme;
  private EventId event;

  @BeforeEach
  void draftAnEvent() {
    programme = fixtures.programme();
    var draft =
        EventFixtures.aDraft(
            "Kultura dla rozwoju " + word, EventFixtures.congressDays(), 10, fixtures.clause());
    event = office.draft(Actor.SYSTEM, programme, draft);
  }

  private Document search(Actor actor, String query) throws Exception {
    var request = get(URI.create("/pl/search?" + query));
    var answer =
        web.perform(actor.isSignedIn() ? request.with(scenery.as(actor)) : request)
            .andExpect(status().isOk())
            .andReturn();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }

  private static List<String> titles(Document page) {
    return page.select(".hits h3").eachText();
  }

  @Test
  @Tag("S-4")
  void showsADraftToItsOfficeAloneAndEverybodyWhatIsPublished() throws Exception {
    var coordinator = scenery.coordinator(programme);
    var stranger = scenery.coordinator(fixtures.programme());
    assertThat(titles(search(coordinator, "q=" + word))).hasSize(1);
    for (var other : List.of(Actor.VISITOR, stranger, scenery.person())) {
      var page = search(other, "q=" + word);
      assertThat(titles(page)).isEmpty();
      assertThat(page.select(".facets li")).isEmpty();
    }
    web.perform(get("/pl/search/suggest?q=" + word))
        .andExpect(status().isOk())
        .andExpect(content().json("[]", org.springframework.test.json.JsonCompareMode.STRICT));
    office.publish(Actor.SYSTEM, event);
    assertThat(titles(search(Actor.VISITOR, "q=" + word)))
        .containsExactly("Kultura dla rozwoju " + word);
    web.perform(get("/pl/search/suggest?q=" + word))
        .andExpect(content().string(containsString("Kultura dla rozwoju")));
  }

  @Test
  void narrowsByWhatWasChosenAndTakesItBack() throws Exception {
    office.publish(Actor.SYSTEM, event);
    var page = search(Actor.VISITOR, "q=" + word + "&kind=event&year=2019");
    assertThat(titles(page)).hasSize(1);
    assertThat(page.select(".chips a").eachText()).containsExactly("Usuń Wydarzenia", "Usuń 2019");
    var none = search(Actor.VISITOR, "q=" + word + "&kind=project");
    assertThat(none.select("#found").text()).isEqualTo("Nic nie znaleziono");
    assertThat(none.select(".empty a").eachText()).contains("1 wynik bez wybranych zawężeń");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=%26%7C!%3A*",
        "q=&kind=nothing&year=x&page=-1&order=moon",
        "page=9999",
        "q=a&area=%27",
        "programme=nonsense&q=b",
        "q=%22"
      })
  void answersCalmlyToNonsense(String query) throws Exception {
    search(Actor.VISITOR, query);
  }

  @Test
  void saysWhereAQuestionHadNoWords() throws Exception {
    assertThat(search(Actor.VISITOR, "q=%26%20%7C").text()).contains("W pytaniu nie było słowa");
  }

  @Test
  void escapesWhatPeopleWrite() throws Exception {
    var page = search(Actor.VISITOR, "q=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(page.select("main script")).isEmpty();
  }

  @Test
  @Tag("S-3")
  void letsTheOfficeConfirmAndRejectConcepts() throws Exception {
    office.publish(Actor.SYSTEM, event);
    var coordinator = scenery.coordinator(programme);
    var path = "/pl/office/search/texts/event/" + event.value();
    var inUkrainian =
        "q=" + URLEncoder.encode("культура для розвитку " + word, StandardCharsets.UTF_8);
    assertThat(search(Actor.VISITOR, inUkrainian).select(".hits").text())
        .contains("Znaleziono przez pojęcie: kultura dla rozwoju (propozycja");
    web.perform(get(path).with(scenery.as(coordinator)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("kultura dla rozwoju")))
        .andExpect(content().string(containsString("propozycja, niepotwierdzone")));
    web.perform(
            post(path)
                .param("concept", "culture-for-development")
                .param("fits", "false")
                .with(scenery.as(coordinator))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(tags.of(List.of(new Ref("event", event.value()))))
        .containsKey(new Ref("event", event.value()));
    assertThat(search(Actor.VISITOR, inUkrainian).select(".hits").text())
        .doesNotContain("przez pojęcie");
    web.perform(get(path).with(scenery.as(coordinator)))
        .andExpect(content().string(containsString("nie pasuje")));
    web.perform(get(path).with(scenery.as(scenery.coordinator(fixtures.programme()))))
        .andExpect(status().isForbidden());
    web.perform(
            post(path)
                .param("label", "nie ma takiego pojęcia")
                .with(scenery.as(coordinator))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void buildsTheIndexAnewForWhoeverRunsTheInstallation() throws Exception {
    office.publish(Actor.SYSTEM, event);
    web.perform(
            post("/pl/office/search/rebuild")
                .with(scenery.as(scenery.coordinator(programme)))
                .with(csrf()))
        .andExpect(status().isForbidden());
    rebuild.run();
    assertThat(rebuild.last().orElseThrow().isRunning()).isFalse();
    assertThat(rebuild.last().orElseThrow().failed()).isFalse();
    assertThat(titles(search(Actor.VISITOR, "q=" + word))).hasSize(1);
    web.perform(get("/pl/office/search").with(scenery.as(scenery.administrator())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Ostatnio zbudowano")))
        .andExpect(content().string(containsString("htmx.min.js")))
        .andExpect(content().string(not(containsString("<progress"))));
    web.perform(get("/pl/office/search").with(scenery.as(scenery.person())))
        .andExpect(status().isForbidden());
  }
}

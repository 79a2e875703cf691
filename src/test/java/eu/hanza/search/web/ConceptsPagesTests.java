package eu.hanza.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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
import eu.hanza.search.vocabulary.ConceptBook;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The vocabulary in the office: looked up, changed, added to, exported. */
@HanzaTest
@Tag("S-3")
class ConceptsPagesTests {

  private static final String BASE = "/en/office/search/concepts";

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired ProgrammeOffice programmes;
  @Autowired ConceptBook book;
  @Autowired JdbcClient database;

  private RequestPostProcessor administrator;

  @BeforeEach
  void signIn() {
    administrator = scenery.as(scenery.administrator());
  }

  @AfterEach
  void takeOut() {
    database.sql("delete from search.concept where slug like 'qqconcept%'").update();
    database.sql("update search.vocabulary set edition = edition + 1").update();
  }

  private String read(String address) throws Exception {
    return web.perform(get(address).with(administrator))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletRequestBuilder sent(String address) {
    return post(address).with(administrator).with(csrf());
  }

  private void add() throws Exception {
    web.perform(
            sent(BASE + "/new")
                .param("kind", "THEME")
                .param("broader", "culture")
                .param("pl", "qqpojęcie\nqqsynonim")
                .param("en", "qqconcept"))
        .andExpect(redirectedUrl(BASE + "/qqconcept"));
  }

  @Test
  void listsConceptsByFiftyAndFindsThemByALabelInAnyLanguage() throws Exception {
    assertThat(read(BASE)).contains("Page 1 of").doesNotContain("Western Balkans");
    assertThat(read(BASE + "?q=Stadterneuerung"))
        .contains("One concept", "urban regeneration", "urban renewal");
    assertThat(read(BASE + "?q=baltic&kind=COUNTRY_GROUP"))
        .contains("Baltic states", "Baltic region", "Baltic Sea region")
        .doesNotContain("urban regeneration");
  }

  @Test
  void isOpenToAdministratorsOnly() throws Exception {
    var programme = ProgrammeFixtures.aPublishedProgramme(programmes);
    var coordinator = scenery.as(scenery.coordinator(programme));
    for (var address : new String[] {"", ".csv", "/new", "/culture"}) {
      web.perform(get(BASE + address).with(coordinator)).andExpect(status().isForbidden());
    }
    web.perform(post(BASE + "/culture/retire").with(coordinator).with(csrf()))
        .andExpect(status().isForbidden());
  }

  @Test
  void addsAConceptThatQuestionsUseAtOnce() throws Exception {
    add();
    var concept = book.now().vocabulary().find("qqconcept").orElseThrow();
    assertThat(concept.broader()).isEqualTo("culture");
    assertThat(concept.labels().get("pl")).containsExactly("qqpojęcie", "qqsynonim");
    assertThat(read(BASE + "/qqconcept")).contains("Build anew", "Concept added");
    assertThat(read(BASE + "?q=qqsynonim")).contains("edited here");
  }

  @Test
  void refusesALabelOfAnotherConceptAtItsField() throws Exception {
    add();
    web.perform(
            sent(BASE + "/qqconcept")
                .param("kind", "THEME")
                .param("pl", "Rewitalizacja")
                .param("en", "qqconcept"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content()
                .string(
                    containsString(
                        "“Rewitalizacja” is already a label of the concept “urban regeneration”.")))
        .andExpect(content().string(containsString("id=\"pl-error\"")));
  }

  @Test
  void refusesAPlaceBelowItselfAndSignsThatTheFileNeeds() throws Exception {
    add();
    web.perform(
            sent(BASE + "/culture")
                .param("kind", "AREA")
                .param("broader", "qqconcept")
                .param("pl", "kultura")
                .param("en", "culture"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"broader-error\"")));
    web.perform(
            sent(BASE + "/qqconcept").param("kind", "THEME").param("pl", "=1;2").param("en", "x"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"pl-error\"")));
  }

  @Test
  void keepsWhatWasEditedFromTheFileAndTellsItInTheHistory() throws Exception {
    add();
    web.perform(
            sent(BASE + "/qqconcept")
                .param("kind", "METHOD")
                .param("pl", "qqpojęcie")
                .param("en", "qqconcept\nqqnotion"))
        .andExpect(redirectedUrl(BASE + "/qqconcept"));
    assertThat(read(BASE + "/qqconcept")).contains("Concept changed", "qqconcept, qqnotion");
    assertThat(
            database
                .sql("select edited from search.concept where slug = 'qqconcept'")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void retiresAndRestoresAConcept() throws Exception {
    add();
    web.perform(sent(BASE + "/culture/retire")).andExpect(status().isUnprocessableContent());
    web.perform(sent(BASE + "/qqconcept/retire")).andExpect(redirectedUrl(BASE + "/qqconcept"));
    assertThat(book.now().vocabulary().find("qqconcept")).isEmpty();
    assertThat(read(BASE + "?q=qqconcept")).contains("out of use");
    web.perform(sent(BASE + "/qqconcept/restore")).andExpect(redirectedUrl(BASE + "/qqconcept"));
    assertThat(book.now().vocabulary().find("qqconcept")).isPresent();
  }

  @Test
  void givesAllConceptsAsTheFileThatHanzaBrings() throws Exception {
    add();
    web.perform(sent(BASE + "/qqconcept/retire"));
    web.perform(get(BASE + ".csv").with(administrator))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("slug;kind;broader;pl;en;uk;de;lt;sv;no\n")))
        .andExpect(content().string(containsString("\nculture;AREA;;kultura;culture;культура;")))
        .andExpect(content().string(not(containsString("qqconcept"))));
  }
}

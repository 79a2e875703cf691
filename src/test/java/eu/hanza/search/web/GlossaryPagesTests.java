package eu.hanza.search.web;

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
import eu.hanza.kernel.Language;
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.search.spi.GlossaryCheck;
import eu.hanza.search.spi.TermHint;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The glossary: read by everybody, kept by administrators, used where texts are checked. */
@HanzaTest
@Tag("S-8")
class GlossaryPagesTests {

  private static final String OFFICE = "/en/office/search/glossary";

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired ProgrammeOffice programmes;
  @Autowired GlossaryCheck check;
  @Autowired JdbcClient database;

  @AfterEach
  void takeOut() {
    database.sql("delete from search.term where slug like 'qqname%'").update();
  }

  private String read(String address) throws Exception {
    return web.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletRequestBuilder sent(String address) {
    return post(address).with(scenery.as(scenery.administrator())).with(csrf());
  }

  private void add() throws Exception {
    web.perform(
            sent(OFFICE + "/new")
                .param("pl", "Qqname Nowa\n! Qqname Stara")
                .param("note.pl", "Nowa od początku."))
        .andExpect(redirectedUrl(OFFICE + "/qqname-nowa"));
  }

  @Test
  @Tag("S2.17")
  void showsTheOfficialNamesInAllLanguagesAndWhatNotToUse() throws Exception {
    assertThat(read("/pl/glossary?q=InC2"))
        .contains("1 nazwa", "Iniciativa Nacional Cidades Circulares", "portugalski")
        .contains("<s lang=\"pl\">Sieci Okrężnych Miast");
    assertThat(read("/en/glossary?q=okrężnych")).contains("National Circular Cities Initiative");
    assertThat(read("/uk/glossary")).contains("Європейський тиждень регіонів і міст");
  }

  @Test
  void isKeptByAdministratorsOnly() throws Exception {
    var programme = ProgrammeFixtures.aPublishedProgramme(programmes);
    var coordinator = scenery.as(scenery.coordinator(programme));
    for (var address : new String[] {"", "/new", "/inc2"}) {
      web.perform(get(OFFICE + address).with(coordinator)).andExpect(status().isForbidden());
    }
    web.perform(post(OFFICE + "/inc2/retire").with(coordinator).with(csrf()))
        .andExpect(status().isForbidden());
  }

  @Test
  void checksTextsByANameFromTheMomentItIsAdded() throws Exception {
    add();
    assertThat(check.of("Oto Qqname Stara.", "pl", Language.EN))
        .extracting(TermHint::from, TermHint::found, TermHint::proposal)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(4, "Qqname Stara", "Qqname Nowa"));
    web.perform(sent(OFFICE + "/qqname-nowa/retire")).andExpect(redirectedUrl(OFFICE));
    assertThat(check.of("Oto Qqname Stara.", "pl", Language.EN)).isEmpty();
  }

  @Test
  void changesANameAndTellsItInTheHistory() throws Exception {
    add();
    web.perform(sent(OFFICE + "/qqname-nowa").param("pl", "Qqname Nowsza").param("en", "Qqnew"))
        .andExpect(redirectedUrl(OFFICE + "/qqname-nowa"));
    web.perform(get(OFFICE + "/qqname-nowa").with(scenery.as(scenery.administrator())))
        .andExpect(content().string(containsString("Name changed")))
        .andExpect(content().string(containsString("Qqname Nowsza")));
  }

  @Test
  void refusesToForbidAnOfficialName() throws Exception {
    web.perform(sent(OFFICE + "/new").param("pl", "Qqname\n! Europejski Tydzień Regionów i Miast"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"pl-error\"")));
    web.perform(sent(OFFICE + "/new")).andExpect(status().isUnprocessableContent());
  }
}

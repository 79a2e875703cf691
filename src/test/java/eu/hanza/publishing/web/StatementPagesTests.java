package eu.hanza.publishing.web;

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
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The accessibility statement has all that the law asks for, in every language. */
@HanzaTest
class StatementPagesTests {

  private static final List<String> IDS =
      List.of(
          "wstep",
          "podmiot",
          "url",
          "data-publikacja",
          "data-aktualizacja",
          "status",
          "data-sporzadzenie",
          "data-przeglad",
          "kontakt",
          "osoba",
          "email",
          "telefon",
          "procedura",
          "architektura",
          "aplikacje");

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired ProgrammeOffice programmes;

  @AfterEach
  void letTimeRun() {
    scenery.now();
  }

  private void make(String reviewed) throws Exception {
    web.perform(
            post("/pl/office/statement")
                .param("entity", "Urząd 001")
                .param("url", "https://hanza.test")
                .param("sitePublishedOn", "2024-01-10")
                .param("siteUpdatedOn", "2025-02-11")
                .param("status", "PARTIAL")
                .param("preparedOn", "2024-01-10")
                .param("reviewedOn", reviewed)
                .param("person", "Koordynator dostępności")
                .param("email", "dostepnosc@hanza.test")
                .param("phone", "+48 00 000 00 00")
                .param("architecture.pl", "Wejście bez progów.")
                .with(scenery.as(scenery.administrator()))
                .with(csrf()))
        .andExpect(redirectedUrl("/pl/office/statement"));
  }

  @Test
  void hasEachRequiredIdOnceAndDatesForMachines() throws Exception {
    make("2025-03-10");

    for (var language : List.of("pl", "en", "uk")) {
      var html =
          web.perform(get("/" + language + "/accessibility"))
              .andReturn()
              .getResponse()
              .getContentAsString();
      var page = Jsoup.parse(html);
      for (var id : IDS) {
        assertThat(page.select("#a11y-" + id)).as(language + " " + id).hasSize(1);
      }
      assertThat(
              java.util.Objects.requireNonNull(page.selectFirst("#a11y-data-przeglad"))
                  .attr("datetime"))
          .isEqualTo("2025-03-10");
      assertThat(page.select("footer a[href=/" + language + "/accessibility]")).hasSize(1);
    }
  }

  @Test
  void asksForTheReviewFromTheFirstOfMarch() throws Exception {
    make("2025-03-10");
    var desk = get("/pl/my").with(scenery.as(scenery.administrator()));
    var task = containsString("Przegląd deklaracji dostępności do 31 marca");

    scenery.time("2026-02-28T12:00");
    web.perform(desk).andExpect(content().string(not(task)));
    scenery.time("2026-03-01T12:00");
    web.perform(desk).andExpect(content().string(task));
    make("2026-03-02");
    web.perform(desk).andExpect(content().string(not(task)));
  }

  @Test
  void isKeptByAdministratorsOnly() throws Exception {
    var coordinator = scenery.coordinator(ProgrammeFixtures.aPublishedProgramme(programmes));

    web.perform(get("/pl/office/statement").with(scenery.as(coordinator)))
        .andExpect(status().isForbidden());
    web.perform(
            post("/pl/office/statement")
                .param("entity", "")
                .with(scenery.as(scenery.administrator()))
                .with(csrf()))
        .andExpect(status().is(422));
    web.perform(get("/uk/privacy")).andExpect(status().isOk());
  }
}

package eu.hanza;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Hanza starts, speaks three languages and keeps strangers out of its machine room. */
@HanzaTest
class StartIntegrationTests {

  @Autowired MockMvc web;

  @Test
  void leadsToTheReadersLanguage() throws Exception {
    web.perform(get("/").header("Accept-Language", "uk,en;q=0.5")).andExpect(redirectedUrl("/uk"));
    web.perform(get("/").header("Accept-Language", "de")).andExpect(redirectedUrl("/pl"));
  }

  @Test
  void answersInTheLanguageOfTheAddress() throws Exception {
    web.perform(get("/pl"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("<html lang=\"pl\"")));
    web.perform(get("/en"))
        .andExpect(content().string(Matchers.containsString("Cooperation without borders")));
  }

  @Test
  void hasAFriendlyPageForAnUnknownAddress() throws Exception {
    web.perform(get("/pl/nie/ma/tego"))
        .andExpect(status().isNotFound())
        .andExpect(content().string(Matchers.containsString("Nie ma takiej strony")));
  }

  @Test
  void tellsItsHealthAndNothingElse() throws Exception {
    web.perform(get("/actuator/health")).andExpect(status().isOk());
    web.perform(get("/actuator/env")).andExpect(status().is3xxRedirection());
    web.perform(get("/actuator")).andExpect(status().is3xxRedirection());
  }

  @Test
  void forbidsScriptsAndStylesInsidePages() throws Exception {
    web.perform(get("/pl"))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy", Matchers.not(Matchers.containsString("unsafe"))));
  }
}

package eu.hanza.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import java.net.URI;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What no page of Hanza would ever send is answered with a friendly page all the same. */
@HanzaTest
class OddRequestsPagesTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title.pl", "title[zz]", "title[pl", "title[", "title]", "title[pl][en]", "title[][]",
        "class.classLoader", "kind[0]", "opens.year", "a.b.c", ".", "[", "title[${1}]"
      })
  void takesNoFieldNamesForItsOwnMistake(String name) throws Exception {
    for (var form :
        new String[] {
          "/pl/office/events/new",
          "/pl/office/projects/new",
          "/pl/office/organisations/new",
          "/pl/office/programmes/new",
          "/pl/account"
        }) {
      var status =
          web.perform(
                  post(form)
                      .with(scenery.as(scenery.administrator()))
                      .with(csrf())
                      .param(name, "x"))
              .andReturn()
              .getResponse()
              .getStatus();
      assertThat(status).as("%s with %s", form, name).isBetween(300, 499);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pl/news?page=2147483647",
        "/pl/news?page=-5",
        "/pl/organisations?page=2147483647",
        "/pl/organisations?page=abc",
        "/pl/organisations?q=%FF",
        "/pl/organisations?q=%00",
        "/pl/projects?page=2147483647",
        "/pl/events?page=2147483647"
      })
  void showsAPageForAnyNumberAndAnyWord(String address) throws Exception {
    assertThat(web.perform(get(URI.create(address))).andReturn().getResponse().getStatus())
        .isIn(200, 400, 404);
  }

  @Test
  void asksForTheAddressWithoutASlashAtItsEnd() throws Exception {
    web.perform(get("/pl/news/"))
        .andExpect(status().isPermanentRedirect())
        .andExpect(redirectedUrl("/pl/news"));
  }

  @Test
  void hasTheFilesThatBrowsersAndCrawlersAskFor() throws Exception {
    web.perform(get("/favicon.ico"))
        .andExpect(status().isOk())
        .andExpect(content().contentType("image/svg+xml"));
    web.perform(get("/robots.txt"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Disallow: /*/office/")));
  }
}

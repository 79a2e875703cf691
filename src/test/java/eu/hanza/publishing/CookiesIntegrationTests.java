package eu.hanza.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Cookies: what is set is listed, and only an active choice is consent. */
@HanzaTest
class CookiesIntegrationTests {

  private static final CookieEntry STATISTICS =
      new CookieEntry(
          "hanza_statistics",
          LocalizedText.of("Liczenie odwiedzin", "Counting visits"),
          LocalizedText.of("30 dni", "30 days"),
          "",
          false);

  @Autowired MockMvc web;
  @Autowired CookieRegister register;

  @AfterEach
  void takeOptionalCookiesAway() {
    register.remove(Actor.SYSTEM, STATISTICS.name());
  }

  private String page(String path, Cookie... cookies) throws Exception {
    var request = get(path);
    return web.perform(cookies.length == 0 ? request : request.cookie(cookies))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private Set<String> cookiesSetBy(String path) throws Exception {
    var response = web.perform(get(path)).andReturn().getResponse();
    return Arrays.stream(response.getCookies()).map(Cookie::getName).collect(Collectors.toSet());
  }

  @Test
  @Tag("S0.16")
  void listsTheNecessaryCookiesAndNoOther() throws Exception {
    var listed = new LinkedHashSet<String>();
    var code = Pattern.compile("<code>([^<]+)</code>").matcher(page("/pl/cookies"));
    while (code.find()) {
      listed.add(code.group(1));
    }

    assertThat(listed).containsExactly("hanza_session", "hanza_csrf");
    assertThat(cookiesSetBy("/pl")).isSubsetOf(listed);
    assertThat(cookiesSetBy("/pl/cookies")).isSubsetOf(listed);
    assertThat(page("/en/cookies")).contains("2 cookies that this website can set");
    assertThat(page("/uk/cookies")).contains("Файли cookie");
  }

  @Test
  @Tag("S0.17")
  void showsNoBannerWhereThereIsNothingToChoose() throws Exception {
    assertThat(page("/pl")).doesNotContain("cookie-choice");
  }

  @Test
  @Tag("T27")
  @Tag("S0.17")
  void recordsNothingByUse() throws Exception {
    register.define(Actor.SYSTEM, STATISTICS);
    var before = register.choices();

    assertThat(page("/pl")).contains("cookie-choice");
    page("/pl/programmes");
    page("/pl/cookies");

    assertThat(register.choices()).isEqualTo(before);
    assertThat(cookiesSetBy("/pl")).doesNotContain(STATISTICS.name(), CookieRegister.CHOICE);
  }

  @Test
  @Tag("S0.17")
  void offersRefusalAsProminentlyAsConsent() throws Exception {
    register.define(Actor.SYSTEM, STATISTICS);

    assertThat(page("/pl"))
        .contains(
            "<button class=\"button second\" name=\"accept\" value=\"true\">Akceptuję</button>")
        .contains(
            "<button class=\"button second\" name=\"accept\" value=\"false\">Odrzuć</button>");
  }

  @Test
  @Tag("S0.17")
  void logsTheChoiceAndLetsItBeTakenBack() throws Exception {
    register.define(Actor.SYSTEM, STATISTICS);
    var chosen =
        web.perform(post("/pl/cookies/choice").param("accept", "true").with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getCookie(CookieRegister.CHOICE);
    var visitor = UUID.fromString(java.util.Objects.requireNonNull(chosen).getValue());

    assertThat(register.choice(visitor)).contains(true);
    assertThat(page("/pl", chosen)).doesNotContain("cookie-choice");
    assertThat(page("/pl/cookies", chosen)).contains("Twój wybór: zaakceptowane");

    web.perform(post("/pl/cookies/choice").param("accept", "false").cookie(chosen).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(register.choice(visitor)).contains(false);

    register.define(
        Actor.SYSTEM,
        new CookieEntry(
            STATISTICS.name(), LocalizedText.pl("Co innego"), STATISTICS.lifetime(), "", false));
    assertThat(register.choice(visitor)).as("another text is another question").isEmpty();
  }

  @Test
  void refusesAChoiceThatAnotherWebsiteSends() throws Exception {
    web.perform(post("/pl/cookies/choice").param("accept", "true"))
        .andExpect(status().isForbidden());
  }
}

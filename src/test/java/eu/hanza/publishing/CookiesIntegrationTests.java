package eu.hanza.publishing;

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
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
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
  @Autowired Scenery scenery;

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

  @Test
  @Tag("S0.17")
  void letsAnAdministratorDeclareACookieAndAsksVisitorsFromThenOn() throws Exception {
    var administrator = scenery.as(scenery.administrator());
    var base = "/pl/office/cookies";
    assertThat(
            web.perform(get(base).with(administrator))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("Nie ma opcjonalnych plików cookie");

    var form =
        post(base + "/new")
            .param("name", STATISTICS.name())
            .param("purpose.pl", "Liczenie odwiedzin")
            .param("purpose.en", "Counting visits")
            .param("lifetime.pl", "30 dni")
            .param("provider", "Statystyka sp. z o.o.");
    web.perform(form.with(administrator).with(csrf())).andExpect(redirectedUrl(base));

    assertThat(page("/pl")).contains("cookie-choice");
    assertThat(page("/en/cookies")).contains("Counting visits", "Statystyka sp. z o.o.");
    web.perform(get(base + "/" + STATISTICS.name()).with(administrator))
        .andExpect(content().string(containsString("Liczenie odwiedzin")));
    web.perform(
            post(base + "/" + STATISTICS.name())
                .param("purpose.pl", "Pomiar ruchu")
                .param("lifetime.pl", "7 dni")
                .with(administrator)
                .with(csrf()))
        .andExpect(redirectedUrl(base));
    assertThat(page("/pl/cookies")).contains("Pomiar ruchu", "7 dni");

    web.perform(post(base + "/" + STATISTICS.name() + "/remove").with(administrator).with(csrf()))
        .andExpect(redirectedUrl(base));
    assertThat(page("/pl")).doesNotContain("cookie-choice");
    web.perform(get(base).with(administrator))
        .andExpect(content().string(containsString("Wycofano opcjonalny plik")));
  }

  @Test
  void refusesACookieWithoutPurposeAndNamesOfItsOwn() throws Exception {
    var administrator = scenery.as(scenery.administrator());

    web.perform(
            post("/en/office/cookies/new")
                .param("name", "hanza_session")
                .param("provider", "Typed")
                .with(administrator)
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Hanza needs this cookie itself")))
        .andExpect(content().string(containsString("Say what the cookie is for")))
        .andExpect(content().string(containsString("Typed")));
    assertThat(register.optional()).isEmpty();
  }

  @Test
  void letsNobodyElseDeclareACookie() throws Exception {
    var coordinator = scenery.as(scenery.coordinator(ProgrammeId.next()));

    web.perform(get("/pl/office/cookies").with(coordinator)).andExpect(status().isForbidden());
    web.perform(
            post("/pl/office/cookies/new")
                .param("name", STATISTICS.name())
                .with(coordinator)
                .with(csrf()))
        .andExpect(status().isForbidden());
    assertThat(register.optional()).isEmpty();
  }
}

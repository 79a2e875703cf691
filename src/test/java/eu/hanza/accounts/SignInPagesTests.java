package eu.hanza.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.kernel.Language;
import jakarta.mail.internet.MimeMessage;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** People sign in by a mailed link, once, and by a password; guessing is slowed down. */
@HanzaTest
class SignInPagesTests {

  private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired People people;
  @Autowired AccountBook accounts;
  @Autowired JdbcClient database;

  private String email(Actor actor) {
    return String.valueOf(people.find(actor.who()).orElseThrow().email());
  }

  private static String token(MimeMessage mail) throws Exception {
    var parts = new java.io.ByteArrayOutputStream();
    mail.writeTo(parts);
    var raw = parts.toString(java.nio.charset.StandardCharsets.UTF_8);
    var text = raw.replace("=\r\n", "").replace("=3D", "=");
    var found = TOKEN.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }

  @Test
  void signsInOnceByTheMailedLink() throws Exception {
    var email = email(scenery.person());
    web.perform(post("/login/link").param("username", email).param("language", "en").with(csrf()))
        .andExpect(redirectedUrl("/en/sign-in?sent"));
    var mail = scenery.mails(email, 1).getFirst();
    assertThat(mail.getSubject()).isEqualTo("Your link to sign in");
    var token = token(mail);
    assertThat(
            database
                .sql("select count(*) from accounts.sign_in_link where token_hash = ?")
                .param(token)
                .query(Long.class)
                .single())
        .as("the token itself is not stored")
        .isZero();
    web.perform(get("/en/sign-in/confirm").param("token", token))
        .andExpect(status().isOk())
        .andExpect(unauthenticated());
    web.perform(post("/login/ott").param("token", token).param("language", "en").with(csrf()))
        .andExpect(redirectedUrl("/en/my"))
        .andExpect(authenticated().withUsername(email));
    web.perform(post("/login/ott").param("token", token).param("language", "en").with(csrf()))
        .andExpect(redirectedUrl("/en/sign-in?expired"))
        .andExpect(unauthenticated());
  }

  @Test
  void saysTheSameOfAnUnknownAddressAndWritesToNobody() throws Exception {
    var email = "nikt%d@hanza.test".formatted(Scenery.number());
    web.perform(post("/login/link").param("username", email).with(csrf()))
        .andExpect(redirectedUrl("/pl/sign-in?sent"));
    assertThat(scenery.mails(email, 0)).isEmpty();
  }

  @Test
  void signsInByAPasswordOnceOneIsSet() throws Exception {
    var actor = scenery.person();
    var email = email(actor);
    web.perform(post("/login/password").param("username", email).param("password", "").with(csrf()))
        .andExpect(unauthenticated());
    accounts.password(actor.who(), "długie zdanie jako hasło", "");
    web.perform(
            post("/login/password")
                .param("username", email)
                .param("password", "długie zdanie jako hasło")
                .with(csrf()))
        .andExpect(redirectedUrl("/pl/my"))
        .andExpect(authenticated());
  }

  @Test
  void slowsGuessingDown() throws Exception {
    var email = email(scenery.person());
    for (var attempt = 0; attempt < 8; attempt++) {
      web.perform(
              post("/login/password")
                  .with(request -> from(request, "192.0.2.1"))
                  .param("username", email)
                  .param("password", "zgadywanie" + attempt)
                  .with(csrf()))
          .andExpect(redirectedUrl("/pl/sign-in?failed"));
    }
    web.perform(
            post("/login/password")
                .with(request -> from(request, "192.0.2.2"))
                .param("username", email)
                .param("password", "zgadywanie")
                .with(csrf()))
        .andExpect(status().isTooManyRequests());
  }

  @Test
  void sendsNoMoreThanEightLinksInAQuarterOfAnHour() throws Exception {
    var email = email(scenery.person());
    for (var attempt = 0; attempt < 8; attempt++) {
      web.perform(
              post("/login/link")
                  .with(request -> from(request, "192.0.2.3"))
                  .param("username", email)
                  .with(csrf()))
          .andExpect(status().is3xxRedirection());
    }
    web.perform(
            post("/login/link")
                .with(request -> from(request, "192.0.2.4"))
                .param("username", email)
                .with(csrf()))
        .andExpect(status().isTooManyRequests());
  }

  @Test
  void endsOtherSessionsWithANewPassword() {
    var actor = scenery.person();
    var kept = java.util.UUID.randomUUID().toString();
    for (var session : new String[] {kept, java.util.UUID.randomUUID().toString()}) {
      database
          .sql(
              """
              insert into accounts.spring_session (primary_id, session_id, creation_time,
                last_access_time, max_inactive_interval, expiry_time, principal_name)
              values (?, ?, 0, 0, 9000, 9000000000000, ?)
              """)
          .param(java.util.UUID.randomUUID().toString())
          .param(session)
          .param(email(actor))
          .update();
    }
    accounts.password(actor.who(), "długie zdanie jako hasło", kept);
    assertThat(
            database
                .sql("select session_id from accounts.spring_session where principal_name = ?")
                .param(email(actor))
                .query(String.class)
                .list())
        .containsExactly(kept);
  }

  @Test
  void hidesNothingInNames() throws Exception {
    var actor = scenery.person();
    web.perform(
        post("/pl/account")
            .with(scenery.as(actor))
            .with(csrf())
            .param("name", "Uczestnik\u202E\n900")
            .param("language", "pl")
            .param("zone", "Europe/Warsaw")
            .param("theme", ""));
    assertThat(accounts.settings(actor.who()).name()).isEqualTo("Uczestnik 900");
    web.perform(
            post("/pl/account")
                .with(scenery.as(actor))
                .with(csrf())
                .param("name", "\u200B\u00A0\n")
                .param("language", "pl")
                .param("zone", "Europe/Warsaw")
                .param("theme", ""))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("Podaj imię i nazwisko")));
    assertThat(accounts.settings(actor.who()).name()).isEqualTo("Uczestnik 900");
  }

  private static org.springframework.mock.web.MockHttpServletRequest from(
      org.springframework.mock.web.MockHttpServletRequest request, String address) {
    request.setRemoteAddr(address);
    return request;
  }

  @Test
  void refusesAFormWithoutItsToken() throws Exception {
    web.perform(post("/login/link").param("username", "x@hanza.test"))
        .andExpect(status().isForbidden());
  }

  @Test
  void leadsVisitorsFromClosedPagesToTheSignIn() throws Exception {
    for (var page : new String[] {"/pl/my", "/pl/account", "/pl/office/people"}) {
      web.perform(get(page)).andExpect(redirectedUrl("/pl/sign-in?needed"));
    }
    web.perform(get("/uk/sign-in").param("needed", ""))
        .andExpect(content().string(Matchers.containsString("Увійдіть, щоб побачити")));
  }

  @Test
  void keepsPlainMembersOutOfTheOffice() throws Exception {
    var member = scenery.person();
    web.perform(get("/pl/office/people").with(scenery.as(member)))
        .andExpect(status().isForbidden())
        .andExpect(content().string(Matchers.containsString("nie jest dla Ciebie")));
  }

  @Test
  void acceptsAnInvitationOnce() throws Exception {
    var email = "zaproszony%d@hanza.test".formatted(Scenery.number());
    web.perform(
            post("/pl/office/people/invite")
                .with(scenery.as(scenery.administrator()))
                .with(csrf())
                .param("name", "Uczestnik 901")
                .param("email", email)
                .param("grant", "ADMINISTRATOR:")
                .param("language", "pl"))
        .andExpect(redirectedUrl("/pl/office/people"));
    var token = token(scenery.mails(email, 1).getFirst());
    web.perform(get("/pl/invitation").param("token", token))
        .andExpect(content().string(Matchers.containsString("administrator")));
    web.perform(post("/pl/invitation").param("token", token).with(csrf()))
        .andExpect(redirectedUrl("/pl/my"));
    var person = people.find(new eu.hanza.kernel.EmailAddress(email)).orElseThrow();
    assertThat(people.actor(person.id()).isAdministrator()).isTrue();
    web.perform(post("/pl/invitation").param("token", token).with(csrf()))
        .andExpect(redirectedUrl("/pl/invitation?token=used"));
  }

  @Test
  void keepsWhatWasTypedBesideTheError() throws Exception {
    var actor = scenery.person();
    web.perform(
            post("/pl/account")
                .with(scenery.as(actor))
                .with(csrf())
                .param("name", "")
                .param("language", "uk")
                .param("zone", "Europe/Kyiv")
                .param("theme", ""))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("Podaj imię i nazwisko")))
        .andExpect(content().string(Matchers.containsString("value=\"Europe/Kyiv\" selected")));
    assertThat(accounts.settings(actor.who()).language()).isEqualTo(Language.PL);
  }

  @Test
  void exportsAndErasesAPersonsData() throws Exception {
    var actor = scenery.administrator();
    var email = email(actor);
    web.perform(get("/pl/account/data.json").with(scenery.as(actor)))
        .andExpect(content().string(Matchers.containsString(email)));
    web.perform(post("/pl/account/erase").with(scenery.as(actor)).with(csrf()))
        .andExpect(status().is(422));
    var signedIn = scenery.as(actor);
    web.perform(post("/pl/account/erase").param("sure", "true").with(signedIn).with(csrf()))
        .andExpect(redirectedUrl("/pl"));
    assertThat(people.find(new eu.hanza.kernel.EmailAddress(email))).isEmpty();
    assertThat(people.actor(actor.who()).isAdministrator()).isFalse();
    web.perform(get("/pl/office/people").with(signedIn)).andExpect(status().isForbidden());
    assertThat(people.find(actor.who()).orElseThrow().name()).isEmpty();
  }
}

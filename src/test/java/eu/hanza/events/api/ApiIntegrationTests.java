package eu.hanza.events.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ApiTokens;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What programs do with a personal token: register, book, give up; and what they cannot. */
@HanzaTest
class ApiIntegrationTests {

  @Autowired EventFixtures events;
  @Autowired SessionFixtures sessions;
  @Autowired ApiTokens tokens;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;
  @Autowired JsonMapper json;

  private ProgrammeId programme;
  private EventId event;

  @BeforeEach
  void openAnEvent() {
    programme = events.programme();
    event = events.openEvent(programme, 10);
  }

  private String token(Actor actor) {
    return tokens.issue(actor.who(), "test", Duration.ofDays(1)).value();
  }

  private ResultActions send(MockHttpServletRequestBuilder request, String token, String body)
      throws Exception {
    return web.perform(
        request
            .header("Authorization", "Bearer " + token)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  private ResultActions register(String token, String body) throws Exception {
    return send(post("/api/v1/events/" + event + "/registrations"), token, body);
  }

  private ResultActions book(String token, SessionId session) throws Exception {
    return send(post("/api/v1/sessions/" + session + "/bookings"), token, "{}");
  }

  private String field(ResultActions answer, String name) throws Exception {
    return json.readTree(answer.andReturn().getResponse().getContentAsString())
        .get(name)
        .asString();
  }

  @Test
  void registersBooksAndGivesUp() throws Exception {
    var token = token(scenery.person());
    var session = sessions.session(event, "10:00", "11:00", 1);
    var registered = register(token, "{\"organisation\":\"Gmina 1\"}");
    registered
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.state").value("CONFIRMED"))
        .andExpect(jsonPath("$.number").value(1));
    var booked = book(token, session);
    booked.andExpect(status().isCreated()).andExpect(jsonPath("$.state").value("CONFIRMED"));
    var other = token(scenery.person());
    register(other, "{}");
    book(other, session)
        .andExpect(jsonPath("$.state").value("WAITING"))
        .andExpect(jsonPath("$.place").value(1));
    var booking = "/api/v1/sessions/" + session + "/bookings/" + field(booked, "id");
    web.perform(delete(booking).header("Authorization", "Bearer " + other))
        .andExpect(status().isForbidden());
    web.perform(delete(booking).header("Authorization", "Bearer " + token))
        .andExpect(status().isNoContent());
    var registration = "/api/v1/events/" + event + "/registrations/" + field(registered, "id");
    web.perform(delete(registration).header("Authorization", "Bearer " + token))
        .andExpect(status().isNoContent());
    web.perform(get("/api/v1/events/" + event)).andExpect(jsonPath("$.seats.taken").value(1));
  }

  /** What nobody sees is taken out of a name, and a name that no badge holds is refused. */
  @Test
  void refusesNamesThatAreNone() throws Exception {
    for (var odd : java.util.List.of("x".repeat(121), "\\u200B", "\\u0000")) {
      var email = "dziwny%d@hanza.test".formatted(Scenery.number());
      var office = token(scenery.coordinator(programme));
      register(office, "{\"name\":\"" + odd + "\",\"email\":\"" + email + "\"}")
          .andExpect(status().is4xxClientError())
          .andExpect(
              org.springframework.test.web.servlet.result.MockMvcResultMatchers.header()
                  .string("Content-Type", org.hamcrest.Matchers.startsWith("application/problem")));
    }
    web.perform(get("/api/v1/events/" + event)).andExpect(jsonPath("$.seats.taken").value(0));
  }

  @Test
  void namesTheSessionThatStandsAgainstIt() throws Exception {
    var token = token(scenery.person());
    register(token, "{}");
    var first = sessions.session(event, "10:00", "11:00", 5);
    book(token, first);
    book(token, sessions.session(event, "10:30", "11:30", 5))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.type").value("/api/v1/problems/clash"))
        .andExpect(jsonPath("$.session").value(first.toString()));
  }

  /** The same key has one effect; the same key for something else is refused (G5). */
  @Test
  void answersARepeatedRequestAsBefore() throws Exception {
    var token = token(scenery.person());
    register(token, "{}");
    var session = sessions.session(event, "10:00", "11:00", 5);
    var first = keyed(token, session, "k1");
    var again = keyed(token, session, "k1");
    assertThat(again.andReturn().getResponse().getContentAsString())
        .isEqualTo(first.andReturn().getResponse().getContentAsString());
    keyed(token, sessions.session(event, "12:00", "13:00", 5), "k1")
        .andExpect(status().isUnprocessableContent());
  }

  private ResultActions keyed(String token, SessionId session, String key) throws Exception {
    var request = post("/api/v1/sessions/" + session + "/bookings").header("Idempotency-Key", key);
    return send(request, token, "{}");
  }

  @Test
  void refusesWithoutATokenAndByOneThatIsTakenBack() throws Exception {
    var person = scenery.person();
    var session = sessions.session(event, "10:00", "11:00", 5);
    web.perform(post("/api/v1/sessions/" + session + "/bookings"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", "Bearer"));
    web.perform(post("/api/v1/sessions/" + session + "/bookings").with(scenery.as(person)))
        .andExpect(status().isUnauthorized());
    var token = token(person);
    tokens.revoke(person.who(), tokens.of(person.who()).getFirst().id());
    book(token, session).andExpect(status().isUnauthorized());
  }

  /** A missing token and a wrong one give the same shape of problem. */
  @Test
  void refusesAWrongTokenAsItRefusesNone() throws Exception {
    var path = "/api/v1/events/" + event + "/registrations";
    web.perform(post(path).contentType(MediaType.APPLICATION_JSON).content("{}"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("Content-Type", startsWith("application/problem+json")))
        .andExpect(jsonPath("$.type").value("/api/v1/problems/token-needed"))
        .andExpect(jsonPath("$.title").value("Unauthorized"))
        .andExpect(jsonPath("$.status").value(401))
        .andExpect(jsonPath("$.instance").value(path));
    register("nonsense", "{}")
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("Content-Type", startsWith("application/problem+json")))
        .andExpect(header().string("WWW-Authenticate", "Bearer"))
        .andExpect(jsonPath("$.type").value("/api/v1/problems/token-refused"))
        .andExpect(jsonPath("$.title").value("Unauthorized"))
        .andExpect(jsonPath("$.status").value(401))
        .andExpect(jsonPath("$.instance").value(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "zażółć", "k\t1"})
  void refusesKeysThatAreNone(String key) throws Exception {
    refusesTheKey(key);
  }

  @Test
  void boundsTheKey() throws Exception {
    refusesTheKey("k".repeat(201));
    var registration = post("/api/v1/events/" + event + "/registrations");
    send(registration.header("Idempotency-Key", "k".repeat(200)), token(scenery.person()), "{}")
        .andExpect(status().isCreated());
  }

  private void refusesTheKey(String key) throws Exception {
    var token = token(scenery.person());
    var session = sessions.session(event, "10:00", "11:00", 5);
    var paths =
        List.of(
            "/api/v1/events/" + event + "/registrations",
            "/api/v1/sessions/" + session + "/bookings");
    for (var path : paths) {
      send(post(path).header("Idempotency-Key", key), token, "{}")
          .andExpect(status().isBadRequest())
          .andExpect(header().string("Content-Type", startsWith("application/problem+json")))
          .andExpect(jsonPath("$.type").value("/api/v1/problems/idempotency-key-invalid"));
    }
  }

  /** The event of the fixture has a house and no platform. */
  @Test
  void registersOnlyForAnAudienceThatTheEventHas() throws Exception {
    for (var audience : List.of("ONLINE", "ALL")) {
      register(token(scenery.person()), "{\"audience\":\"" + audience + "\"}")
          .andExpect(status().isUnprocessableContent())
          .andExpect(jsonPath("$.type").value("/api/v1/problems/invalid"))
          .andExpect(jsonPath("$.field").value("audience"))
          .andExpect(jsonPath("$.detail").value(startsWith("W ten sposób")));
    }
    register(token(scenery.person()), "{\"audience\":\"ONSITE\"}").andExpect(status().isCreated());
  }

  /** A coordinator brings a delegation; a stranger does not (E-2). */
  @Test
  void letsOnlyTheOfficeRegisterOthers() throws Exception {
    var wish =
        "{\"name\":\"Uczestnik 9\",\"email\":\"delegat%d@hanza.test\"}".formatted(Scenery.number());
    register(token(scenery.person()), wish).andExpect(status().isForbidden());
    register(token(scenery.coordinator(programme)), wish).andExpect(status().isCreated());
  }

  @Test
  void describesItself() throws Exception {
    web.perform(get("/api/v1/openapi.json"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.paths", hasKey("/api/v1/sessions/{session}/bookings")))
        .andExpect(jsonPath("$.paths", hasKey("/api/v1/events/{event}/registrations")))
        .andExpect(jsonPath("$.info.title").value("Hanza"))
        .andExpect(jsonPath("$.info.version").value("1"))
        .andExpect(jsonPath("$.info.description").value(containsString("RFC 9457")))
        .andExpect(jsonPath("$.components.securitySchemes.token.scheme").value("bearer"))
        .andExpect(
            jsonPath("$.paths['/api/v1/sessions/{session}/bookings'].post.security[0].token")
                .exists())
        .andExpect(jsonPath("$..parameters[?(@.name == 'actor')]").isEmpty());
  }
}

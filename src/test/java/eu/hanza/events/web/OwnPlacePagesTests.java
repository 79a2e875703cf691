package eu.hanza.events.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.Passes;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.draws.Draws;
import eu.hanza.kernel.EventId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One's own place for whoever is signed in: found from the event, given up, and nobody else's. */
@HanzaTest
class OwnPlacePagesTests {

  @Autowired EventFixtures events;
  @Autowired SessionFixtures fixtures;
  @Autowired EventCalendar calendar;
  @Autowired RegistrationDesk desk;
  @Autowired Passes passes;
  @Autowired Draws draws;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private EventId event;
  private String page;
  private RegistrationId place;
  private Actor person;

  @BeforeEach
  void registerSomebody() {
    event = events.openEvent(events.programme(), 10);
    page = "/pl" + calendar.get(event).path();
    place = fixtures.person(event);
    person = fixtures.actor(place);
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private Document read(MockHttpServletRequestBuilder request) throws Exception {
    return Jsoup.parse(
        web.perform(request)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }

  private RegistrationState state() {
    return desk.own(place).orElseThrow().state();
  }

  private MockHttpServletRequestBuilder withdrawal() {
    return post("/pl/events/registration/withdraw").param("token", place.toString()).with(csrf());
  }

  @Test
  @Tag("E-6")
  void leadsFromTheEventAndTheAgendaToThePlaceAndGivesItUp() throws Exception {
    for (var from : new String[] {page, page + "/agenda"}) {
      assertThat(read(get(from).with(scenery.as(person))).select("main a").eachAttr("href"))
          .contains(page + "/place");
    }
    assertThat(read(get(page).with(scenery.as(person))).select("#place").text())
        .isEqualTo("Twoje miejsce");
    var own = read(get(page + "/place").with(scenery.as(person)));
    assertThat(own.select("#ticket")).hasSize(1);
    var form = own.select("form[action$=/withdraw]");
    assertThat(form.text()).isEqualTo("Rezygnuję z miejsca");
    assertThat(form.select("input[name=token]").val()).isEqualTo(place.toString());
    web.perform(withdrawal().with(scenery.as(person))).andExpect(redirectedUrl(page + "/place"));
    assertThat(state()).isEqualTo(RegistrationState.WITHDRAWN);
    assertThat(calendar.get(event).taken()).isZero();
    assertThat(read(get(page).with(scenery.as(person))).select("main a").eachAttr("href"))
        .contains(page + "/register")
        .doesNotContain(page + "/place");
  }

  @Test
  void opensNobodyElsesPlace() throws Exception {
    var stranger = scenery.person();
    web.perform(withdrawal()).andExpect(status().isNotFound());
    web.perform(withdrawal().with(scenery.as(stranger))).andExpect(status().isNotFound());
    web.perform(
            get("/pl/events/registration")
                .param("token", place.toString())
                .with(scenery.as(stranger)))
        .andExpect(status().isNotFound());
    web.perform(get(page + "/place")).andExpect(redirectedUrl(page + "/agenda"));
    web.perform(get(page + "/place").with(scenery.as(stranger)))
        .andExpect(redirectedUrl(page + "/agenda"));
    assertThat(desk.own(place, stranger)).isEmpty();
    assertThat(desk.own(place, Actor.VISITOR)).isEmpty();
    assertThat(state()).isEqualTo(RegistrationState.CONFIRMED);
  }

  /** The browser that the letter led here goes on without the letter. */
  @Test
  void knowsWhoCameByALetter() throws Exception {
    var letter = get("/pl/events/registration").param("token", passes.issue(place).value());
    var browser =
        Objects.requireNonNull(web.perform(letter).andReturn().getResponse().getCookie("SESSION"));
    assertThat(read(get(page).cookie(browser)).select("main a").eachAttr("href"))
        .contains(page + "/place");
    web.perform(withdrawal().cookie(browser)).andExpect(redirectedUrl(page + "/place"));
    assertThat(state()).isEqualTo(RegistrationState.WITHDRAWN);
  }

  /** Whoever takes part in a draw has a request and no place yet. */
  @Test
  void namesWhatIsTakenBackBeforeADraw() throws Exception {
    scenery.time("2089-01-10T09:00");
    event = events.openEvent(events.programme(), 10);
    page = "/pl" + calendar.get(event).path();
    var found = calendar.get(event);
    var closes = found.event().time().start().minus(Duration.ofDays(7)).toInstant();
    assertThat(draws.announce(Actor.SYSTEM, found, null, closes)).isEmpty();
    place = fixtures.person(event);
    var reader = scenery.as(fixtures.actor(place));
    assertThat(read(get(page + "/place").with(reader)).select("form[action$=/withdraw]").text())
        .isEqualTo("Wycofuję zgłoszenie");
    web.perform(withdrawal().with(reader)).andExpect(redirectedUrl(page + "/place"));
    assertThat(state()).isEqualTo(RegistrationState.WITHDRAWN);
  }
}

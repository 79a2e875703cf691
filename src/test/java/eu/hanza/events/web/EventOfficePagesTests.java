package eu.hanza.events.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseWording;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventState;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Slug;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationRegister;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the office does with an event, and what it is refused. */
@HanzaTest
class EventOfficePagesTests {

  @Autowired MockMvc web;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired RegistrationDesk desk;
  @Autowired EventOffice office;
  @Autowired EventCalendar calendar;
  @Autowired InformationClauses clauses;
  @Autowired Scenery scenery;

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private String path(EventId event) {
    return calendar.get(event).path();
  }

  @Test
  @Tag("T28")
  @Tag("E-3")
  void refusesToPublishWithoutTheFivePartsOfTheClause() throws Exception {
    var programme = fixtures.programme();
    var coordinator = scenery.coordinator(programme);
    var empty = clauses.draft(Actor.SYSTEM, programme, "Pusta", ClauseWording.EMPTY);
    var draft = EventFixtures.aDraft("Kongres", EventFixtures.congressDays(), 10, empty);
    var event = office.draft(Actor.SYSTEM, programme, draft);
    web.perform(
            post("/pl/office/events/" + event + "/publish")
                .with(scenery.as(coordinator))
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("5 rzeczy wymaga Twojej uwagi")))
        .andExpect(content().string(Matchers.containsString("Podaj administratora danych")));
    web.perform(get("/pl" + path(event))).andExpect(status().isNotFound());
  }

  @Test
  @Tag("T21")
  void refusesAnEventWithABeginningButNoEnd() throws Exception {
    var programme = fixtures.programme();
    var coordinator = scenery.coordinator(programme);
    var form =
        post("/pl/office/events/new")
            .with(scenery.as(coordinator))
            .with(csrf())
            .param("programme", programme.toString())
            .param("kind", "ONLINE_SESSION")
            .param("title[pl]", "Sieciowanie miast i gmin")
            .param("title[en]", "Networking of cities")
            .param("startsOn", "2022-10-11")
            .param("endsOn", "2022-10-11")
            .param("startsAt", "16:30");
    web.perform(form.param("endsAt", "").param("zone", ""))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("Podaj obie godziny")))
        .andExpect(content().string(Matchers.containsString("Wybierz strefę czasową")))
        .andExpect(content().string(Matchers.containsString("value=\"Networking of cities\"")));
  }

  @Test
  void draftsChangesAndPublishesInTheOffice() throws Exception {
    var programme = fixtures.programme();
    var coordinator = scenery.as(scenery.coordinator(programme));
    var answer =
        web.perform(
                event(post("/pl/office/events/new"), programme.toString(), "we wtorek")
                    .with(coordinator))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(answer).startsWith("/pl/office/events/");
    web.perform(get(String.valueOf(answer)).with(coordinator))
        .andExpect(content().string(Matchers.not(Matchers.containsString("class=\"warning\""))));
    web.perform(event(post(String.valueOf(answer)), "", "w środę").with(coordinator))
        .andExpect(redirectedUrl(String.valueOf(answer)));
    web.perform(get(String.valueOf(answer)).with(coordinator))
        .andExpect(content().string(Matchers.containsString("class=\"warning\"")))
        .andExpect(content().string(Matchers.containsString("wtorek")));
  }

  @Test
  void closesAnEventOnlyOnceItIsOver() throws Exception {
    var programme = fixtures.programme();
    var event = fixtures.openEvent(programme, null);
    var address = "/pl/office/events/" + event;
    var coordinator = scenery.as(scenery.coordinator(programme));
    web.perform(post(address + "/close").with(scenery.as(scenery.person())).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(post(address + "/close").with(coordinator).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("można zakończyć, gdy się skończy")));
    assertThat(calendar.get(event).state()).isEqualTo(EventState.PUBLISHED);
    web.perform(get(address).with(coordinator))
        .andExpect(content().string(Matchers.not(Matchers.containsString(address + "/close"))))
        .andExpect(
            content().string(Matchers.containsString("zakończyć od 25\u00a0września\u00a02090")));
    scenery.time("2090-09-26T12:00");
    web.perform(get(address).with(coordinator))
        .andExpect(content().string(Matchers.containsString(address + "/close")));
    web.perform(post(address + "/close").with(coordinator).with(csrf()))
        .andExpect(redirectedUrl(address));
    assertThat(calendar.get(event).state()).isEqualTo(EventState.CLOSED);
    web.perform(get(address).with(coordinator))
        .andExpect(content().string(Matchers.containsString("Zakończono wydarzenie")))
        .andExpect(content().string(Matchers.not(Matchers.containsString(address + "/close"))))
        .andExpect(content().string(Matchers.not(Matchers.containsString("/call-off"))));
    web.perform(get("/pl" + path(event))).andExpect(status().isOk());
  }

  @Test
  void callsAnEventOffOnlyAfterSayingWhoIsToldAndWhy() throws Exception {
    var programme = fixtures.programme();
    var event = fixtures.openEvent(programme, 1);
    var first = EventFixtures.aRequest();
    var second = EventFixtures.aRequest();
    desk.register(event, first);
    desk.register(event, second);
    var office = scenery.as(scenery.coordinator(programme));
    var address = "/pl/office/events/" + event;
    web.perform(get(address + "/call-off").with(scenery.as(scenery.person())))
        .andExpect(status().isForbidden());
    web.perform(get(address + "/call-off").with(office))
        .andExpect(content().string(Matchers.containsString("2 osoby dostaną list")));
    for (var reason : List.of(" ", "a".repeat(501))) {
      web.perform(post(address + "/call-off").param("reason", reason).with(office).with(csrf()))
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(Matchers.containsString("id=\"reason-error\"")));
    }
    assertThat(calendar.get(event).state()).isEqualTo(EventState.PUBLISHED);
    web.perform(post(address + "/call-off").param("reason", "powódź").with(office).with(csrf()))
        .andExpect(redirectedUrl(address));
    assertThat(calendar.get(event).state()).isEqualTo(EventState.CALLED_OFF);
    for (var who : List.of(first, second)) {
      var told = scenery.mails(who.email().value(), 2).getLast();
      assertThat(told.getSubject()).startsWith("Odwołane: ");
      assertThat(Scenery.text(told)).contains("Powód: powódź");
    }
    web.perform(get(address).with(office))
        .andExpect(content().string(Matchers.containsString("Odwołano wydarzenie: powódź")));
    web.perform(get(address + "/call-off").with(office)).andExpect(status().isNotFound());
  }

  @Test
  void keepsTheOrganiserAndLeadsFromTheOldAddressToTheNew() throws Exception {
    var programme = fixtures.programme();
    var coordinator = scenery.as(scenery.coordinator(programme));
    var name = "Organizator próbny " + Scenery.number();
    register.register(Actor.SYSTEM, OrganisationDraft.named(name, "pl"));
    var slug = Slug.of(name).value();
    var form = event(post("/pl/office/events/new"), programme.toString(), "we wtorek");
    web.perform(form.param("organiser", "nikt-taki").with(coordinator)).andExpect(status().is(422));
    var known = event(post("/pl/office/events/new"), programme.toString(), "we wtorek");
    var desk =
        web.perform(known.param("organiser", "/pl/organisations/" + slug).with(coordinator))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    web.perform(post(desk + "/publish").with(coordinator).with(csrf()));
    var id = EventId.of(String.valueOf(desk).substring(String.valueOf(desk).lastIndexOf('/') + 1));
    var old = path(id);
    var moved = "przeniesione-" + Scenery.number();
    web.perform(post(desk + "/address").param("slug", moved).with(coordinator).with(csrf()))
        .andExpect(redirectedUrl(desk));
    web.perform(get("/pl" + old)).andExpect(redirectedUrl("/pl/events/" + moved));
    web.perform(get("/uk" + old + "/programme?q=woda"))
        .andExpect(redirectedUrl("/uk/events/" + moved + "/programme?q=woda"));
    web.perform(get("/en" + old + "/sessions/otwarcie"))
        .andExpect(redirectedUrl("/en/events/" + moved + "/sessions/otwarcie"));
    var page =
        Jsoup.parse(
            web.perform(get("/pl/events/" + moved))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    assertThat(page.select("dl.facts a[href=/pl/organisations/" + slug + "]").text())
        .isEqualTo(name);
    assertThat(page.select("body").text().split("Sieciowanie miast i gmin", -1)).hasSize(2);
    assertThat(page.select("body").text().split("11.października.2022, ", -1)).hasSize(2);
  }

  private static MockHttpServletRequestBuilder event(
      MockHttpServletRequestBuilder request, String programme, String weekday) {
    return request
        .with(csrf())
        .param("programme", programme)
        .param("kind", "ONLINE_SESSION")
        .param("title[pl]", "Sieciowanie miast i gmin")
        .param("description[pl]", "Spotykamy się " + weekday + ", 11 października 2022 r.")
        .param("startsOn", "2022-10-11")
        .param("endsOn", "2022-10-11")
        .param("startsAt", "16:30")
        .param("endsAt", "18:00")
        .param("zone", "Europe/Warsaw")
        .param("platform", "Zoom");
  }
}

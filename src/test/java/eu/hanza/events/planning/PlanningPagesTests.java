package eu.hanza.events.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventTime;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.events.sessions.SessionState;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.kernel.EventId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The office of sessions: typed, checked, published, called off, and taken out of files. */
@HanzaTest
class PlanningPagesTests {

  @Autowired MockMvc web;
  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired SeatBook seats;
  @Autowired Bookings bookings;
  @Autowired Timetable timetable;
  @Autowired EventOffice office;
  @Autowired Scenery scenery;

  private EventId event = EventId.next();
  private Actor coordinator = Actor.VISITOR;

  @BeforeEach
  void makeTheWeek() {
    var programme = fixtures.programme();
    var days =
        new EventTime(
            LocalDate.of(2022, 10, 10),
            LocalDate.of(2022, 10, 13),
            null,
            null,
            ZoneId.of("Europe/Warsaw"));
    event =
        office.draft(
            Actor.SYSTEM, programme, EventFixtures.aDraft("Tydzień próbny", days, null, null));
    office.publish(Actor.SYSTEM, event);
    coordinator = scenery.coordinator(programme);
  }

  private String base() {
    return "/pl/office/events/" + event + "/sessions";
  }

  private MockHttpServletRequestBuilder typed(String address) {
    return post(address)
        .with(scenery.as(coordinator))
        .with(csrf())
        .param("title[pl]", "Sieciowanie miast")
        .param("kind", "PANEL")
        .param("startsOn", "2022-10-11")
        .param("startsAt", "16:30")
        .param("endsAt", "18:00")
        .param("zone", "Europe/Warsaw")
        .param("mode", "ONLINE")
        .param("platform", "Zoom")
        .param("spoken", "pl")
        .param("booking", "BOOKABLE");
  }

  private static MockHttpServletRequestBuilder with(
      MockHttpServletRequestBuilder request, String name, String value) {
    return request.with(
        sent -> {
          sent.setParameter(name, value);
          return sent;
        });
  }

  private Document page(String address) throws Exception {
    var answer =
        web.perform(get(address).with(scenery.as(coordinator)))
            .andExpect(status().isOk())
            .andReturn();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }

  private List<String> refused(MockHttpServletRequestBuilder request) throws Exception {
    var answer = web.perform(request).andExpect(status().is(422)).andReturn();
    return Jsoup.parse(answer.getResponse().getContentAsString()).select(".summary li").eachText();
  }

  private Slot only() {
    return timetable.all(event).getFirst();
  }

  @Test
  @Tag("T21")
  void refusesASessionWithoutEndOrZone() throws Exception {
    assertThat(refused(with(typed(base() + "/new"), "endsAt", ""))).hasSize(1);
    assertThat(refused(with(typed(base() + "/new"), "zone", ""))).hasSize(1);
    assertThat(refused(with(typed(base() + "/new"), "zone", "Europe/Nowhere")))
        .containsExactly("Strefa czasowa: wybierz strefę z listy.");
    assertThat(timetable.all(event)).isEmpty();
  }

  @Test
  @Tag("S2.4")
  void refusesASessionOutsideItsEvent() throws Exception {
    assertThat(refused(with(typed(base() + "/new"), "startsOn", "2022-10-14")))
        .containsExactly("Dzień: sesja wykracza poza dni i godziny swojego wydarzenia.");
    web.perform(typed(base() + "/new")).andExpect(redirectedUrlPattern(base() + "/*"));
    var id = only().session().id();
    assertThat(refused(with(typed(base() + "/" + id), "startsOn", "2022-10-14"))).hasSize(1);
    assertThat(only().said().time().startsOn()).isEqualTo(LocalDate.of(2022, 10, 11));
  }

  @Test
  void saysTheZoneOnceForAllSessions() throws Exception {
    web.perform(typed(base() + "/new"));
    web.perform(typed(base() + "/new"));
    var shown = page(base());
    assertThat(shown.select("main tbody tr")).hasSize(2);
    assertThat(shown.select("main").text().split("czas warszawski", -1)).hasSize(2);
  }

  @Test
  @Tag("S2.2")
  void warnsOfAWeekdayThatDoesNotFitTheDate() throws Exception {
    web.perform(typed(base() + "/new").param("lede[pl]", "We wtorek, 11 października 2022 r."));
    var address = base() + "/" + only().session().id();
    assertThat(page(address).select(".warning")).isEmpty();
    web.perform(typed(address).param("lede[pl]", "W środę, 11 października 2022 r."));
    assertThat(page(address).select(".warning").text()).contains("wtorek");
  }

  @Test
  @Tag("S2.19")
  void readsTheNumberOutOfAPastedAddress() throws Exception {
    var pasted =
        "https://eu.app.swapcard.com/event/euregionsweek-2022/planning/UGxhbm5pbmdfOTYwNDk4";
    web.perform(typed(base() + "/new").param("externalUrl", pasted));
    assertThat(only().said().externalId()).isEqualTo("Planning_960498");
    assertThat(only().said().externalSystem()).isEqualTo("swapcard");
    web.perform(post(base() + "/publish").with(scenery.as(coordinator)).with(csrf()));
    var own = page("/pl" + only().path());
    assertThat(own.select("aside a[href=" + pasted + "]").text())
        .isEqualTo("Zarejestruj się na eu.app.swapcard.com");
  }

  @Test
  void publishesAllDraftsAndCallsOffWithAReason() throws Exception {
    web.perform(typed(base() + "/new"));
    web.perform(with(typed(base() + "/new"), "title[pl]", "Druga"));
    web.perform(post(base() + "/publish").with(scenery.as(coordinator)).with(csrf()));
    assertThat(timetable.all(event))
        .allMatch(slot -> slot.session().state() == SessionState.PUBLISHED);
    var cancel = base() + "/" + only().session().id() + "/cancel";
    assertThat(refused(post(cancel).with(scenery.as(coordinator)).with(csrf())))
        .containsExactly("Napisz, dlaczego sesja jest odwołana.");
    web.perform(post(cancel).param("reason", "choroba").with(scenery.as(coordinator)).with(csrf()));
    assertThat(only().isCancelled()).isTrue();
  }

  @Test
  void namesWhoWouldLoseASeatAndAsksFirst() throws Exception {
    var programme = fixtures.programme();
    var keeper = scenery.coordinator(programme);
    coordinator = keeper;
    event = fixtures.openEvent(programme, 100);
    var session = sessions.session(event, "10:00", "11:00", 2);
    var first = sessions.person(event);
    var second = sessions.person(event);
    seats.book(first, session, Audience.ONSITE, Actor.SYSTEM, false);
    seats.book(second, session, Audience.ONSITE, Actor.SYSTEM, false);
    var smaller =
        with(
            with(
                with(with(typed(base() + "/" + session), "mode", "ONSITE"), "onSite", "1"),
                "startsOn",
                "2090-09-23"),
            "startsAt",
            "10:00");
    var request = with(smaller, "endsAt", "11:00");
    var answer = web.perform(request).andExpect(status().is(422)).andReturn();
    var shown = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(shown.select(".warning li").eachText())
        .singleElement()
        .asString()
        .startsWith("Uczestnik ");
    web.perform(request.param("unseat", "true")).andExpect(status().is3xxRedirection());
    assertThat(bookings.find(first, session).orElseThrow().state())
        .isEqualTo(BookingState.CONFIRMED);
    assertThat(bookings.find(second, session).orElseThrow().state())
        .isEqualTo(BookingState.WAITING);
  }

  @Test
  void addsRenamesOrdersAndRemovesTracksAndRooms() throws Exception {
    var rooms = "/pl/office/events/" + event + "/rooms";
    for (var name : List.of("Sala A", "Sala B")) {
      web.perform(
          post(rooms)
              .param("name[pl]", name)
              .param("capacity", "80")
              .with(scenery.as(coordinator))
              .with(csrf()));
    }
    assertThat(page(rooms).select("h3").eachText()).containsExactly("Sala A", "Sala B");
    var second = page(rooms).select("form[action$=earlier]").get(1).attr("action");
    web.perform(post(second).with(scenery.as(coordinator)).with(csrf()));
    assertThat(page(rooms).select("h3").eachText()).containsExactly("Sala B", "Sala A");
    var remove = page(rooms).select("form[action$=remove]").getFirst().attr("action");
    web.perform(post(remove).with(scenery.as(coordinator)).with(csrf()));
    assertThat(page(rooms).select("h3").eachText()).containsExactly("Sala A");
    var used = page(rooms).select("form[action$=remove]").getFirst().attr("action");
    var room = used.replaceAll(".*/rooms/|/remove", "");
    web.perform(with(typed(base() + "/new").param("room", room), "mode", "ONSITE"));
    assertThat(page(rooms).select("form[action$=remove]")).isEmpty();
  }

  @Test
  void letsOnlyTheKeeperIn() throws Exception {
    var other = scenery.coordinator(fixtures.programme());
    web.perform(get(base()).with(scenery.as(other))).andExpect(status().isForbidden());
    web.perform(get("/pl/office/events/" + event + "/schedule").with(scenery.as(other)))
        .andExpect(status().isForbidden());
  }

  private static String schedule(String entries) {
    return """
    <schedule><conference><title>Tydzień</title><acronym>t22</acronym>
      <start>2022-10-10</start><end>2022-10-13</end><time_zone_name>Europe/Warsaw</time_zone_name>
    </conference><day index="1" date="2022-10-11"><room name="Sala A">%s</room></day></schedule>
    """
        .formatted(entries);
  }

  private static String entry(int id, String start, String duration, String title) {
    return """
    <event id="%d"><start>%s</start><duration>%s</duration><title>%s</title>
    <track>Miasta</track><language>pl</language>
    <persons><person id="7">Uczestnik 007</person></persons></event>
    """
        .formatted(id, start, duration, title);
  }

  private String upload(String content) throws Exception {
    var file =
        new MockMultipartFile(
            "file", "schedule.xml", "text/xml", content.getBytes(StandardCharsets.UTF_8));
    var answer =
        web.perform(
                multipart("/pl/office/events/" + event + "/schedule")
                    .file(file)
                    .with(scenery.as(coordinator))
                    .with(csrf()))
            .andReturn();
    return answer.getResponse().getStatus() == 422
        ? answer.getResponse().getContentAsString()
        : String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  private String counts(String look) throws Exception {
    return page(look).select(".counted").eachText().toString();
  }

  private void confirm(String look) throws Exception {
    web.perform(post(look).with(scenery.as(coordinator)).with(csrf()))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void takesAScheduleInAfterALookAndTheSecondTimeNothing() throws Exception {
    var first = entry(1, "10:00", "01:00", "Otwarcie") + entry(2, "10:30", "01:00", "Rozmowa");
    var look = upload(schedule(first));
    assertThat(counts(look)).contains("2 sesje w pliku", "nowe: 2", "bez zmian: 0");
    assertThat(page(look).select("details").text())
        .contains("Sala A: Otwarcie (1) i Rozmowa (2)", "Uczestnik 007: Otwarcie (1)");
    assertThat(timetable.all(event)).isEmpty();
    confirm(look);
    assertThat(timetable.all(event)).hasSize(2);
    assertThat(only().said().time().start().toString()).startsWith("2022-10-11T10:00+02:00");
    var again = upload(schedule(first));
    assertThat(counts(again)).contains("nowe: 0", "zmienione: 0", "bez zmian: 2");
    confirm(again);
    var moved = upload(schedule(entry(1, "12:00", "01:00", "Otwarcie")));
    assertThat(counts(moved)).contains("zmienione: 1", "brakujące: 1");
    confirm(moved);
    assertThat(timetable.all(event))
        .extracting(slot -> slot.said().time().startsAt().toString())
        .containsExactly("10:30", "12:00");
  }

  @Test
  void savesNothingOfAFileThatLiesOutsideTheEvent() throws Exception {
    var wrong =
        schedule(entry(1, "10:00", "01:00", "Otwarcie"))
            .replace("date=\"2022-10-11\"", "date=\"2022-10-20\"");
    var look = upload(wrong);
    assertThat(page(look).select("main form")).isEmpty();
    var answer =
        web.perform(post(look).with(scenery.as(coordinator)).with(csrf()))
            .andExpect(status().is(422))
            .andReturn();
    assertThat(answer.getResponse().getContentAsString()).contains("poza dniami wydarzenia");
    assertThat(timetable.all(event)).isEmpty();
  }

  @Test
  void refusesAFileThatNamesOtherFiles() throws Exception {
    var bad = "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + schedule("&x;");
    assertThat(Jsoup.parse(upload(bad)).select(".summary li").text())
        .contains("typu dokumentu")
        .doesNotContain("root:");
  }
}

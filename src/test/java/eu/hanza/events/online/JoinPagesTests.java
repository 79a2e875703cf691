package eu.hanza.events.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Token;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventDraft;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventKind;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventPlace;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Only confirmed people come into the online room, by a personal link, from an hour before. */
@HanzaTest
class JoinPagesTests {

  private static final String ROOM = "https://example.org/j/4711?pwd=tajne";

  @Autowired EventFixtures events;
  @Autowired SessionFixtures fixtures;
  @Autowired EventOffice office;
  @Autowired EventCalendar calendar;
  @Autowired Bookings bookings;
  @Autowired SeatBook seats;
  @Autowired JoinDesk joins;
  @Autowired Scenery scenery;
  @Autowired JdbcClient database;
  @Autowired MockMvc web;

  private EventId event;
  private BookingId booking;
  private Token pass;

  @BeforeEach
  void registerSomebodyForTheSessionOfTheSources() {
    scenery.time("2022-09-01T09:00");
    var draft =
        new EventDraft(
            EventKind.ONLINE_SESSION,
            null,
            LocalizedText.of("Sieciowanie miast i gmin", "Networking of cities"),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            EventFixtures.sessionHours(),
            new EventPlace(LocalizedText.EMPTY, LocalizedText.EMPTY, "", "", "Zoom"),
            ROOM,
            null,
            null,
            null,
            null,
            null,
            null,
            events.clause(),
            "EURegionsWeek");
    event = office.draft(Actor.SYSTEM, events.programme(), draft);
    office.publish(Actor.SYSTEM, event);
    booking = bookings.ofEvent(fixtures.person(event)).orElseThrow();
    pass = joins.pass(booking);
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  @Test
  @Tag("S2.2")
  void opensAnHourBeforeAndClosesWithTheEnd() throws Exception {
    var link = "/pl/join/" + pass.value();
    scenery.time("2022-10-11T15:29");
    web.perform(get(link))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("15:30")));
    scenery.time("2022-10-11T15:30");
    web.perform(get(link)).andExpect(redirectedUrl(ROOM));
    scenery.time("2022-10-11T18:00");
    web.perform(get(link)).andExpect(status().isConflict());
    web.perform(get("/pl/join/nic")).andExpect(status().isNotFound());
  }

  @Test
  void closesAtOnceWhenThePlaceIsGivenUp() throws Exception {
    scenery.time("2022-10-11T16:00");
    seats.leave(booking, BookingState.WITHDRAWN, "", Actor.VISITOR);
    web.perform(get("/pl/join/" + pass.value())).andExpect(status().isConflict());
  }

  /** No page, no calendar, no table of the database has the address of the room (E-14). */
  @Test
  @Tag("S2.2")
  @Tag("E-14")
  void keepsTheAddressOfTheRoomToItself() throws Exception {
    var page = "/pl" + calendar.get(event).path();
    for (var path : new String[] {page, page + "/event.ics", page + "/register"}) {
      assertThat(web.perform(get(path)).andReturn().getResponse().getContentAsString())
          .doesNotContain("4711", "tajne");
    }
    assertThat(
            database
                .sql("select join_link from events.event where id = ?")
                .param(event.value())
                .query(String.class)
                .single())
        .startsWith("sealed:");
    assertThat(office.joinLink(Actor.SYSTEM, event)).isEqualTo(ROOM);
    web.perform(get("/pl/office/events/new").with(scenery.as(scenery.administrator())))
        .andExpect(content().string(containsString("własny link, który prowadzi tu od godziny")));
  }
}

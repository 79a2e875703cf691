package eu.hanza.events.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.Role;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.SessionFixtures;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever stands at the door checks people in, and sees nothing else of the office. */
@HanzaTest
class DoorStaffIntegrationTests {

  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired EventOffice office;
  @Autowired EventCalendar calendar;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private EventId event;
  private RequestPostProcessor staff;

  @BeforeEach
  void standAtTheDoor() {
    programme = fixtures.programme();
    event = fixtures.openEvent(programme, null);
    staff = scenery.as(scenery.person(Grant.in(programme, Role.DOOR)));
    scenery.time("2090-09-22T13:00");
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private String door(EventId of) {
    return "/pl/office/events/" + of + "/door";
  }

  @Test
  void findsTheDoorOnTheDeskAndChecksPeopleIn() throws Exception {
    sessions.person(event);
    web.perform(get("/pl/my").with(staff))
        .andExpect(content().string(containsString("/pl/office/door")))
        .andExpect(content().string(not(containsString("/pl/office/events\""))));
    web.perform(get("/pl/office/door").with(staff))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(door(event))));
    web.perform(get(door(event)).with(staff))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("hanza.test"))))
        .andExpect(content().string(not(containsString("/attendance"))));
    web.perform(post(door(event)).param("code", "1").with(staff).with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("obecny")));
  }

  @Test
  void takesARosterWithoutAddresses() throws Exception {
    sessions.person(event);
    web.perform(get(door(event) + "/roster.json").with(staff))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Uczestnik")))
        .andExpect(content().string(not(containsString("@"))));
  }

  @Test
  void entersSomebodyWhoWalksIn() throws Exception {
    web.perform(
            post(door(event) + "/walk-in")
                .param("name", "Uczestnik 700")
                .param("email", "wejscie%d@hanza.test".formatted(Scenery.number()))
                .with(staff)
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Uczestnik 700")));
    assertThat(calendar.get(event).taken()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/registrations",
        "/registrations.csv",
        "/registrations.xlsx",
        "/attendance",
        "/attendance.pdf",
        "/seats",
        "/policy",
        "/statistics",
        "/certificates",
        "/cards"
      })
  void seesNothingElseOfTheOffice(String page) throws Exception {
    sessions.person(event);
    web.perform(get("/pl/office/events/" + event + page).with(staff))
        .andExpect(status().isForbidden());
  }

  @Test
  void staysAwayFromDraftsFromClosedEventsAndFromOtherProgrammes() throws Exception {
    var other = fixtures.openEvent(fixtures.programme(), null);
    var draft =
        office.draft(
            Actor.SYSTEM,
            programme,
            EventFixtures.aDraft("Szkic", EventFixtures.sessionHours(), 5, fixtures.clause()));
    var off = fixtures.openEvent(programme, null);
    office.callOff(Actor.SYSTEM, off, "powódź");
    for (var closed : List.of(other, draft, off)) {
      web.perform(get(door(closed)).with(staff)).andExpect(status().isForbidden());
      web.perform(get(door(closed) + "/roster.json").with(staff)).andExpect(status().isForbidden());
      web.perform(post(door(closed)).param("code", "1").with(staff).with(csrf()))
          .andExpect(status().isForbidden());
    }
    web.perform(get("/pl/office/door").with(staff))
        .andExpect(content().string(not(containsString(door(other)))));
  }

  /** Other roles of the programme do not open the door; who runs it does. */
  @Test
  void opensForWhoRunsTheProgrammeButNotForItsEditor() throws Exception {
    var editor = scenery.as(scenery.person(Grant.in(programme, Role.EDITOR)));
    web.perform(get(door(event)).with(editor)).andExpect(status().isForbidden());
    web.perform(get("/pl/office/door").with(editor)).andExpect(status().isForbidden());
    web.perform(get(door(event)).with(scenery.as(scenery.coordinator(programme))))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/attendance")));
  }

  @Test
  void isGivenByWhoRunsTheProgramme() throws Exception {
    var coordinator = scenery.as(scenery.coordinator(programme));
    web.perform(get("/pl/office/people").with(coordinator))
        .andExpect(content().string(containsString("DOOR:" + programme)))
        .andExpect(content().string(containsString("obsługa wejścia")));
  }
}

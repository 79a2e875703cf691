package eu.hanza.events.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.LostPlaces;
import eu.hanza.events.LostPlaces.Way;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.events.seats.SeatJournal;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Fewer places than are taken need a named choice; nobody is dropped in silence. */
@HanzaTest
class FewerPlacesPagesTests {

  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired EventOffice office;
  @Autowired EventCalendar calendar;
  @Autowired RegistrationDesk desk;
  @Autowired SeatBook seats;
  @Autowired Bookings bookings;
  @Autowired SeatJournal journal;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private EventId event;
  private List<RegistrationId> people;

  @BeforeEach
  void fillAnEvent() {
    programme = fixtures.programme();
    event = fixtures.openEvent(programme, 5);
    people = sessions.people(event, 5);
  }

  private List<Refusal> shrink(int capacity, Way way, String numbers) {
    var said = calendar.get(event).event();
    var smaller = EventFixtures.aDraft("Forum próbne", said.time(), capacity, said.clause());
    return office.change(Actor.SYSTEM, event, smaller, new LostPlaces(way, numbers));
  }

  private List<RegistrationState> states() {
    return people.stream().map(id -> desk.own(id).orElseThrow().state()).toList();
  }

  /** The form as the page has it, with another number of places. */
  private MockHttpServletRequestBuilder form(int capacity) throws Exception {
    var coordinator = scenery.as(scenery.coordinator(programme));
    var path = "/pl/office/events/" + event;
    var page = web.perform(get(path).with(coordinator)).andReturn().getResponse();
    var request = post(path).with(coordinator).with(csrf());
    Jsoup.parse(page.getContentAsString())
        .select("form[action=" + path + "]")
        .select("input[name], textarea[name], select[name]")
        .stream()
        .filter(field -> !List.of("_csrf", "capacity").contains(field.attr("name")))
        .forEach(
            field ->
                request.param(
                    field.attr("name"),
                    field.normalName().equals("select")
                        ? field.select("option[selected]").val()
                        : field.val()));
    return request.param("capacity", String.valueOf(capacity));
  }

  @Test
  @Tag("E-13")
  void namesWhoWouldLoseThePlaceAndAsks() throws Exception {
    web.perform(form(3))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("2 osoby tracą miejsce")))
        .andExpect(content().string(containsString("<li>5. Uczestnik")))
        .andExpect(content().string(containsString("<li>4. Uczestnik")));
    assertThat(states()).containsOnly(RegistrationState.CONFIRMED);
    assertThat(calendar.get(event).event().capacity()).isEqualTo(5);
  }

  @Test
  @Tag("E-13")
  void takesThePlacesOfThoseWhoWereConfirmedLastAndWritesItDown() throws Exception {
    web.perform(form(3).param("losing", "LAST")).andExpect(status().is3xxRedirection());
    assertThat(states())
        .containsExactly(
            RegistrationState.CONFIRMED,
            RegistrationState.CONFIRMED,
            RegistrationState.CONFIRMED,
            RegistrationState.WAITING,
            RegistrationState.WAITING);
    assertThat(calendar.get(event).event().capacity()).isEqualTo(3);
    assertThat(journal.replay(event, Audience.ALL).deviations()).isEmpty();
    web.perform(get("/pl/office/events/" + event).with(scenery.as(scenery.coordinator(programme))))
        .andExpect(
            content()
                .string(
                    containsString(
                        "na początek listy oczekujących (ostatnio potwierdzone osoby) numery 4,"
                            + " 5")));
  }

  @Test
  @Tag("E-13")
  void takesThePlacesOfThoseWhomTheOfficeLists() throws Exception {
    web.perform(form(3).param("losing", "LISTED").param("numbers", "1, 3"))
        .andExpect(status().is3xxRedirection());
    assertThat(states())
        .containsExactly(
            RegistrationState.WAITING,
            RegistrationState.CONFIRMED,
            RegistrationState.WAITING,
            RegistrationState.CONFIRMED,
            RegistrationState.CONFIRMED);
  }

  @Test
  @Tag("E-13")
  void refusesAListThatDoesNotFit() throws Exception {
    assertThat(shrink(3, Way.LISTED, "1"))
        .extracting(Refusal::key)
        .containsExactly("events.office.shrink.count");
    assertThat(shrink(3, Way.LISTED, "1 1"))
        .extracting(Refusal::key)
        .containsExactly("events.office.shrink.count");
    assertThat(shrink(3, Way.LISTED, "1, 77"))
        .extracting(Refusal::key)
        .containsExactly("events.office.shrink.unknown");
    web.perform(form(3).param("losing", "LISTED").param("numbers", "1, 77"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Nikt z miejscem nie ma numeru 77.")))
        .andExpect(content().string(containsString("value=\"1, 77\"")));
    assertThat(states()).containsOnly(RegistrationState.CONFIRMED);
  }

  /** A seat in a session needs the place at the event. */
  @Test
  @Tag("E-13")
  void freesTheSeatsInSessionsOfWhoLosesThePlace() {
    var session = sessions.session(event, "10:00", "11:00", 5);
    seats.book(people.get(4), session, null, Actor.VISITOR, false);
    seats.book(people.get(0), session, null, Actor.VISITOR, false);
    assertThat(shrink(4, Way.LAST, "")).isEmpty();
    assertThat(bookings.find(people.get(4), session).orElseThrow().state())
        .isEqualTo(BookingState.CANCELLED);
    assertThat(bookings.find(people.get(0), session).orElseThrow().state())
        .isEqualTo(BookingState.CONFIRMED);
  }

  /** Places kept for invited people count as taken. */
  @Test
  @Tag("E-13")
  void countsPlacesThatAreKeptBack() {
    event = fixtures.openEvent(programme, 5);
    people = sessions.people(event, 3);
    assertThat(seats.hold(event, Audience.ALL, 2)).isTrue();
    assertThat(shrink(1, Way.LAST, ""))
        .extracting(Refusal::key)
        .containsExactly("events.office.shrink.held");
    assertThat(shrink(4, Way.LAST, "")).isEmpty();
    assertThat(states())
        .containsExactly(
            RegistrationState.CONFIRMED, RegistrationState.CONFIRMED, RegistrationState.WAITING);
  }

  @Test
  void raisesTheNumberOfPlacesWithoutAskingAnything() throws Exception {
    web.perform(form(9)).andExpect(status().is3xxRedirection());
    assertThat(calendar.get(event).event().capacity()).isEqualTo(9);
  }
}

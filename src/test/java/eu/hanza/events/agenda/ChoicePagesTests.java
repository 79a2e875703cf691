package eu.hanza.events.agenda;

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
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.BookingView;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.SessionSeats;
import eu.hanza.kernel.EventId;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Marked sessions are booked in one step, each with its own answer. */
@HanzaTest
class ChoicePagesTests {

  @Autowired EventFixtures events;
  @Autowired SessionFixtures fixtures;
  @Autowired EventCalendar calendar;
  @Autowired Agenda agenda;
  @Autowired SeatBook seats;
  @Autowired Bookings bookings;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private EventId event;
  private String page;
  private RegistrationId own;
  private Actor person;

  @BeforeEach
  void registerSomebody() {
    event = events.openEvent(events.programme(), null);
    page = "/pl" + calendar.get(event).path() + "/agenda";
    own = fixtures.person(event);
    person = fixtures.actor(own);
  }

  private SessionId marked(String from, String to, Integer places) {
    return mark(fixtures.session(event, from, to, places));
  }

  private SessionId mark(SessionId session) {
    agenda.mark(person.who(), session);
    return session;
  }

  private void fill(SessionId session) {
    var other = fixtures.person(event);
    seats.book(other, session, null, Actor.VISITOR, false);
  }

  /** Sends the page; the wishes stand in the order of their ranks, each with its number. */
  private String send(Map<SessionId, String> ranks, int answer) throws Exception {
    var request = post(page + "/choose").with(scenery.as(person)).with(csrf());
    ranks.forEach((session, rank) -> request.param("rank-" + session, rank));
    return web.perform(request)
        .andExpect(status().is(answer))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private Map<SessionId, BookingState> states() {
    var states = new HashMap<SessionId, BookingState>();
    for (BookingView booking : bookings.of(own)) {
      var session = booking.session();
      if (session != null) {
        states.put(session, booking.state());
      }
    }
    return states;
  }

  @Test
  @Tag("E-11")
  void offersWhatIsMarkedAndNotBookedInGroupsThatClash() throws Exception {
    var booked = marked("09:00", "10:00", 5);
    seats.book(own, booked, null, person, false);
    var one = marked("10:00", "11:00", 5);
    var other = marked("10:30", "11:30", 5);
    var alone = marked("12:00", "13:00", 5);
    var open =
        mark(
            fixtures.session(
                event,
                SessionFixtures.aDraft(
                    "Otwarta",
                    LocalDateTime.parse("2090-09-23T14:00"),
                    LocalDateTime.parse("2090-09-23T15:00"),
                    SessionMode.ONSITE,
                    BookingMode.OPEN),
                new SessionSeats(null, null)));
    web.perform(get(page).with(scenery.as(person)))
        .andExpect(content().string(containsString("Zarezerwuj zaznaczone (3)")));
    web.perform(get(page + "/choose").with(scenery.as(person)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<select id=\"rank-" + one)))
        .andExpect(content().string(containsString("<select id=\"rank-" + other)))
        .andExpect(content().string(containsString("type=\"checkbox\" id=\"rank-" + alone)))
        .andExpect(content().string(containsString("Te 2 sesje")))
        .andExpect(content().string(not(containsString("rank-" + booked))))
        .andExpect(content().string(not(containsString("rank-" + open))));
  }

  @Test
  @Tag("E-11")
  void givesEachSessionItsOwnOutcome() throws Exception {
    var alone = marked("09:00", "10:00", 5);
    var full = marked("10:00", "11:00", 1);
    var second = marked("10:30", "11:30", 5);
    var third = marked("10:45", "11:15", 5);
    var queue = marked("13:00", "14:00", 1);
    fill(full);
    fill(queue);
    var answer = send(Map.of(alone, "1", full, "1", second, "2", third, "3", queue, "1"), 200);
    assertThat(states())
        .isEqualTo(
            Map.of(
                alone,
                BookingState.CONFIRMED,
                second,
                BookingState.CONFIRMED,
                queue,
                BookingState.WAITING));
    assertThat(answer)
        .contains("Masz miejsce.")
        .contains("Nie było wolnego miejsca.")
        .contains("Bez próby: w tym czasie masz „Sesja 10:30”")
        .contains("Jesteś na liście oczekujących, miejsce 1.");
  }

  @Test
  @Tag("E-11")
  void joinsTheListOfTheFirstWishWhereNothingIsFree() throws Exception {
    var first = marked("10:30", "11:30", 1);
    var second = marked("10:00", "11:00", 1);
    fill(first);
    fill(second);
    send(Map.of(first, "1", second, "2"), 200);
    assertThat(states()).isEqualTo(Map.of(first, BookingState.WAITING));
  }

  /** A double press of the button, or a page loaded anew, changes nothing. */
  @Test
  @Tag("E-11")
  void booksNothingTwice() throws Exception {
    var full = marked("10:00", "11:00", 1);
    var second = marked("10:30", "11:30", 5);
    var queue = marked("13:00", "14:00", 1);
    fill(full);
    fill(queue);
    var ranks = Map.of(full, "1", second, "2", queue, "1");
    send(ranks, 200);
    var states = states();
    var answer = send(ranks, 200);
    assertThat(states()).isEqualTo(states);
    assertThat(bookings.of(queue)).hasSize(2);
    assertThat(answer).contains("Masz miejsce.").contains("miejsce 1.");
  }

  @Test
  @Tag("E-11")
  void saysWhyItRefusesWhatClashesWithASeatThatOneHas() throws Exception {
    var held = fixtures.session(event, "10:00", "11:00", 5);
    seats.book(own, held, null, person, false);
    var wish = marked("10:30", "11:30", 5);
    web.perform(get(page + "/choose").with(scenery.as(person)))
        .andExpect(
            content()
                .string(
                    containsString("Masz już w tym czasie miejsce: „Sesja 10:00”. Zwolnij je")));
    assertThat(send(Map.of(wish, "1"), 200)).contains("Masz już w tym czasie miejsce na „Sesja");
    assertThat(states()).isEqualTo(Map.of(held, BookingState.CONFIRMED));
  }

  /** Of a chain the ends do not clash with each other, so both can be had. */
  @Test
  @Tag("E-11")
  void triesEverythingThatDoesNotRunAtTheTimeOfWhatWasWon() throws Exception {
    var first = marked("09:00", "10:00", 5);
    var bridge = marked("09:30", "11:00", 5);
    var last = marked("10:00", "11:30", 5);
    send(Map.of(first, "1", last, "2", bridge, "3"), 200);
    assertThat(states())
        .isEqualTo(Map.of(first, BookingState.CONFIRMED, last, BookingState.CONFIRMED));
  }

  @Test
  @Tag("E-11")
  void leavesOutWhatIsNotWantedAndKeepsItMarked() throws Exception {
    var wanted = marked("10:00", "11:00", 5);
    var other = marked("10:30", "11:30", 5);
    send(Map.of(wanted, "1", other, ""), 200);
    assertThat(states()).isEqualTo(Map.of(wanted, BookingState.CONFIRMED));
    web.perform(get(page).with(scenery.as(person)))
        .andExpect(content().string(containsString("Sesja 10:30")));
  }

  @Test
  @Tag("E-11")
  void asksAgainWhereTwoHaveTheSamePlaceOrNothingIsWanted() throws Exception {
    var one = marked("10:00", "11:00", 5);
    var other = marked("10:30", "11:30", 5);
    assertThat(send(Map.of(one, "1", other, "1"), 422))
        .contains("„Sesja 10:30” ma to samo miejsce");
    assertThat(send(Map.of(one, "", other, ""), 422)).contains("Wybierz przynajmniej jedną");
    assertThat(states()).isEmpty();
  }

  @Test
  void tellsAStrangerNothing() throws Exception {
    marked("10:00", "11:00", 5);
    web.perform(get(page + "/choose"))
        .andExpect(content().string(containsString("Nie wiemy jeszcze")));
    web.perform(get(page + "/choose").with(scenery.as(scenery.person())))
        .andExpect(content().string(containsString("Nie wiemy jeszcze")));
  }
}

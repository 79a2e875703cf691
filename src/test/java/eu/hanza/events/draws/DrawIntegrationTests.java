package eu.hanza.events.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.allocation.Draw;
import eu.hanza.allocation.Draw.Ticket;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationResult;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.BookingView;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.events.seats.SeatJournal;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.ProgrammeId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Places that are drawn: everybody asks, nobody has a place before, and all can repeat it. */
@HanzaTest
class DrawIntegrationTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired EventFixtures events;
  @Autowired SessionFixtures fixtures;
  @Autowired EventCalendar calendar;
  @Autowired SessionBook sessions;
  @Autowired RegistrationDesk desk;
  @Autowired SeatBook seats;
  @Autowired SeatJournal journal;
  @Autowired Bookings bookings;
  @Autowired Draws draws;
  @Autowired Settling settling;

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Warsaw")).toInstant();
  }

  private EventSummary event(@Nullable Integer capacity) {
    return calendar.get(events.openEvent(events.programme(), capacity));
  }

  private SeatDraw draw(EventSummary event) {
    return draws.of(event.id()).orElseThrow();
  }

  /** 22 ask for 20 places; the order is the one that everybody can compute from the seed. */
  @Test
  @Tag("E-15")
  void givesThePlacesInTheOrderThatEverybodyCanRepeat() {
    scenery.time("2089-01-10T09:00");
    var event = event(20);
    assertThat(draws.announce(Actor.SYSTEM, event, null, at("2089-02-01T12:00"))).isEmpty();
    assertThat(draw(event).seed()).isNull();
    for (var n = 0; n < 22; n++) {
      assertThat(desk.register(event.id(), EventFixtures.aRequest()))
          .isInstanceOf(RegistrationResult.Drawn.class);
    }
    settling.look();
    assertThat(states(event)).isEqualTo(Map.of(BookingState.REQUESTED, 22));
    scenery.time("2089-02-01T12:00");
    settling.look();
    assertThat(states(event))
        .isEqualTo(Map.of(BookingState.CONFIRMED, 20, BookingState.WAITING, 2));
    var over = draw(event);
    var seed = Objects.requireNonNull(over.seed());
    assertThat(Draw.commitment(seed)).isEqualTo(over.commitment());
    assertThat(over.settled()).isTrue();
    var claims = claims(event);
    var all = claims.stream().sorted().map(claim -> new Ticket(claim, 0)).toList();
    assertThat(claims).isEqualTo(Draw.order(seed, all).stream().map(Ticket::claim).toList());
    var replay = journal.replay(event.id(), Audience.ALL);
    assertThat(replay.deviations()).isEmpty();
    assertThat(replay.list()).isEqualTo(claims.subList(20, 22));
    assertThat(desk.register(event.id(), EventFixtures.aRequest()))
        .isInstanceOf(RegistrationResult.Listed.class);
  }

  private Map<BookingState, Integer> states(EventSummary event) {
    return bookings.counts(event.id());
  }

  /** The claims in the order of the journal, which is that of the answers. */
  private List<String> claims(EventSummary event) {
    var tickets = draws.tickets(event.id().value()).stream().map(DrawnTicket::claim).toList();
    assertThat(
            bookings.of(event.id()).stream()
                .map(BookingView::id)
                .map(Object::toString)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(tickets);
    return tickets;
  }

  /** Two sessions at one time, both drawn: whoever wins one does not sit in the other. */
  @Test
  @Tag("E-15")
  @Tag("E-10")
  void letsNobodyWinTwoSessionsAtOnce() {
    scenery.time("2089-01-10T09:00");
    var event = event(null);
    var one = session(event, "10:00");
    var other = session(event, "10:30");
    var people = fixtures.people(event.id(), 6);
    people.forEach(who -> ask(who, one));
    people.forEach(who -> ask(who, other));
    scenery.time("2089-02-01T12:00");
    settling.look();
    for (var who : people) {
      var confirmed =
          bookings.of(who).stream()
              .filter(booking -> booking.session() != null)
              .filter(booking -> booking.state() == BookingState.CONFIRMED)
              .toList();
      assertThat(confirmed).hasSize(1);
    }
    assertThat(bookings.counts(one).get(BookingState.CONFIRMED)).isEqualTo(6);
    assertThat(bookings.counts(other).get(BookingState.REFUSED)).isEqualTo(6);
  }

  private SessionId session(EventSummary event, String from) {
    var id = fixtures.session(event.id(), from, "11:30", 6);
    var session = sessions.session(id).orElseThrow();
    var closing = at("2089-02-01T1" + (from.endsWith("30") ? "2" : "1") + ":00");
    assertThat(draws.announce(Actor.SYSTEM, event, session, closing)).isEmpty();
    return id;
  }

  private void ask(RegistrationId who, SessionId session) {
    seats.book(who, session, null, Actor.VISITOR, false);
    assertThat(bookings.find(who, session).orElseThrow().state()).isEqualTo(BookingState.REQUESTED);
  }

  @Test
  @Tag("E-15")
  void isRefusedWhereSomebodyHasAPlaceAndCannotBeMovedAfterwards() {
    scenery.time("2089-01-10T09:00");
    var taken = event(5);
    desk.register(taken.id(), EventFixtures.aRequest());
    assertThat(draws.announce(Actor.SYSTEM, taken, null, at("2089-02-01T12:00")))
        .extracting(refusal -> refusal.key())
        .containsExactly("events.office.draw.against.booked");
    var free = event(5);
    assertThat(draws.announce(Actor.SYSTEM, free, null, at("2089-01-09T12:00")))
        .extracting(refusal -> refusal.key())
        .containsExactly("events.office.draw.against.past");
    assertThat(draws.announce(Actor.SYSTEM, free, null, at("2089-02-01T12:00"))).isEmpty();
    assertThat(draws.announce(Actor.SYSTEM, free, null, at("2089-02-02T12:00"))).isEmpty();
    desk.register(free.id(), EventFixtures.aRequest());
    assertThat(draws.announce(Actor.SYSTEM, free, null, at("2089-02-01T12:00")))
        .extracting(refusal -> refusal.key())
        .containsExactly("events.office.draw.against.earlier");
    assertThat(draws.announce(Actor.SYSTEM, free, null, at("2090-09-22T23:00")))
        .extracting(refusal -> refusal.key())
        .containsExactly("events.office.draw.against.after-start");
    assertThat(draws.giveUp(Actor.SYSTEM, free, null)).isFalse();
    scenery.time("2089-02-03T12:00");
    assertThat(draws.announce(Actor.SYSTEM, free, null, at("2089-03-02T12:00")))
        .extracting(refusal -> refusal.key())
        .containsExactly("events.office.draw.against.over");
  }

  /** Everybody sees the hash before, the seed after; the office announces, others may not. */
  @Test
  @Tag("E-15")
  void publishesTheHashBeforeAndTheSeedAfterwards() throws Exception {
    scenery.time("2089-01-10T09:00");
    var programme = events.programme();
    var event = calendar.get(events.openEvent(programme, 1));
    announce(programme, event);
    var draw = draw(event);
    var page = "/pl" + DrawWords.path(draw, event);
    desk.register(event.id(), EventFixtures.aRequest());
    web.perform(get(page))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(draw.commitment())))
        .andExpect(content().string(containsString("tajne do losowania")));
    web.perform(get("/pl" + event.path()))
        .andExpect(content().string(containsString("Miejsca zostaną rozlosowane")))
        .andExpect(content().string(containsString(DrawWords.path(draw, event))));
    scenery.time("2089-02-01T12:00");
    settling.look();
    var claim = draws.tickets(event.id().value()).getFirst().claim();
    web.perform(get(page + "/tickets.csv"))
        .andExpect(content().string("position;claim;class;late\r\n1;" + claim + ";0;false"));
    web.perform(get(page))
        .andExpect(content().string(containsString(draw(event).seed())))
        .andExpect(content().string(containsString(claim)))
        .andExpect(content().string(not(containsString("tajne do losowania"))));
  }

  private void announce(ProgrammeId programme, EventSummary event) throws Exception {
    var base = "/pl/office/events/" + event.id() + "/draw";
    var stranger = scenery.coordinator(events.programme());
    web.perform(
            post(base)
                .param("closesAt", "2089-02-01T12:00")
                .with(scenery.as(stranger))
                .with(csrf()))
        .andExpect(status().isForbidden());
    var keeper = scenery.coordinator(programme);
    web.perform(get(base).with(scenery.as(keeper))).andExpect(status().isOk());
    web.perform(post(base).param("closesAt", "x").with(scenery.as(keeper)).with(csrf()))
        .andExpect(status().isUnprocessableContent());
    web.perform(
            post(base).param("closesAt", "2089-02-01T12:00").with(scenery.as(keeper)).with(csrf()))
        .andExpect(redirectedUrl("/pl/office/events/" + event.id() + "/seats"));
  }
}

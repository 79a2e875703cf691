package eu.hanza.events.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.allocation.SeatEntry;
import eu.hanza.allocation.SeatQueue;
import eu.hanza.events.DelegationDesk;
import eu.hanza.events.DelegationDesk.Delegate;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.SeatPolicies;
import eu.hanza.events.SeatPolicy;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** People who come only together: all at once or none, and how others go before (E-19). */
@HanzaTest
@Tag("E-19")
class PartyIntegrationTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired EventFixtures events;
  @Autowired RegistrationDesk desk;
  @Autowired DelegationDesk delegations;
  @Autowired SeatPolicies policies;
  @Autowired SeatBook seats;
  @Autowired SeatJournal journal;
  @Autowired Bookings bookings;
  @Autowired Promotions promotions;

  private Actor office = Actor.VISITOR;
  private EventId event = new EventId(new java.util.UUID(0, 0));

  private void open(int capacity, SeatPolicy.Groups groups) {
    var programme = events.programme();
    office = scenery.coordinator(programme);
    event = events.openEvent(programme, capacity);
    var usual = SeatPolicy.USUAL;
    policies.declare(
        office,
        event,
        new SeatPolicy(
            false, 24, usual.quietFrom(), usual.quietTo(), 3, groups, usual.conditions()));
  }

  @BeforeEach
  void setTheTime() {
    scenery.time("2089-03-01T09:00");
  }

  private List<Delegate> people(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new Delegate(
                    "Uczestnik " + Scenery.number(),
                    new EmailAddress("razem%d@hanza.test".formatted(Scenery.number())),
                    "Gmina razem",
                    null,
                    null,
                    Audience.ONSITE,
                    Language.PL))
        .toList();
  }

  private List<BookingId> together(int number) {
    var people = people(number);
    assertThat(delegations.together(office, event, people)).isEmpty();
    return people.stream().map(this::booking).toList();
  }

  private BookingId booking(Delegate delegate) {
    var place = delegations.find(office, event, delegate).orElseThrow();
    return bookings.ofEvent(place.id()).orElseThrow();
  }

  private BookingId alone() {
    var one = people(1).getFirst();
    delegations.register(office, event, one);
    return booking(one);
  }

  private List<BookingId> alone(int number) {
    return IntStream.range(0, number).mapToObj(i -> alone()).toList();
  }

  private BookingState state(BookingId id) {
    return bookings.find(id).orElseThrow().state();
  }

  private void leave(BookingId id) {
    seats.leave(id, BookingState.WITHDRAWN, "", Actor.VISITOR);
    promotions.sweep();
  }

  /** The pure rules come to the same states, and find no rule broken. */
  private void replays() {
    var result = journal.replay(event, Audience.ALL);
    assertThat(result.deviations()).isEmpty();
    for (var booking : bookings.of(event)) {
      var expected =
          switch (booking.state()) {
            case CONFIRMED, MUST_CHOOSE -> SeatQueue.State.SEATED;
            case OFFERED -> SeatQueue.State.OFFERED;
            case WAITING -> SeatQueue.State.WAITING;
            default -> SeatQueue.State.GONE;
          };
      assertThat(result.states()).containsEntry(booking.id().toString(), expected);
    }
  }

  @Test
  void keepsFreeSeatsUntilAllComeTogether() {
    open(5, SeatPolicy.Groups.STRICT);
    var singles = alone(3);
    var party = together(3);
    var behind = alone();
    promotions.sweep();
    assertThat(party).extracting(this::state).containsOnly(BookingState.WAITING);
    assertThat(state(behind)).isEqualTo(BookingState.WAITING);
    leave(singles.getFirst());
    assertThat(party).extracting(this::state).containsOnly(BookingState.OFFERED);
    assertThat(state(behind)).isEqualTo(BookingState.WAITING);
    party.forEach(one -> seats.accept(one, Actor.VISITOR));
    assertThat(party).extracting(this::state).containsOnly(BookingState.CONFIRMED);
    replays();
  }

  @Test
  void keepsThemForTwelveHoursAtMost() {
    open(4, SeatPolicy.Groups.STRICT);
    alone(3);
    var party = together(2);
    var behind = alone();
    promotions.sweep();
    scenery.time("2089-03-01T20:59");
    promotions.sweep();
    assertThat(state(behind)).isEqualTo(BookingState.WAITING);
    scenery.time("2089-03-01T21:00");
    promotions.sweep();
    assertThat(state(behind)).isEqualTo(BookingState.OFFERED);
    assertThat(party).extracting(this::state).containsOnly(BookingState.WAITING);
    assertThat(journal.entries(event, Audience.ALL))
        .extracting(SeatEntry::what)
        .contains(SeatEntry.What.PASS);
    replays();
  }

  @Test
  void letsSmallerRequestsPassThreeTimes() {
    open(10, SeatPolicy.Groups.PASS_SMALLER);
    var singles = alone(9);
    var party = together(5);
    var behind = alone(5);
    promotions.sweep();
    leave(singles.get(0));
    leave(singles.get(1));
    assertThat(behind.subList(0, 3)).extracting(this::state).containsOnly(BookingState.OFFERED);
    leave(singles.get(2));
    assertThat(state(behind.get(3))).isEqualTo(BookingState.WAITING);
    singles.subList(3, 7).forEach(this::leave);
    assertThat(party).extracting(this::state).containsOnly(BookingState.OFFERED);
    assertThat(behind.subList(3, 5)).extracting(this::state).containsOnly(BookingState.WAITING);
    replays();
  }

  @Test
  void registersAllOrNobody() {
    open(10, SeatPolicy.Groups.STRICT);
    var known = people(1).getFirst();
    delegations.register(office, event, known);
    var people = Stream.concat(people(2).stream(), Stream.of(known)).toList();
    assertThat(delegations.together(office, event, people).keySet())
        .map(EmailAddress::value)
        .containsExactly(String.valueOf(known.email()));
    assertThat(bookings.of(event)).hasSize(1);
    assertThat(journal.replay(event, Audience.ALL).taken()).isEqualTo(1);
  }

  /**
   * Groups of three and people alone at once: nobody too many, no group in halves, no deviation.
   */
  @Test
  @Tag("E-21")
  void neverSplitsAGroupUnderLoad() throws Exception {
    open(20, SeatPolicy.Groups.STRICT);
    var parties = new java.util.concurrent.ConcurrentLinkedQueue<List<BookingId>>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var tasks =
          IntStream.range(0, 24)
              .<Callable<Object>>mapToObj(
                  i -> () -> i % 2 == 0 ? parties.add(together(3)) : alone())
              .toList();
      for (var done : pool.invokeAll(tasks)) {
        done.get();
      }
    }
    for (var party : parties) {
      assertThat(party.stream().map(this::state).distinct()).hasSize(1);
    }
    var pool = bookings.pools(event).getFirst();
    assertThat(pool.taken()).isLessThanOrEqualTo(20);
    assertThat(pool.taken() + pool.waiting()).isEqualTo(48);
    replays();
  }

  @Test
  void isEnteredOnOnePage() throws Exception {
    open(2, SeatPolicy.Groups.PASS_SMALLER);
    var base = "/pl/office/events/" + event + "/party";
    web.perform(get(base).with(scenery.as(office))).andExpect(status().isOk());
    for (var wrong :
        Map.of(
                "Uczestnik bez adresu", "brakuje nazwiska lub adresu",
                "A; a@hanza.test\nB; A@hanza.test", "dwa razy",
                "A; a@hanza.test", "od 2 do 50",
                "A; a@hanza.test\nB; b@hanza.test\nC; c@hanza.test", "łącznie miejsc: 2")
            .entrySet()) {
      web.perform(
              post(base)
                  .param("people", wrong.getKey())
                  .param("language", "pl")
                  .with(scenery.as(office))
                  .with(csrf()))
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(containsString(wrong.getValue())));
    }
    web.perform(
            post(base)
                .param("people", "Uczestnik 1; razem-a@hanza.test\nUczestnik 2; razem-b@hanza.test")
                .param("language", "pl")
                .with(scenery.as(office))
                .with(csrf()))
        .andExpect(redirectedUrl("/pl/office/events/" + event + "/seats"));
    assertThat(bookings.counts(event)).isEqualTo(Map.of(BookingState.CONFIRMED, 2));
    var stranger = scenery.coordinator(events.programme());
    web.perform(get(base).with(scenery.as(stranger))).andExpect(status().isForbidden());
  }

  /** Whom somebody else entered reads where the data come from and what becomes of them. */
  @Test
  @Tag("E-2")
  void tellsEachWhereTheDataComeFrom() throws Exception {
    open(5, SeatPolicy.Groups.STRICT);
    var people = people(2);
    assertThat(delegations.together(office, event, people)).isEmpty();
    for (var one : people) {
      var mails = scenery.mails(String.valueOf(one.email()), 1);
      assertThat(mails).hasSize(1);
      assertThat(Scenery.text(mails.getFirst()))
          .contains("biuro wydarzenia wpisało delegację", "Organizator 001, ul. Przykładowa 1")
          .contains("/pl/events/registration?token=");
    }
  }
}

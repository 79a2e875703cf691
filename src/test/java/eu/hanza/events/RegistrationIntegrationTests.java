package eu.hanza.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.AccountBook;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.RegistrationResult.Accepted;
import eu.hanza.events.RegistrationResult.Full;
import eu.hanza.events.RegistrationResult.Refused;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ForbiddenException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Places are given once, to one person each, and given back. */
@HanzaTest
class RegistrationIntegrationTests {

  @Autowired EventFixtures fixtures;
  @Autowired RegistrationDesk desk;
  @Autowired RegistrationList list;
  @Autowired EventCalendar calendar;
  @Autowired EventOffice office;
  @Autowired RegistrationRecords records;
  @Autowired SeatPool seats;
  @Autowired People people;
  @Autowired AccountBook accounts;
  @Autowired Scenery scenery;
  @Autowired JdbcClient database;

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private long confirmed(EventId event) {
    return database
        .sql("select count(*) from events.registration where event = ? and state = 'CONFIRMED'")
        .param(event.value())
        .query(Long.class)
        .single();
  }

  private static <T> List<T> atOnce(int clients, Callable<T> action)
      throws InterruptedException, ExecutionException {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var futures = IntStream.range(0, clients).mapToObj(i -> pool.submit(action)).toList();
      var results = new java.util.ArrayList<T>();
      for (var future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }

  @Test
  void givesExactlyFiftyPlacesToTwoHundredAtOnce() throws Exception {
    var event = fixtures.openEvent(fixtures.programme(), 50);
    var results = atOnce(200, () -> desk.register(event, EventFixtures.aRequest()));
    assertThat(results).filteredOn(Accepted.class::isInstance).hasSize(50);
    assertThat(results).filteredOn(Full.class::isInstance).hasSize(150);
    assertThat(confirmed(event)).isEqualTo(50);
    assertThat(calendar.get(event).taken()).isEqualTo(50);
    assertThat(
            list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED).stream()
                .map(RegistrationRow::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
  }

  /** Without the statement and the rule behind it the same crowd oversells: the harness can see. */
  @Test
  void oversellsWithoutTheGuard() throws Exception {
    var event = fixtures.openEvent(fixtures.programme(), 50);
    database.sql("alter table events.seat_pool drop constraint seat_pool_not_oversold").update();
    try {
      var unguarded = atOnce(200, () -> takeUnguarded(event));
      assertThat(unguarded).filteredOn(taken -> taken).hasSizeGreaterThan(50);
      assertThat(seats.taken(event)).isGreaterThan(50);
    } finally {
      database
          .sql("update events.seat_pool set taken = 0 where event = ?")
          .param(event.value())
          .update();
      database
          .sql(
              """
              alter table events.seat_pool add constraint seat_pool_not_oversold
                check (capacity is null or taken <= capacity)
              """)
          .update();
    }
  }

  private boolean takeUnguarded(EventId event) throws InterruptedException {
    if (seats.taken(event) >= 50) {
      return false;
    }
    Thread.sleep(20);
    database
        .sql("update events.seat_pool set taken = taken + 1 where event = ?")
        .param(event.value())
        .update();
    return true;
  }

  @Test
  void keepsOneRegistrationWhenOnePersonAsksFiftyTimesAtOnce() throws Exception {
    var event = fixtures.openEvent(fixtures.programme(), 50);
    var request = EventFixtures.aRequest();
    var results = atOnce(50, () -> desk.register(event, request));
    assertThat(results).allMatch(Accepted.class::isInstance);
    assertThat(confirmed(event)).isEqualTo(1);
    assertThat(calendar.get(event).taken()).isEqualTo(1);
  }

  @Test
  void givesAPlaceBackAndLetsThePersonReturn() throws Exception {
    var event = fixtures.openEvent(fixtures.programme(), 1);
    var first = EventFixtures.aRequest();
    assertThat(desk.register(event, first)).isInstanceOf(Accepted.class);
    assertThat(desk.register(event, EventFixtures.aRequest())).isInstanceOf(Full.class);
    var id = list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED).getFirst().id();
    desk.withdraw(Actor.SYSTEM, id);
    desk.withdraw(Actor.SYSTEM, id);
    assertThat(calendar.get(event).taken()).isZero();
    assertThat(desk.register(event, first)).isInstanceOf(Accepted.class);
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED))
        .singleElement()
        .satisfies(row -> assertThat(row.number()).isEqualTo(1));
    assertThat(scenery.mails(first.email().value(), 3)).hasSize(3);
  }

  @Test
  void saysFullToEverybodyAlsoToWhomHasAPlace() {
    var event = fixtures.openEvent(fixtures.programme(), 1);
    var request = EventFixtures.aRequest();
    desk.register(event, request);
    assertThat(desk.register(event, request)).isInstanceOf(Full.class);
  }

  @Test
  void refusesBeforeAndAfterTheTimeOfRegistration() {
    scenery.time("2019-06-03T09:00");
    var draft =
        EventFixtures.aDraft("Kongres", EventFixtures.congressDays(), 10, fixtures.clause());
    var event = office.draft(Actor.SYSTEM, fixtures.programme(), draft);
    assertThat(desk.register(event, EventFixtures.aRequest())).isInstanceOf(Refused.class);
    office.publish(Actor.SYSTEM, event);
    assertThat(desk.register(event, EventFixtures.aRequest())).isInstanceOf(Accepted.class);
    scenery.time("2019-09-23T00:00");
    assertThat(desk.register(event, EventFixtures.aRequest()))
        .isEqualTo(new Refused(eu.hanza.kernel.Refusal.of("events.register.over")));
  }

  @Test
  void keepsForeignCoordinatorsAwayFromTheList() {
    var event = fixtures.openEvent(fixtures.programme(), 5);
    var stranger = scenery.coordinator(fixtures.programme());
    assertThatThrownBy(() -> list.page(stranger, event, 1, 50))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> office.change(stranger, event, calendar.get(event).event()))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void neverOffersFewerPlacesThanAreTaken() {
    var event = fixtures.openEvent(fixtures.programme(), 5);
    desk.register(event, EventFixtures.aRequest());
    desk.register(event, EventFixtures.aRequest());
    var said = calendar.get(event).event();
    var smaller = EventFixtures.aDraft("Forum próbne", said.time(), 1, said.clause());
    assertThat(office.change(Actor.SYSTEM, event, smaller))
        .extracting(eu.hanza.kernel.Refusal::key)
        .containsExactly("events.office.capacity.taken");
  }

  @Test
  void countsOnAfterAPersonsErasure() {
    var event = fixtures.openEvent(fixtures.programme(), 5);
    var request = EventFixtures.aRequest();
    desk.register(event, request);
    var person = people.find(request.email()).orElseThrow().id();
    assertThat(accounts.export(person).toString())
        .contains("registrations", request.organisation());
    accounts.erase(Actor.SYSTEM, person);
    assertThat(calendar.get(event).taken()).isEqualTo(1);
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.name()).isEmpty();
              assertThat(row.email()).isEmpty();
              assertThat(row.organisation()).isEmpty();
            });
  }

  @Test
  void erasesWhatIsOlderThanTheClauseAllows() {
    scenery.time("2019-06-03T09:00");
    var draft =
        EventFixtures.aDraft("Kongres", EventFixtures.congressDays(), 10, fixtures.clause());
    var event = office.draft(Actor.SYSTEM, fixtures.programme(), draft);
    office.publish(Actor.SYSTEM, event);
    desk.register(event, EventFixtures.aRequest());
    scenery.time("2020-09-24T09:00");
    records.eraseWhatIsDue();
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED).getFirst().name())
        .isNotEmpty();
    scenery.time("2020-09-25T09:00");
    records.eraseWhatIsDue();
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED).getFirst().name())
        .isEmpty();
    assertThat(calendar.get(event).taken()).isEqualTo(1);
  }
}

package eu.hanza.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.AccountBook;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.RegistrationResult.Accepted;
import eu.hanza.events.RegistrationResult.Listed;
import eu.hanza.events.RegistrationResult.Refused;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.events.seats.SeatJournal;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.Sector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
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
  @Autowired SeatBook seats;
  @Autowired Bookings bookings;
  @Autowired SeatJournal journal;
  @Autowired SeatPolicies policies;
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
    assertThat(results).filteredOn(Listed.class::isInstance).hasSize(150);
    assertThat(confirmed(event)).isEqualTo(50);
    assertThat(calendar.get(event).taken()).isEqualTo(50);
    assertThat(
            list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED).stream()
                .map(RegistrationRow::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
  }

  @Test
  @Tag("E-1")
  void keepsOneRegistrationWhenOnePersonAsksFiftyTimesAtOnce() throws Exception {
    var event = fixtures.openEvent(fixtures.programme(), 50);
    var request = EventFixtures.aRequest();
    var results = atOnce(50, () -> desk.register(event, request));
    assertThat(results).allMatch(Accepted.class::isInstance);
    assertThat(confirmed(event)).isEqualTo(1);
    assertThat(calendar.get(event).taken()).isEqualTo(1);
  }

  /** Story 1, step 6: 1000 of 1000 are taken, one waits, one gives up, the one gets the offer. */
  @Test
  @Tag("E-17")
  void offersAPlaceThatIsGivenBackToTheFirstWhoWaits() throws Exception {
    var event = fixtures.openEvent(fixtures.programme(), 1);
    var first = EventFixtures.aRequest();
    var second = EventFixtures.aRequest();
    assertThat(desk.register(event, first)).isInstanceOf(Accepted.class);
    assertThat(desk.register(event, second)).isInstanceOf(Listed.class);
    var id = list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED).getFirst().id();
    desk.withdraw(Actor.SYSTEM, id);
    desk.withdraw(Actor.SYSTEM, id);
    var mails = scenery.mails(second.email().value(), 2);
    assertThat(mails.get(1).getSubject()).contains("Jest dla Ciebie miejsce");
    var offer = Scenery.text(mails.get(1));
    assertThat(offer).contains("w sprawie zgłoszenia numer 2").containsOnlyOnce("Forum próbne");
    var waiting = list.all(Actor.SYSTEM, event, RegistrationState.OFFERED).getFirst().id();
    seats.accept(bookings.ofEvent(waiting).orElseThrow(), Actor.VISITOR);
    assertThat(confirmed(event)).isEqualTo(1);
    assertThat(calendar.get(event).taken()).isEqualTo(1);
    assertThat(journal.replay(event, Audience.ALL).deviations()).isEmpty();
  }

  @Test
  void letsAPersonWhoGaveThePlaceUpReturnUnderTheSameNumber() {
    var event = fixtures.openEvent(fixtures.programme(), 2);
    var first = EventFixtures.aRequest();
    desk.register(event, first);
    var id = list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED).getFirst().id();
    desk.withdraw(Actor.SYSTEM, id);
    assertThat(calendar.get(event).taken()).isZero();
    assertThat(desk.register(event, first)).isInstanceOf(Accepted.class);
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED))
        .singleElement()
        .satisfies(row -> assertThat(row.number()).isEqualTo(1));
  }

  /** Story 6, step 7: 20 places, 22 ask, one is nobody's clerk: 20, one waits, one is refused. */
  @Test
  @Tag("S3.13")
  @Tag("E-4")
  void refusesByTheDeclaredConditionAndNamesIt() {
    var event = fixtures.openEvent(fixtures.programme(), 20);
    var wording = LocalizedText.of("pracownik urzędu gminy", "employee of a municipal office");
    var rule =
        new Eligibility(
            Eligibility.Field.SECTOR,
            Set.of(Sector.LOCAL_GOVERNMENT.name()),
            Eligibility.Outcome.REFUSE,
            wording);
    var usual = SeatPolicy.USUAL;
    policies.declare(
        Actor.SYSTEM,
        event,
        new SeatPolicy(
            false, 0, usual.quietFrom(), usual.quietTo(), 3, usual.groups(), List.of(rule)));
    var clerks = IntStream.range(0, 21).mapToObj(i -> EventFixtures.aRequest()).toList();
    clerks.forEach(request -> desk.register(event, request));
    assertThat(desk.register(event, EventFixtures.aRequest(Sector.OTHER)))
        .isEqualTo(
            new Refused(
                Refusal.of(
                    "events.register.not-eligible", Map.of("rule", "pracownik urzędu gminy"))));
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED)).hasSize(20);
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.WAITING)).hasSize(1);
    desk.withdraw(
        Actor.SYSTEM, list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED).get(4).id());
    promotions();
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED))
        .extracting(RegistrationRow::number)
        .contains(21)
        .hasSize(20);
  }

  /** Whoever does not meet a softer condition waits behind all who do. */
  @Test
  @Tag("E-4")
  void putsALowerClassBehindTheOthers() {
    var event = fixtures.openEvent(fixtures.programme(), 1);
    var rule =
        new Eligibility(
            Eligibility.Field.SECTOR,
            Set.of(Sector.LOCAL_GOVERNMENT.name()),
            Eligibility.Outcome.WAIT,
            LocalizedText.pl("pierwszeństwo mają urzędy gmin"));
    var usual = SeatPolicy.USUAL;
    policies.declare(
        Actor.SYSTEM,
        event,
        new SeatPolicy(
            false, 0, usual.quietFrom(), usual.quietTo(), 3, usual.groups(), List.of(rule)));
    desk.register(event, EventFixtures.aRequest());
    desk.register(event, EventFixtures.aRequest(Sector.NGO));
    desk.register(event, EventFixtures.aRequest());
    desk.withdraw(
        Actor.SYSTEM, list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED).get(0).id());
    promotions();
    assertThat(list.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED))
        .extracting(RegistrationRow::number)
        .containsExactly(3);
  }

  private void promotions() {
    for (var attempt = 0; attempt < 50 && isWaiting(); attempt++) {
      java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
    }
  }

  private boolean isWaiting() {
    return database
        .sql(
            "select exists (select 1 from events.seat_pool where waiting > 0 and taken < capacity)")
        .query(Boolean.class)
        .single();
  }

  @Test
  void saysFullToEverybodyAlsoToWhomHasAPlace() {
    var event = fixtures.openEvent(fixtures.programme(), 1);
    var request = EventFixtures.aRequest();
    desk.register(event, request);
    assertThat(desk.register(event, request)).isInstanceOf(Listed.class);
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
        .isEqualTo(new Refused(Refusal.of("events.register.over")));
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
        .extracting(Refusal::key)
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

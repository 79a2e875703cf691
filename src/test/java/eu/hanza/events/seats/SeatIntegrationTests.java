package eu.hanza.events.seats;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.accounts.Actor;
import eu.hanza.allocation.SeatQueue;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.seats.BookingOutcome.Booked;
import eu.hanza.events.seats.BookingOutcome.Reason;
import eu.hanza.events.seats.BookingOutcome.Refused;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.SessionSeats;
import eu.hanza.events.sessions.SessionTime;
import eu.hanza.kernel.EventId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The guarantees G1 to G6: no seat is given twice, nobody sits in two sessions, order is kept. */
@HanzaTest
class SeatIntegrationTests {

  @Autowired EventFixtures events;
  @Autowired SessionFixtures fixtures;
  @Autowired SessionBook sessions;
  @Autowired SeatBook seats;
  @Autowired SeatJournal journal;
  @Autowired Bookings bookings;
  @Autowired Promotions promotions;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;
  @Autowired PlatformTransactionManager transactions;

  private static final LocalDateTime AT_TEN = LocalDateTime.parse("2090-09-23T10:00");

  private EventId event;

  @BeforeEach
  void openAnEvent() {
    event = events.openEvent(events.programme(), null);
  }

  private BookingOutcome book(RegistrationId who, SessionId session) {
    return seats.book(who, session, null, Actor.VISITOR, false);
  }

  private BookingState state(RegistrationId who, SessionId session) {
    return bookings.find(who, session).orElseThrow().state();
  }

  private static <I, T> List<T> atOnce(List<I> inputs, Function<I, T> action) throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var futures = inputs.stream().map(input -> pool.submit(() -> action.apply(input))).toList();
      var results = new ArrayList<T>();
      for (var future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }

  private Map<BookingState, Long> states(SessionId session) {
    return bookings.of(session).stream()
        .collect(Collectors.groupingBy(BookingView::state, Collectors.counting()));
  }

  /** The journal, replayed by the pure rules, must come to what the database says (E-21). */
  private void replays(SessionId session) {
    var oneMoment = new TransactionTemplate(transactions);
    oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    oneMoment.executeWithoutResult(status -> replaysNow(session));
  }

  private void replaysNow(SessionId session) {
    var result = journal.replay(session, Audience.ONSITE);
    assertThat(result.deviations()).isEmpty();
    for (var booking : bookings.of(session)) {
      var expected =
          switch (booking.state()) {
            case CONFIRMED, MUST_CHOOSE -> SeatQueue.State.SEATED;
            case OFFERED -> SeatQueue.State.OFFERED;
            case WAITING -> SeatQueue.State.WAITING;
            default -> SeatQueue.State.GONE;
          };
      assertThat(result.states()).containsEntry(booking.id().toString(), expected);
    }
    var pool = bookings.pools(session).getFirst();
    assertThat(result.taken()).isEqualTo(pool.taken());
    assertThat(result.list()).hasSize(pool.waiting());
  }

  @Test
  void givesThirtySeatsToTwoHundredAtOnceAndQueuesTheRestInOrder() throws Exception {
    var session = fixtures.session(event, "10:00", "11:00", 30);
    var people = fixtures.people(event, 200);
    var results = atOnce(people, who -> book(who, session));
    assertThat(results).allMatch(Booked.class::isInstance);
    assertThat(states(session))
        .isEqualTo(Map.of(BookingState.CONFIRMED, 30L, BookingState.WAITING, 170L));
    assertThat(keys(session))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
    replays(session);
  }

  private List<Long> keys(SessionId session) {
    return database
        .sql("select queue_key from events.booking where subject = ? order by queue_key")
        .param(session.value())
        .query(Long.class)
        .list();
  }

  /** 50 sessions at one time, all asked for by one person at once: one seat (E-10, G2). */
  @Test
  @Tag("E-10")
  void keepsOnePersonOutOfTwoSessionsAtOnce() throws Exception {
    var person = fixtures.person(event);
    var parallel = new ArrayList<SessionId>();
    for (var number = 0; number < 50; number++) {
      parallel.add(fixtures.session(event, "12:00", "13:00", 5));
    }
    var results = atOnce(parallel, session -> book(person, session));
    assertThat(results)
        .filteredOn(
            result -> result instanceof Booked booked && booked.state() == BookingState.CONFIRMED)
        .hasSize(1);
    assertThat(results)
        .filteredOn(result -> result instanceof Refused refused && refused.why() == Reason.CLASH)
        .hasSize(49);
  }

  /** The end of one session is the beginning of the next: no clash (T25). */
  @Test
  @Tag("T25")
  @Tag("E-10")
  void letsSessionsTouch() {
    var person = fixtures.person(event);
    book(person, fixtures.session(event, "16:00", "17:00", 5));
    assertThat(book(person, fixtures.session(event, "17:00", "18:00", 5)))
        .isInstanceOf(Booked.class);
    assertThat(book(person, fixtures.session(event, "16:30", "17:30", 5)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void doesNothingTwiceForTheSameWish() {
    var session = fixtures.session(event, "10:00", "11:00", 1);
    var person = fixtures.person(event);
    var first = (Booked) book(person, session);
    var second = (Booked) book(person, session);
    assertThat(second.booking()).isEqualTo(first.booking());
    assertThat(journal.entries(session, Audience.ONSITE)).hasSize(2);
  }

  @Test
  void refusesWhoHasNoPlaceAtTheEvent() {
    var other = events.openEvent(events.programme(), null);
    var stranger = fixtures.person(other);
    assertThat(book(stranger, fixtures.session(event, "10:00", "11:00", 1)))
        .isEqualTo(new Refused(Reason.NOT_REGISTERED, null));
  }

  /** Where the organiser alone gives seats nobody books one, and the office can. */
  @Test
  void letsOnlyTheOfficeGiveSeatsThatNobodyBooks() {
    var from = LocalDateTime.parse("2090-09-23T10:00");
    var draft =
        SessionFixtures.aDraft(
            "Spotkanie", from, from.plusHours(1), SessionMode.ONSITE, BookingMode.BY_ORGANISER);
    var session = fixtures.session(event, draft, new SessionSeats(1, null));
    var person = fixtures.person(event);
    assertThat(book(person, session)).isEqualTo(new Refused(Reason.NOT_BOOKABLE, null));
    assertThat(seats.give(person, session, Actor.SYSTEM)).isInstanceOf(Booked.class);
    assertThat(state(person, session)).isEqualTo(BookingState.CONFIRMED);
  }

  /** 100 withdrawals against 100 acceptances: the sum of seats stays (G1). */
  @Test
  void losesNoSeatWhileSomeGiveUpAndOthersAccept() throws Exception {
    var session = fixtures.session(event, "10:00", "11:00", 200);
    var seated = fixtures.people(event, 200);
    seated.forEach(who -> book(who, session));
    var waiting = fixtures.people(event, 100);
    waiting.forEach(who -> book(who, session));
    seated.subList(0, 100).forEach(who -> leave(who, session));
    promotions.sweep();
    assertThat(states(session).get(BookingState.OFFERED)).isEqualTo(100);
    var both = new ArrayList<RegistrationId>(waiting);
    both.addAll(seated.subList(100, 200));
    atOnce(
        both,
        who ->
            waiting.contains(who)
                ? seats.accept(bookings.find(who, session).orElseThrow().id(), Actor.VISITOR)
                : leave(who, session));
    promotions.sweep();
    assertThat(states(session))
        .isEqualTo(Map.of(BookingState.CONFIRMED, 100L, BookingState.WITHDRAWN, 200L));
    assertThat(bookings.pools(session).getFirst().taken()).isEqualTo(100);
    replays(session);
  }

  private java.util.Optional<BookingState> leave(RegistrationId who, SessionId session) {
    var booking = bookings.find(who, session).orElseThrow().id();
    return seats.leave(booking, BookingState.WITHDRAWN, "", Actor.VISITOR);
  }

  /**
   * The guard of {@code claim_seat} is replaced by a look, a pause and a write, and the rule behind
   * it is dropped: the same crowd oversells, so the other tests can see what they claim to see.
   */
  @Test
  @Tag("S2.7")
  void oversellsWithoutTheGuard() throws Exception {
    var session = fixtures.session(event, "10:00", "11:00", 30);
    var people = fixtures.people(event, 60);
    withoutGuard(
        true,
        () -> {
          atOnce(people, who -> book(who, session));
          assertThat(states(session).get(BookingState.CONFIRMED)).isGreaterThan(30);
          return null;
        });
  }

  /** Only the lock is gone: the rule of the database lets nobody through, and errors show it. */
  @Test
  @Tag("S2.7")
  void refusesToOversellWhenOnlyTheLockIsGone() throws Exception {
    var session = fixtures.session(event, "10:00", "11:00", 30);
    var people = fixtures.people(event, 60);
    withoutGuard(
        false,
        () -> {
          var refused = atOnce(people, who -> isStoppedByTheRule(who, session));
          assertThat(states(session).getOrDefault(BookingState.CONFIRMED, 0L))
              .isLessThanOrEqualTo(30);
          assertThat(refused).contains(true);
          return null;
        });
  }

  private boolean isStoppedByTheRule(RegistrationId who, SessionId session) {
    try {
      book(who, session);
      return false;
    } catch (DataIntegrityViolationException e) {
      assertThat(e).hasMessageContaining("seat_pool_not_oversold");
      return true;
    }
  }

  private void withoutGuard(boolean withoutRule, java.util.concurrent.Callable<Void> test)
      throws Exception {
    var source =
        database
            .sql("select pg_get_functiondef('events.claim_seat'::regproc)")
            .query(String.class)
            .single();
    database
        .sql(
            """
            create or replace function events.claim_seat(p_subject uuid, p_audience text,
              out seated boolean, out queue_key bigint, out entry bigint, out place int)
            language plpgsql as $f$
            declare p events.seat_pool;
            begin
              select * into p from events.seat_pool
              where subject = p_subject and audience = p_audience;
              perform pg_sleep(0.02);
              seated := p.taken < p.capacity;
              update events.seat_pool set taken = taken + seated::int,
                waiting = waiting + (not seated)::int, last_key = last_key + 1,
                last_entry = last_entry + 1
              where subject = p_subject and audience = p_audience
              returning last_key, last_entry into queue_key, entry;
              place := 0;
            end $f$
            """)
        .update();
    if (withoutRule) {
      database.sql("alter table events.seat_pool drop constraint seat_pool_not_oversold").update();
    }
    try {
      test.call();
    } finally {
      database.sql(source).update();
      if (withoutRule) {
        database
            .sql("update events.seat_pool set taken = capacity where taken > capacity")
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
  }

  /** A wait for a lock that is too long says busy, never full (G6). */
  @Test
  void saysBusyWhereTheLockIsNotToBeHad() throws Exception {
    var session = fixtures.session(event, "10:00", "11:00", 30);
    var person = fixtures.person(event);
    var outcome =
        transaction.execute(
            status -> {
              database
                  .sql("select 1 from events.seat_pool where subject = ? for update")
                  .param(session.value())
                  .query((row, n) -> n)
                  .list();
              try {
                return atOnce(List.of(person), who -> book(who, session)).getFirst();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(outcome).isInstanceOf(BookingOutcome.Busy.class);
  }

  /** Waiting for a session beside a confirmed one: accepting swaps both at once (E-18). */
  @Test
  @Tag("E-18")
  void swapsTheSeatsWhenTheOfferClashes() {
    var wanted = fixtures.session(event, "10:00", "11:00", 1);
    var other = fixtures.session(event, "10:30", "11:30", 5);
    var holder = fixtures.person(event);
    book(holder, wanted);
    var person = fixtures.person(event);
    book(person, other);
    assertThat(book(person, wanted)).isInstanceOf(Refused.class);
    assertThat(seats.book(person, wanted, null, Actor.VISITOR, true)).isInstanceOf(Booked.class);
    leave(holder, wanted);
    promotions.sweep();
    assertThat(state(person, wanted)).isEqualTo(BookingState.OFFERED);
    assertThat(state(person, other)).isEqualTo(BookingState.CONFIRMED);
    seats.accept(bookings.find(person, wanted).orElseThrow().id(), Actor.VISITOR);
    assertThat(state(person, wanted)).isEqualTo(BookingState.CONFIRMED);
    assertThat(state(person, other)).isEqualTo(BookingState.WITHDRAWN);
    assertThat(bookings.pools(other).getFirst().taken()).isZero();
    replays(wanted);
    replays(other);
  }

  /** A moved session keeps the seats of those for whom it now clashes, until they choose (E-12). */
  @Test
  @Tag("E-12")
  void letsPeopleChooseWhenASessionIsMovedOntoAnother() {
    var moved = fixtures.session(event, "09:00", "10:00", 5);
    var other = fixtures.session(event, "14:00", "15:00", 5);
    var both = fixtures.person(event);
    var one = fixtures.person(event);
    book(both, moved);
    book(both, other);
    book(one, moved);
    var draft = sessions.session(moved).orElseThrow().session();
    var time =
        SessionTime.of(
            LocalDateTime.parse("2090-09-23T14:30"),
            LocalDateTime.parse("2090-09-23T15:30"),
            draft.time().zone());
    assertThat(
            sessions.change(Actor.SYSTEM, moved, at(draft, time), new SessionSeats(5, null), null))
        .isEmpty();
    assertThat(state(both, moved)).isEqualTo(BookingState.MUST_CHOOSE);
    assertThat(state(one, moved)).isEqualTo(BookingState.CONFIRMED);
    leave(both, other);
    assertThat(state(both, moved)).isEqualTo(BookingState.CONFIRMED);
  }

  private static eu.hanza.events.sessions.SessionDraft at(
      eu.hanza.events.sessions.SessionDraft said, SessionTime time) {
    return new eu.hanza.events.sessions.SessionDraft(
        said.kind(),
        said.title(),
        said.lede(),
        said.description(),
        said.questions(),
        said.language(),
        said.interpretation(),
        said.track(),
        said.theme(),
        said.room(),
        time,
        said.mode(),
        said.booking(),
        said.platform(),
        said.joinLink(),
        said.access(),
        said.hashtag(),
        said.externalSystem(),
        said.externalId(),
        said.speakers());
  }

  /** Fewer seats than are taken: refused with the number, or those who came last wait (E-13). */
  @Test
  @Tag("E-13")
  void asksWhoLosesTheSeatWhenThereAreFewer() {
    var session = fixtures.session(event, "10:00", "11:00", 5);
    var people = fixtures.people(event, 5);
    people.forEach(who -> book(who, session));
    var draft = sessions.session(session).orElseThrow().session();
    assertThat(sessions.change(Actor.SYSTEM, session, draft, new SessionSeats(3, null), null))
        .extracting(eu.hanza.kernel.Refusal::key)
        .containsExactly("events.office.session.seats.taken");
    var losing = sessions.losing(session, Audience.ONSITE, 3);
    assertThat(losing)
        .extracting(BookingView::registration)
        .containsExactlyElementsOf(people.subList(3, 5));
    assertThat(sessions.change(Actor.SYSTEM, session, draft, new SessionSeats(3, null), losing))
        .isEmpty();
    assertThat(state(people.get(4), session)).isEqualTo(BookingState.WAITING);
    leave(people.get(0), session);
    promotions.sweep();
    assertThat(state(people.get(3), session)).isEqualTo(BookingState.OFFERED);
    replays(session);
  }

  /** A session that is no more online has nobody online, and no seats there (E-13). */
  @Test
  @Tag("E-13")
  void asksWhatBecomesOfThoseOnlineBeforeASessionIsOnlyOnSite() {
    var hybrid =
        SessionFixtures.aDraft(
            "Sesja hybrydowa",
            AT_TEN,
            AT_TEN.plusHours(1),
            SessionMode.HYBRID,
            BookingMode.BOOKABLE);
    var session = fixtures.session(event, hybrid, new SessionSeats(5, 5));
    var person = fixtures.person(event);
    seats.book(person, session, Audience.ONLINE, Actor.VISITOR, false);
    var onSite =
        SessionFixtures.aDraft(
            "Sesja hybrydowa",
            AT_TEN,
            AT_TEN.plusHours(1),
            SessionMode.ONSITE,
            BookingMode.BOOKABLE);
    assertThat(sessions.change(Actor.SYSTEM, session, onSite, new SessionSeats(5, null), null))
        .extracting(eu.hanza.kernel.Refusal::key)
        .containsExactly("events.office.session.mode.taken");
    leave(person, session);
    assertThat(sessions.change(Actor.SYSTEM, session, onSite, new SessionSeats(5, null), null))
        .isEmpty();
    assertThat(bookings.pools(session))
        .filteredOn(pool -> pool.audience() == Audience.ONLINE)
        .allMatch(pool -> Integer.valueOf(0).equals(pool.capacity()));
  }

  /** n more seats are n offers in order, one entry each (E-21); nothing for what is called off. */
  @Test
  @Tag("E-21")
  @Tag("E-20")
  void offersMoreSeatsInOrderAndNoneOfWhatIsCalledOff() {
    var session = fixtures.session(event, "10:00", "11:00", 1);
    var people = fixtures.people(event, 6);
    people.forEach(who -> book(who, session));
    seats.resize(session, Audience.ONSITE, 4);
    promotions.sweep();
    assertThat(people.subList(1, 4)).allMatch(who -> state(who, session) == BookingState.OFFERED);
    assertThat(state(people.get(4), session)).isEqualTo(BookingState.WAITING);
    replays(session);
    sessions.cancel(Actor.SYSTEM, session, "");
    promotions.sweep();
    assertThat(states(session)).isEqualTo(Map.of(BookingState.CANCELLED, 6L));
    assertThat(bookings.pools(session).getFirst().taken()).isZero();
  }

  /** Anything in any order: the pure rules agree with the database, and no seat is oversold. */
  @Test
  void agreesWithThePureRulesAfterAnyHistory() {
    var random = new Random(20221010);
    var people = fixtures.people(event, 12);
    for (var round = 0; round < 12; round++) {
      var session = fixtures.session(event, "10:00", "11:00", 1 + random.nextInt(4));
      for (var step = 0; step < 40; step++) {
        step(random, session, people.get(random.nextInt(people.size())));
        var pool = bookings.pools(session).getFirst();
        assertThat(pool.taken()).isLessThanOrEqualTo(pool.capacity());
      }
      replays(session);
      bookings.of(session).stream()
          .filter(booking -> booking.state().isLive())
          .forEach(b -> seats.leave(b.id(), BookingState.WITHDRAWN, "", Actor.VISITOR));
      replays(session);
    }
  }

  private void step(Random random, SessionId session, RegistrationId who) {
    var booking = bookings.find(who, session);
    switch (random.nextInt(7)) {
      case 0, 1 -> book(who, session);
      case 2 -> booking.ifPresent(b -> leave(who, session));
      case 3 -> booking.ifPresent(b -> seats.accept(b.id(), Actor.VISITOR));
      case 4 -> booking.ifPresent(b -> seats.unseat(b.id(), "", Actor.VISITOR));
      case 5 ->
          booking.ifPresent(b -> seats.prefer(b.id(), random.nextBoolean(), random.nextBoolean()));
      default -> {
        seats.resize(session, Audience.ONSITE, 1 + random.nextInt(5));
        promotions.sweep();
      }
    }
  }

  /** Who waits learns how many were offered a seat, and how many of those before got in (E-16). */
  @Test
  @Tag("E-16")
  void tellsWhoWaitsWhatToExpect() {
    var session = fixtures.session(event, "10:00", "11:00", 2);
    var people = fixtures.people(event, 6);
    people.forEach(who -> book(who, session));
    var last = bookings.find(people.get(5), session).orElseThrow().id();
    assertThat(bookings.outlooks(List.of(last)).get(last)).isEqualTo(new Outlook(0, 0, 0));
    leave(people.get(4), session);
    leave(people.get(0), session);
    promotions.sweep();
    var offered = bookings.find(people.get(2), session).orElseThrow();
    assertThat(offered.state()).isEqualTo(BookingState.OFFERED);
    seats.accept(offered.id(), Actor.VISITOR);
    assertThat(bookings.outlooks(List.of(last)).get(last)).isEqualTo(new Outlook(1, 2, 1));
    assertThat(bookings.outlooks(List.of(offered.id()))).isEmpty();
  }
}

package eu.hanza.events.seats;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.allocation.SeatQueue;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.seats.BookingOutcome.Booked;
import eu.hanza.events.seats.BookingOutcome.Refused;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A tenth of the week of regions and cities: 1,800 people ask for 5,400 of 3,600 seats in 30
 * sessions, 64 at once, the popular ones more often. The whole week runs in {@code
 * bench/Week.java}.
 */
@HanzaTest
class TenthOfTheWeekIntegrationTests {

  private static final int PEOPLE = 1800;
  private static final int SESSIONS = 30;
  private static final int SEATS = 120;
  private static final int WISHES = 3;

  @Autowired EventFixtures events;
  @Autowired SessionFixtures fixtures;
  @Autowired SeatBook seats;
  @Autowired Bookings bookings;
  @Autowired SeatJournal journal;
  @Autowired JdbcClient database;

  /** A person who wants a seat. */
  private record Wish(PersonId person, SessionId session) {}

  @Test
  @Tag("S2.7")
  void sellsNoSeatTwiceAndKeepsTheOrderOfArrival() throws Exception {
    var event = events.openEvent(events.programme(), null);
    var sessions = sessions(event);
    var results = atOnce(wishes(people(event), sessions));
    assertThat(results)
        .hasSize(PEOPLE * WISHES)
        .allMatch(result -> result instanceof Booked || result instanceof Refused);
    sessions.forEach(this::prove);
    assertThat(inTwoAtOnce(event)).isZero();
    assertThat(bookings.poolsOf(event).stream().mapToInt(Pool::waiting).sum()).isPositive();
  }

  /** Thirty sessions on one day, five at a time. */
  private List<SessionId> sessions(EventId event) {
    var all = new ArrayList<SessionId>();
    for (var number = 0; number < SESSIONS; number++) {
      var hour = 9 + number / 5;
      all.add(fixtures.session(event, "%02d:00".formatted(hour), "%02d:50".formatted(hour), SEATS));
    }
    return all;
  }

  private List<PersonId> people(EventId event) {
    var ids = new ArrayList<PersonId>();
    for (var number = 1; number <= PEOPLE; number++) {
      ids.add(new PersonId(UUID.randomUUID()));
    }
    database
        .sql(
            """
            insert into events.registration (id, event, person, number, organisation_name, language,
              state, clause_edition, registered_at, letter_at, version)
            select gen_random_uuid(), ?, person, number, '', 'pl', 'CONFIRMED', 1, now(), now(), 0
            from unnest(?::uuid[]) with ordinality as people (person, number)
            """)
        .param(event.value())
        .param(ids.stream().map(PersonId::value).toArray(UUID[]::new))
        .update();
    return ids;
  }

  /** Popularity by Zipf with exponent 1: the first session is wanted thirty times as often. */
  private static List<Wish> wishes(List<PersonId> people, List<SessionId> sessions) {
    var random = new Random(20221010);
    var weighted = new ArrayList<SessionId>();
    for (var rank = 0; rank < sessions.size(); rank++) {
      weighted.addAll(Collections.nCopies(60 / (rank + 1), sessions.get(rank)));
    }
    var wishes = new ArrayList<Wish>();
    for (var person : people) {
      Collections.shuffle(weighted, random);
      weighted.stream()
          .distinct()
          .limit(WISHES)
          .forEach(session -> wishes.add(new Wish(person, session)));
    }
    Collections.shuffle(wishes, random);
    return wishes;
  }

  private List<BookingOutcome> atOnce(List<Wish> wishes) throws Exception {
    try (var pool = Executors.newFixedThreadPool(64)) {
      var futures = new ArrayList<Future<BookingOutcome>>();
      for (var wish : wishes) {
        futures.add(
            pool.submit(() -> seats.book(wish.person(), wish.session(), null, false, null, "")));
      }
      var results = new ArrayList<BookingOutcome>();
      for (var future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }

  /** No seat too many, the counters right, keys without gaps, nobody passed, the replay agrees. */
  private void prove(SessionId session) {
    var all = bookings.of(session);
    var pool = bookings.pools(session).getFirst();
    var seated = all.stream().filter(one -> one.state() == BookingState.CONFIRMED).toList();
    assertThat(seated).hasSizeLessThanOrEqualTo(SEATS).hasSize(pool.taken());
    var keys =
        database
            .sql("select queue_key from events.booking where subject = ? order by queue_key")
            .param(session.value())
            .query(Long.class)
            .list();
    assertThat(keys)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, all.size()).boxed().toList());
    assertThat(passed(session)).isZero();
    SeatQueue.Result result = journal.replay(session, Audience.ONSITE);
    assertThat(result.deviations()).isEmpty();
    assertThat(result.taken()).isEqualTo(pool.taken());
    assertThat(result.list()).hasSize(pool.waiting());
  }

  private long passed(SessionId session) {
    return database
        .sql(
            """
            select count(*) from events.booking w where w.subject = :session
              and w.state = 'WAITING' and exists (select 1 from events.booking c
                where c.subject = :session and c.state = 'CONFIRMED' and c.queue_key > w.queue_key)
            """)
        .param("session", session.value())
        .query(Long.class)
        .single();
  }

  private long inTwoAtOnce(EventId event) {
    return database
        .sql(
            """
            select count(*) from events.booking a join events.booking b
              on a.registration = b.registration and a.id < b.id and a.during && b.during
            join events.registration r on r.id = a.registration
            where r.event = ? and a.state = 'CONFIRMED' and b.state = 'CONFIRMED'
            """)
        .param(event.value())
        .query(Long.class)
        .single();
  }
}

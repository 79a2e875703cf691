package eu.hanza.events.reconfirmation;

import eu.hanza.accounts.Token;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationState;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people answer when they are asked whether they come. */
@Service
@Transactional
public class Reconfirmations {

  /** The registrations of an event, each with the answer that still counts. */
  private static final String ASKED =
      """
      with asked as (
        select r.id, r.number, r.state, a.at,
          coalesce(a.answer, case when e.at is null then 'NONE' else 'ENDED' end) as said
        from events.registration r
        left join events.reconfirmation_answer a
          on a.registration = r.id and a.at >= r.registered_at
        left join events.reconfirmation_letter e
          on e.registration = r.id and e.kind = 'ENDED' and e.at >= r.registered_at
        where r.event = :event and r.erased_at is null
          and (r.state = 'CONFIRMED' or a.answer is not null or e.at is not null))
      """;

  private final JdbcClient database;
  private final RegistrationDesk desk;
  private final History history;
  private final Clock clock;

  Reconfirmations(JdbcClient database, RegistrationDesk desk, History history, Clock clock) {
    this.database = database;
    this.desk = desk;
    this.history = history;
    this.clock = clock;
  }

  /** How somebody stands who was, or will be, asked. */
  public enum Said {
    /** The person comes. */
    YES,
    /** The person gave the place up. */
    NO,
    /** The person has a place and did not answer. */
    NONE,
    /** The person did not answer and lost the place. */
    ENDED
  }

  /**
   * Somebody's answer.
   *
   * @param registration whose
   * @param number the number at the event
   * @param said what the person said
   * @param at when; null for no answer
   */
  public record Answered(
      RegistrationId registration, int number, Said said, @Nullable Instant at) {}

  /** What somebody answered since registering; empty for nothing. */
  @Transactional(readOnly = true)
  public Optional<Reply> of(RegistrationId registration) {
    return database
        .sql(
            """
            select a.answer from events.reconfirmation_answer a
            join events.registration r on r.id = a.registration and a.at >= r.registered_at
            where a.registration = ?
            """)
        .param(registration.value())
        .query((row, number) -> Reply.valueOf(row.getString("answer")))
        .optional();
  }

  /**
   * Takes an answer from the link of a letter. A no gives the place up at once; saying the same
   * again changes nothing.
   *
   * @return the place as it is then; empty if the link does not hold
   */
  public Optional<OwnPlace> answer(Token token, Reply reply) {
    return desk.own(token)
        .map(
            known -> {
              turn(known.id());
              var place = desk.own(known.id()).orElse(known);
              if (!isOpen(place) || of(place.id()).filter(reply::equals).isPresent()) {
                return place;
              }
              keep(place, reply);
              return reply == Reply.NO ? desk.withdraw(place) : place;
            });
  }

  /** Lets everything that concerns one person's places pass one after another. */
  void turn(RegistrationId registration) {
    database
        .sql("select events.lock_person(?)")
        .param(registration.value())
        .query((row, number) -> number)
        .list();
  }

  /** Whether there is a place to keep or to give up. */
  public boolean isOpen(OwnPlace place) {
    var starts = place.event().event().time().start().toInstant();
    return place.state() == RegistrationState.CONFIRMED && clock.instant().isBefore(starts);
  }

  private void keep(OwnPlace place, Reply reply) {
    database
        .sql(
            """
            insert into events.reconfirmation_answer (registration, answer, at) values (?, ?, ?)
            on conflict (registration) do update set answer = excluded.answer, at = excluded.at
            """)
        .param(place.id().value())
        .param(reply.name())
        .param(StoredValues.stored(clock.instant()))
        .update();
    history.note(
        Line.of("events.history.reconfirmation.answered", place.person(), place.id())
            .with("answer", reply));
  }

  /** How many stand how. */
  @Transactional(readOnly = true)
  public Map<Said, Integer> counts(EventId event) {
    var counts = new EnumMap<Said, Integer>(Said.class);
    database
        .sql(ASKED + "select said, count(*) as n from asked group by said")
        .param("event", event.value())
        .query(
            row -> {
              counts.put(Said.valueOf(row.getString("said")), row.getInt("n"));
            });
    return counts;
  }

  /** A page of the answers, by number; of all, or of those who stand so. */
  @Transactional(readOnly = true)
  public PageOf<Answered> page(EventId event, @Nullable Said said, int number, int size) {
    var total =
        counts(event).entrySet().stream()
            .filter(entry -> said == null || entry.getKey() == said)
            .mapToLong(Map.Entry::getValue)
            .sum();
    var rows =
        database
            .sql(
                ASKED
                    + """
                    select * from asked where :said::text is null or said = :said
                    order by number limit :size offset :offset
                    """)
            .param("event", event.value())
            .param("said", said == null ? null : said.name())
            .param("size", size)
            .param("offset", PageOf.offset(number, size))
            .query((row, n) -> read(row))
            .list();
    return new PageOf<>(rows, Math.max(1, number), size, total);
  }

  private static Answered read(ResultSet row) throws SQLException {
    var at = row.getObject("at", OffsetDateTime.class);
    return new Answered(
        new RegistrationId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        Said.valueOf(row.getString("said")),
        at == null ? null : at.toInstant());
  }
}

package eu.hanza.events.reconfirmation;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.StoredValues;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks people with a place seven days before an event, those who did not answer again two days
 * before, and a day before gives back the places of the silent where that was declared. Each letter
 * goes out once, also after a crash, and nobody loses a place without having been asked.
 */
@Component
class ReconfirmationRounds {

  /** How long before the event places of the silent are given back. */
  static final Duration LAST = Duration.ofHours(24);

  private static final Duration FIRST = Duration.ofDays(7);
  private static final Duration SECOND = Duration.ofDays(2);

  /** Whoever took the place so lately need not say so again. */
  private static final Duration FRESH = Duration.ofDays(1);

  /** The last question waits at least so long for its answer. */
  private static final Duration TO_ANSWER = Duration.ofHours(12);

  private static final String SILENT =
      """
      select r.id, r.language, (e.starts_on + coalesce(e.starts_at, time '00:00'))
          at time zone e.zone as starts
      from events.reconfirmation c join events.event e on e.id = c.event
      join events.registration r on r.event = e.id
      join events.booking b on b.registration = r.id and b.session is null
      where c.asks and e.state = 'PUBLISHED' and r.state = 'CONFIRMED' and r.erased_at is null
        and (e.starts_on + coalesce(e.starts_at, time '00:00')) at time zone e.zone > :after
        and (e.starts_on + coalesce(e.starts_at, time '00:00')) at time zone e.zone <= :until
        and not exists (select 1 from events.reconfirmation_answer a
          where a.registration = r.id and a.at >= r.registered_at)
        and not exists (select 1 from events.reconfirmation_letter l
          where l.registration = r.id and l.kind = :kind and l.at >= r.registered_at)
      """;

  private final JdbcClient database;
  private final RegistrationDesk desk;
  private final Reconfirmations answers;
  private final ReconfirmationLetters letters;
  private final History history;
  private final Messages messages;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReconfirmationRounds(
      JdbcClient database,
      RegistrationDesk desk,
      Reconfirmations answers,
      ReconfirmationLetters letters,
      History history,
      Messages messages,
      TransactionTemplate transaction,
      Clock clock) {
    this.database = database;
    this.desk = desk;
    this.answers = answers;
    this.letters = letters;
    this.history = history;
    this.messages = messages;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Which letter it is. */
  private enum Round {
    FIRST,
    SECOND,
    ENDED
  }

  /** Somebody who has a place and did not answer. */
  private record Silent(RegistrationId registration, Language language) {}

  /** Does what is due; looks every ten minutes. */
  @Scheduled(fixedDelay = 600_000)
  void run() {
    silent(Round.FIRST, SECOND, FIRST).forEach(one -> once(one, Round.FIRST));
    silent(Round.SECOND, LAST, SECOND).forEach(one -> once(one, Round.SECOND));
    silent(Round.ENDED, Duration.ZERO, LAST).forEach(one -> once(one, Round.ENDED));
  }

  /** Those whose event begins within a span of time and who did not get this letter. */
  private List<Silent> silent(Round round, Duration after, Duration until) {
    var now = clock.instant();
    return database
        .sql(SILENT + terms(round) + " order by r.id")
        .param("kind", round.name())
        .param("after", StoredValues.stored(now.plus(after)))
        .param("until", StoredValues.stored(now.plus(until)))
        .param("before", before(round, now))
        .query(
            (row, number) ->
                new Silent(
                    new RegistrationId(row.getObject("id", UUID.class)),
                    Language.of(row.getString("language")).orElse(Language.EN)))
        .list();
  }

  private static OffsetDateTime before(Round round, Instant now) {
    return StoredValues.stored(now.minus(round == Round.ENDED ? TO_ANSWER : FRESH));
  }

  /** Asked are those who did not just take the place; ended the places of those who were asked. */
  private static String terms(Round round) {
    return round == Round.ENDED
        ? """
         and r.registered_at >= c.binding_since
           and exists (select 1 from events.reconfirmation_letter l
             where l.registration = r.id and l.kind = 'SECOND' and l.at >= r.registered_at
               and l.at <= :before)
        """
        : " and b.changed_at < :before";
  }

  private void once(Silent silent, Round round) {
    transaction.executeWithoutResult(
        status -> {
          answers.turn(silent.registration());
          if (claim(silent.registration(), round)) {
            desk.own(silent.registration())
                .filter(place -> answers.isOpen(place) && answers.of(place.id()).isEmpty())
                .ifPresent(place -> act(place, silent, round));
          }
        });
  }

  /** Notes a letter, unless it is there already since the person registered. */
  private boolean claim(RegistrationId registration, Round round) {
    return database
            .sql(
                """
                insert into events.reconfirmation_letter as l (registration, kind, at)
                values (:registration, :kind, :at)
                on conflict (registration, kind) do update set at = excluded.at
                  where l.at < (select registered_at from events.registration where id = :registration)
                """)
            .param("registration", registration.value())
            .param("kind", round.name())
            .param("at", StoredValues.stored(clock.instant()))
            .update()
        > 0;
  }

  private void act(OwnPlace place, Silent silent, Round round) {
    switch (round) {
      case FIRST -> letters.ask(place, silent.language(), false);
      case SECOND -> letters.ask(place, silent.language(), true);
      case ENDED -> end(place, silent.language());
    }
  }

  private void end(OwnPlace place, Language language) {
    desk.cancel(Actor.SYSTEM, place.id(), messages.text(language, "events.reconfirmation.reason"));
    database
        .sql("delete from events.due_letter where registration = ?")
        .param(place.id().value())
        .update();
    letters.end(place, language);
    history.note(Line.of("events.history.reconfirmation.ended", null, place.id()));
  }
}

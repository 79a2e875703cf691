package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the calendar does with recommendations: a reminder a week before the due day, another one
 * once it has passed, and silence as an answer fourteen days later. Each happens once, also after a
 * crash, and what one fails by keeps no other from its turn.
 */
@Component
class AnswerDeadlines {

  private static final Logger log = LoggerFactory.getLogger(AnswerDeadlines.class);
  private static final int WARNING = 7;

  private final Recommendations recommendations;
  private final Addressees addressees;
  private final StateChanges changes;
  private final RecommendationLetters letters;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  AnswerDeadlines(
      Recommendations recommendations,
      Addressees addressees,
      StateChanges changes,
      RecommendationLetters letters,
      JdbcClient database,
      TransactionTemplate transaction,
      Clock clock) {
    this.recommendations = recommendations;
    this.addressees = addressees;
    this.changes = changes;
    this.letters = letters;
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Does all that is due; looks every ten minutes. */
  @Scheduled(fixedDelay = 600_000, initialDelay = 45_000)
  void look() {
    var today = LocalDate.now(clock);
    write("ENDING", today, today.plusDays(WARNING));
    write("OVERDUE", today.minusDays(Recommendation.PATIENCE - 1), today.minusDays(1));
    each(
        waiting(LocalDate.EPOCH, today.minusDays(Recommendation.PATIENCE)),
        id -> fallSilent(new AddresseeId(id), today));
  }

  private void each(List<UUID> ids, Consumer<UUID> work) {
    for (var id : ids) {
      try {
        transaction.executeWithoutResult(nothing -> work.accept(id));
      } catch (RuntimeException e) {
        log.error("What is due for the addressee {} has failed", id, e);
      }
    }
  }

  /** Who has not answered what is due on these days. */
  private List<UUID> waiting(LocalDate first, LocalDate last) {
    return database
        .sql(
            """
            select a.id from knowledge.addressee a
            join knowledge.recommendation r on r.id = a.recommendation
            where a.state in ('ISSUED', 'ACKNOWLEDGED') and r.due_on between :first and :last
            order by r.due_on, a.id
            """)
        .param("first", first)
        .param("last", last)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  private void write(String kind, LocalDate first, LocalDate last) {
    each(waiting(first, last), id -> write(kind, new AddresseeId(id)));
  }

  private void write(String kind, AddresseeId id) {
    var first =
        database
            .sql(
                """
                insert into knowledge.addressee_letter (addressee, kind, sent_at) values (?, ?, ?)
                on conflict do nothing
                """)
            .param(id.value())
            .param(kind)
            .param(StoredValues.stored(clock.instant()))
            .update();
    if (first > 0) {
      var addressee = addressees.findById(id).orElseThrow();
      var what = kind.equals("ENDING") ? "ending" : "overdue";
      letters.toAddressee(what, of(addressee), addressee);
    }
  }

  private void fallSilent(AddresseeId id, LocalDate today) {
    var addressee = addressees.findById(id).orElseThrow();
    var recommendation = of(addressee);
    var due = recommendation.draft().dueOn();
    if (addressee.standing().isSilent(due, today)) {
      var end = due.plusDays(Recommendation.PATIENCE);
      var last = addressee.steps().getLast().day();
      var step = AddresseeStep.to(AddresseeState.NO_ANSWER, end.isBefore(last) ? last : end);
      changes.take(Actor.SYSTEM, recommendation, addressee, step);
    }
  }

  private Recommendation of(Addressee addressee) {
    return recommendations.findById(addressee.recommendation()).orElseThrow();
  }
}

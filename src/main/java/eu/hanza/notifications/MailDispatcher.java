package eu.hanza.notifications;

import eu.hanza.notifications.spi.OutgoingMail;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries mail from the outbox to the server: one at a time, each in its own transaction, so that
 * several nodes share the work and a crash repeats at most the mail in flight.
 */
@Component
class MailDispatcher {

  private static final Logger log = LoggerFactory.getLogger(MailDispatcher.class);
  private static final int ATTEMPTS = 12;

  private final JdbcClient database;
  private final JsonMapper json;
  private final Clock clock;
  private final MailTransport transport;
  private final TransactionTemplate transaction;

  MailDispatcher(
      JdbcClient database,
      JsonMapper json,
      Clock clock,
      MailTransport transport,
      TransactionTemplate transaction) {
    this.database = database;
    this.json = json;
    this.clock = clock;
    this.transport = transport;
    this.transaction = transaction;
  }

  static String messageId(UUID mail) {
    return "<" + mail + "@hanza>";
  }

  @Async
  @TransactionalEventListener(fallbackExecution = true)
  void on(StoredOutbox.MailWaits waits) {
    drain();
  }

  @Scheduled(fixedDelay = 15_000)
  void drain() {
    if (!transport.ready()) {
      return;
    }
    while (Boolean.TRUE.equals(transaction.execute(nothing -> next()))) {
      log.debug("A mail went out");
    }
  }

  private boolean next() {
    var waiting = claim();
    waiting.ifPresent(this::deliver);
    return waiting.isPresent();
  }

  private Optional<Waiting> claim() {
    return database
        .sql(
            """
            select id, content, attempts from notifications.mail
            where state = 'QUEUED' and next_attempt_at <= ?
            order by queued_at limit 1 for update skip locked
            """)
        .param(now())
        .query(
            (row, number) ->
                new Waiting(
                    row.getObject("id", UUID.class),
                    json.readValue(row.getString("content"), OutgoingMail.class),
                    row.getInt("attempts")))
        .optional();
  }

  private void deliver(Waiting mail) {
    try {
      transport.deliver(mail.content(), messageId(mail.id()));
      database
          .sql("update notifications.mail set state = 'SENT', sent_at = ? where id = ?")
          .param(now())
          .param(mail.id())
          .update();
    } catch (RuntimeException e) {
      log.warn("Mail {} did not go out at attempt {}", mail.id(), mail.attempts() + 1, e);
      postpone(mail);
    }
  }

  private void postpone(Waiting mail) {
    var attempts = mail.attempts() + 1;
    var pause = Duration.ofSeconds(30L << Math.min(attempts, 10));
    database
        .sql(
            "update notifications.mail set attempts = ?, state = ?, next_attempt_at = ? where id ="
                + " ?")
        .param(attempts)
        .param(attempts >= ATTEMPTS ? "FAILED" : "QUEUED")
        .param(now().plus(pause))
        .param(mail.id())
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** A mail that this node carries now. */
  private record Waiting(UUID id, OutgoingMail content, int attempts) {}
}

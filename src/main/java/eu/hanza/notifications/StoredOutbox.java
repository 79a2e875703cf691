package eu.hanza.notifications;

import eu.hanza.kernel.PersonId;
import eu.hanza.notifications.spi.MailNotSentException;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps outgoing mail in the database until a server took it. */
@Component
class StoredOutbox implements Outbox {

  private final JdbcClient database;
  private final JsonMapper json;
  private final Clock clock;
  private final MailTransport transport;
  private final ApplicationEventPublisher events;
  private final int days;

  StoredOutbox(
      JdbcClient database,
      JsonMapper json,
      Clock clock,
      MailTransport transport,
      ApplicationEventPublisher events,
      @Value("${hanza.mail.keep-days}") int days) {
    this.days = days;
    this.database = database;
    this.json = json;
    this.clock = clock;
    this.transport = transport;
    this.events = events;
  }

  /** Says that a mail waits; heard only after the commit. */
  record MailWaits() {}

  @Override
  @Transactional
  public void send(OutgoingMail mail) {
    var person = mail.person();
    database
        .sql(
            """
            insert into notifications.mail (id, person, content, queued_at, next_attempt_at)
            values (?, ?, ?::jsonb, ?, ?)
            """)
        .param(UUID.randomUUID())
        .param(person == null ? null : person.value())
        .param(json.writeValueAsString(mail))
        .param(now())
        .param(now())
        .update();
    events.publishEvent(new MailWaits());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Map<String, Object>> sentTo(PersonId person) {
    return database
        .sql(
            """
            select content, queued_at from notifications.mail
            where person = ? and content is not null order by queued_at desc
            """)
        .param(person.value())
        .query((row, number) -> sent(row))
        .list();
  }

  private Map<String, Object> sent(ResultSet row) throws SQLException {
    var mail = json.readValue(row.getString("content"), OutgoingMail.class);
    return Map.of(
        "queued_at",
        row.getObject("queued_at", OffsetDateTime.class).toInstant().toString(),
        "to",
        mail.to().value(),
        "subject",
        mail.subject(),
        "text",
        mail.text());
  }

  @Override
  @Transactional
  public void forget(PersonId person) {
    database
        .sql(
            """
            update notifications.mail set content = null, person = null, erased_at = ?,
              state = case state when 'QUEUED' then 'FAILED' else state end
            where person = ?
            """)
        .param(now())
        .param(person.value())
        .update();
  }

  /** Erases what went out, or could not go out, long enough ago; runs each night. */
  @Scheduled(cron = "0 20 3 * * *")
  @Transactional
  public void eraseWhatIsDue() {
    database
        .sql(
            """
            update notifications.mail set content = null, erased_at = :now
            where content is not null and state <> 'QUEUED'
              and coalesce(sent_at, next_attempt_at) < :end
            """)
        .param("now", now())
        .param("end", now().minusDays(days))
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  @Override
  public void sendAtOnce(OutgoingMail mail) {
    try {
      if (!transport.ready()) {
        throw new IllegalStateException("No mail server is configured (spring.mail.host)");
      }
      transport.deliver(mail, MailDispatcher.messageId(UUID.randomUUID()));
    } catch (MailException | IllegalStateException e) {
      throw new MailNotSentException(e);
    }
  }
}

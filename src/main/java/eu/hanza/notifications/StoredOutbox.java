package eu.hanza.notifications;

import eu.hanza.notifications.spi.MailNotSentException;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
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

  StoredOutbox(
      JdbcClient database,
      JsonMapper json,
      Clock clock,
      MailTransport transport,
      ApplicationEventPublisher events) {
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

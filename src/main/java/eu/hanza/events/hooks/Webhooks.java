package eu.hanza.events.hooks;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Token;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventRules;
import eu.hanza.events.online.Seal;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The webhooks of programmes: coordinators make them, see how they go, and end them. */
@Service
@Transactional
public class Webhooks {

  private final JdbcClient database;
  private final WebhookAddresses addresses;
  private final Seal seal;
  private final History history;
  private final Clock clock;

  Webhooks(
      JdbcClient database, WebhookAddresses addresses, Seal seal, History history, Clock clock) {
    this.database = database;
    this.addresses = addresses;
    this.seal = seal;
    this.history = history;
    this.clock = clock;
  }

  /**
   * A webhook with how it goes.
   *
   * @param id the id
   * @param url the address that is told
   * @param delivered how many messages arrived
   * @param waiting how many are still to be sent
   * @param failed how many were given up
   */
  public record Summary(WebhookId id, String url, int delivered, int waiting, int failed) {}

  /** What keeps a webhook from having this address; empty if nothing does. */
  @Transactional(readOnly = true)
  public List<Refusal> refusals(Actor by, ProgrammeId programme, String url) {
    by.must(EventRules.mayKeep(by, programme), "make a webhook of " + programme);
    return addresses.against(url).stream().toList();
  }

  /**
   * Makes a webhook; its secret is shown once.
   *
   * @throws IllegalArgumentException if the address is refused
   */
  public Token make(Actor by, ProgrammeId programme, String url) {
    if (!refusals(by, programme, url).isEmpty()) {
      throw new IllegalArgumentException("A webhook cannot lead to " + url);
    }
    var secret = Token.random();
    database
        .sql(
            """
            insert into events.webhook (id, programme, url, secret, made_at)
            values (?, ?, ?, ?, ?)
            """)
        .param(UUID.randomUUID())
        .param(programme.value())
        .param(url)
        .param(seal.seal(secret.value()))
        .param(StoredValues.stored(clock.instant()))
        .update();
    history.note(Line.of("events.history.webhook.made", by.person(), programme).with("url", url));
    return secret;
  }

  /** The webhooks of a programme that are not ended, by address. */
  @Transactional(readOnly = true)
  public List<Summary> of(Actor by, ProgrammeId programme) {
    by.must(EventRules.mayKeep(by, programme), "see the webhooks of " + programme);
    return database
        .sql(
            """
            select w.id, w.url, count(d.delivered_at) as delivered, count(d.failed_at) as failed,
              count(d.id) - count(d.delivered_at) - count(d.failed_at) as waiting
            from events.webhook w left join events.delivery d on d.webhook = w.id
            where w.programme = ? and w.ended_at is null group by w.id order by w.url, w.id
            """)
        .param(programme.value())
        .query(
            (row, number) ->
                new Summary(
                    new WebhookId(row.getObject("id", UUID.class)),
                    row.getString("url"),
                    row.getInt("delivered"),
                    row.getInt("waiting"),
                    row.getInt("failed")))
        .list();
  }

  /** Ends a webhook; what was not sent yet is not sent any more. */
  public void end(Actor by, ProgrammeId programme, WebhookId id) {
    by.must(EventRules.mayKeep(by, programme), "end a webhook of " + programme);
    var now = StoredValues.stored(clock.instant());
    database
        .sql("update events.webhook set ended_at = ? where id = ? and programme = ?")
        .param(now)
        .param(id.value())
        .param(programme.value())
        .update();
    database
        .sql(
            """
            delete from events.delivery d using events.webhook w where w.id = d.webhook
              and w.id = ? and w.ended_at is not null and d.delivered_at is null
            """)
        .param(id.value())
        .update();
    history.note(Line.of("events.history.webhook.ended", by.person(), programme));
  }
}

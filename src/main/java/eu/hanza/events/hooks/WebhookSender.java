package eu.hanza.events.hooks;

import eu.hanza.events.online.Seal;
import eu.hanza.kernel.StoredValues;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what webhooks are told. Each message is signed: {@code Hanza-Signature: t=SECONDS,v1=HEX},
 * where HEX is the HMAC-SHA256 of {@code SECONDS.BODY} by the secret. Whatever is not answered by
 * 2xx is sent again, later each time, twelve times in all. Addresses within the own network are
 * refused unless {@code hanza.webhooks.private} allows them.
 */
@Component
class WebhookSender {

  private static final Logger log = LoggerFactory.getLogger(WebhookSender.class);
  private static final int ATTEMPTS = 12;
  private static final int UNREACHABLE = 0;

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final WebhookAddresses addresses;
  private final Seal seal;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  WebhookSender(
      JdbcClient database,
      TransactionTemplate transaction,
      WebhookAddresses addresses,
      Seal seal,
      Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.addresses = addresses;
    this.seal = seal;
    this.clock = clock;
  }

  /** A message on its way. */
  private record Message(
      UUID id, String kind, String body, int attempts, String url, String secret) {}

  /** Sends what is due. */
  @Scheduled(fixedDelay = 5_000)
  void send() {
    var more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(status -> next()));
    }
  }

  private boolean next() {
    var message =
        database
            .sql(
                """
                select d.id, d.kind, d.body::text as body, d.attempts, w.url, w.secret
                from events.delivery d join events.webhook w on w.id = d.webhook
                where d.delivered_at is null and d.failed_at is null and d.next_attempt_at <= ?
                order by d.next_attempt_at limit 1 for update of d skip locked
                """)
            .param(StoredValues.stored(clock.instant()))
            .query(
                (row, number) ->
                    new Message(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getString("url"),
                        row.getString("secret")))
            .optional();
    message.ifPresent(this::deliver);
    return message.isPresent();
  }

  private void deliver(Message message) {
    var answer = post(message);
    var now = clock.instant();
    var attempts = message.attempts() + 1;
    var done = answer >= 200 && answer < 300;
    var given = !done && attempts >= ATTEMPTS;
    database
        .sql(
            """
            update events.delivery set attempts = :attempts, answer = :answer,
              delivered_at = case when :done then :now::timestamptz end,
              failed_at = case when :given then :now::timestamptz end, next_attempt_at = :next
            where id = :id
            """)
        .param("attempts", attempts)
        .param("answer", answer)
        .param("done", done)
        .param("given", given)
        .param("now", StoredValues.stored(now))
        .param("next", StoredValues.stored(now.plusSeconds(10L << Math.min(attempts, 12))))
        .param("id", message.id())
        .update();
  }

  private int post(Message message) {
    var seconds = clock.instant().getEpochSecond();
    try {
      var address = URI.create(message.url());
      if (!addresses.isOutside(Optional.ofNullable(address.getHost()).orElse("localhost"))) {
        log.info("The webhook message {} is not sent into the own network", message.id());
        return UNREACHABLE;
      }
      var request =
          HttpRequest.newBuilder(address)
              .timeout(Duration.ofSeconds(10))
              .header("Content-Type", "application/json")
              .header("Hanza-Event", message.kind())
              .header("Hanza-Delivery", message.id().toString())
              .header(
                  "Hanza-Signature",
                  "t=" + seconds + ",v1=" + sign(message, seconds + "." + message.body()))
              .POST(HttpRequest.BodyPublishers.ofString(message.body()))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException | IllegalArgumentException e) {
      log.info("The webhook message {} did not arrive", message.id(), e);
      return UNREACHABLE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return UNREACHABLE;
    }
  }

  private String sign(Message message, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      var key = seal.open(message.secret()).getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

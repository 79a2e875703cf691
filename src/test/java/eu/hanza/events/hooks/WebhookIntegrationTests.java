package eu.hanza.events.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eu.hanza.HanzaTest;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Token;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.SessionFixtures;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Other systems are told with a signature, and again when they fail; names are never told. */
@HanzaTest
class WebhookIntegrationTests {

  @Autowired EventFixtures events;
  @Autowired SessionFixtures fixtures;
  @Autowired Webhooks hooks;
  @Autowired WebhookSender sender;
  @Autowired JdbcClient database;
  @Autowired Clock clock;

  /** What arrived: the signature and the body. */
  private record Arrived(String signature, String kind, String body) {}

  private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();
  private HttpServer server;
  private ProgrammeId programme;
  private EventId event;
  private Token secret;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/hook",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          var fails = failures.getAndDecrement() > 0;
          if (!fails) {
            arrived.add(
                new Arrived(
                    headers.getFirst("Hanza-Signature"), headers.getFirst("Hanza-Event"), body));
          }
          exchange.sendResponseHeaders(fails ? 500 : 204, -1);
          exchange.close();
        });
    server.start();
    programme = events.programme();
    event = events.openEvent(programme, 5);
    var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    secret = hooks.make(Actor.SYSTEM, programme, url);
  }

  @AfterEach
  void stop() {
    server.stop(0);
    hooks
        .of(Actor.SYSTEM, programme)
        .forEach(hook -> hooks.end(Actor.SYSTEM, programme, hook.id()));
  }

  private String sign(String text) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void signsWhatItTellsAndNamesNobody() throws Exception {
    fixtures.person(event);
    sender.send();
    assertThat(arrived).isNotEmpty();
    var message = arrived.getFirst();
    assertThat(message.kind()).isEqualTo("registration.confirmed");
    assertThat(message.body()).contains(event.toString()).doesNotContain("Uczestnik", "@");
    var time = message.signature().substring(2, message.signature().indexOf(','));
    assertThat(message.signature())
        .isEqualTo("t=" + time + ",v1=" + sign(time + "." + message.body()));
  }

  @Test
  void triesAgainUntilItArrives() {
    failures.set(1);
    fixtures.person(event);
    sender.send();
    assertThat(arrived).isEmpty();
    database
        .sql("update events.delivery set next_attempt_at = ? where delivered_at is null")
        .param(eu.hanza.kernel.StoredValues.stored(clock.instant()))
        .update();
    sender.send();
    assertThat(arrived).hasSize(1);
    assertThat(hooks.of(Actor.SYSTEM, programme).getFirst())
        .extracting(Webhooks.Summary::delivered, Webhooks.Summary::waiting)
        .containsExactly(1, 0);
  }

  @Test
  void tellsNothingOfOtherProgrammesOrAfterTheEnd() {
    fixtures.person(events.openEvent(events.programme(), 5));
    hooks
        .of(Actor.SYSTEM, programme)
        .forEach(hook -> hooks.end(Actor.SYSTEM, programme, hook.id()));
    fixtures.person(event);
    sender.send();
    assertThat(arrived).isEmpty();
  }
}

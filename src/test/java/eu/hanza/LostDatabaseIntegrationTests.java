package eu.hanza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A lost database is a friendly 503, and its return is noticed without a restart. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.hikari.connection-timeout=1000")
@ContextConfiguration(initializers = LostDatabaseIntegrationTests.Wired.class)
class LostDatabaseIntegrationTests {

  private static @org.jspecify.annotations.Nullable SwitchableWire made;

  private static SwitchableWire wire() {
    return java.util.Objects.requireNonNull(made);
  }

  @LocalServerPort int port;

  /** Puts the wire between the application and a fresh database. */
  static class Wired implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      var direct = URI.create(TestDatabase.create("hanza_wire").substring("jdbc:".length()));
      made = new SwitchableWire(direct.getPort());
      TestPropertyValues.of(
              "spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                  + wire().port()
                  + direct.getPath(),
              "spring.datasource.username="
                  + System.getenv().getOrDefault("HANZA_TEST_USER", "postgres"),
              "spring.datasource.password="
                  + System.getenv().getOrDefault("HANZA_TEST_PASSWORD", "postgres"),
              "hanza.home=target/test-home/wire")
          .applyTo(context);
    }
  }

  @AfterAll
  static void close() throws IOException {
    wire().close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .timeout(Duration.ofSeconds(20))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void answersKindlyWithoutItsDatabaseAndRecoversByItself() throws Exception {
    assertThat(get("/pl/organisations").statusCode()).isEqualTo(200);
    wire().cut();
    var lost = get("/pl/organisations");
    assertThat(lost.statusCode()).isEqualTo(503);
    assertThat(lost.body()).contains("Zaraz wracamy").doesNotContain("Exception");
    var again = get("/en/organisations");
    assertThat(again.statusCode()).as(again.headers().toString()).isEqualTo(503);
    assertThat(again.body()).contains("We will be back in a moment");
    wire().mend();
    assertThat(get("/pl/organisations").statusCode()).isEqualTo(200);
  }
}

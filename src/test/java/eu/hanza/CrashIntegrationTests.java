package eu.hanza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application is killed in the middle of registrations and started again. */
class CrashIntegrationTests {

  private static final Path JAR = Path.of("target/hanza.jar");
  private static final Pattern EVENT =
      Pattern.compile("href=\"(/pl/events/forum-partnerow[^\"/]*)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern FREE = Pattern.compile("Woln\\p{L}+.(?:jest|są).(\\d+)");

  @TempDir Path home;

  private Process start(int port) throws IOException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var builder =
        new ProcessBuilder(
            java, "-jar", JAR.toAbsolutePath().toString(), "--spring.profiles.active=demo");
    builder.environment().put("HANZA_HOME", home.toString());
    builder.environment().put("SERVER_PORT", String.valueOf(port));
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/crash-test.log")));
    return builder.start();
  }

  private static void await(int port) throws InterruptedException {
    for (var attempt = 0; attempt < 240; attempt++) {
      try (var client = HttpClient.newHttpClient()) {
        var page = get(client, port, "/pl/ckw/events");
        if (page.statusCode() == 200 && EVENT.matcher(page.body()).find()) {
          return;
        }
      } catch (IOException e) {
        // Not there yet.
        Thread.onSpinWait();
      }
      Thread.sleep(500);
    }
    throw new IllegalStateException("Hanza did not start; see target/crash-test.log");
  }

  private static HttpResponse<String> get(HttpClient client, int port, String path)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofSeconds(20))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static int free(int port, String event) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var page = FREE.matcher(get(client, port, event).body());
      assertThat(page.find()).isTrue();
      return Integer.parseInt(page.group(1));
    }
  }

  private static String event(int port) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var page = EVENT.matcher(get(client, port, "/pl/ckw/events").body());
      assertThat(page.find()).isTrue();
      return page.group(1);
    }
  }

  /** Registers one person after another until the server is gone; keeps who was confirmed. */
  private static void register(int port, String event, int clerk, Set<String> confirmed) {
    try (var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      var form = TOKEN.matcher(get(client, port, event + "/register").body());
      if (!form.find()) {
        return;
      }
      for (var number = 0; number < 20; number++) {
        var email = "awaria-%d-%d@hanza.test".formatted(clerk, number);
        var body =
            "name=Uczestnik&organisation=&sector=NGO&function=VOLUNTEER&email="
                + email
                + "&_csrf="
                + URLEncoder.encode(form.group(1), StandardCharsets.UTF_8);
        var request =
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + event + "/register"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 302
            && answer.headers().firstValue("Location").orElse("").endsWith("/registered")) {
          confirmed.add(email);
        }
      }
    } catch (IOException e) {
      // The server was killed: what it had not answered is not confirmed.
      Thread.onSpinWait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long databaseProcess() throws IOException {
    var file = home.resolve("pg-data").resolve("postmaster.pid");
    return Long.parseLong(Files.readAllLines(file).getFirst().strip());
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  /** Waits for the end of a process that was told to stop, at most twenty seconds. */
  private static boolean hasEnded(long pid) throws InterruptedException {
    for (var attempt = 0; attempt < 100 && isAlive(pid); attempt++) {
      Thread.sleep(200);
    }
    return !isAlive(pid);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void losesNothingConfirmedWhenItIsKilledAndStopsItsDatabaseWhenItIsStopped() throws Exception {
    assertThat(JAR).exists();
    var port = freePort();
    var first = start(port);
    Process second = null;
    try {
      await(port);
      var event = event(port);
      var before = free(port, event);
      Set<String> confirmed = ConcurrentHashMap.newKeySet();
      var clerks = List.of(1, 2, 3, 4);
      var threads =
          clerks.stream()
              .map(n -> Thread.ofVirtual().start(() -> register(port, event, n, confirmed)))
              .toList();
      while (confirmed.size() < 10 && first.isAlive()) {
        Thread.sleep(20);
      }
      first.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
      for (var thread : threads) {
        thread.join(Duration.ofSeconds(30));
      }
      var orphan = databaseProcess();
      assertThat(isAlive(orphan)).as("the database outlives a killed Hanza").isTrue();

      second = start(port);
      await(port);
      var taken = before - free(port, event);
      assertThat(taken).isBetween(confirmed.size(), confirmed.size() + clerks.size());
      assertThat(confirmed.size()).isGreaterThanOrEqualTo(10);
      assertThat(isAlive(orphan)).as("the orphan was stopped").isFalse();

      var database = databaseProcess();
      second.destroy();
      assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(hasEnded(database)).as("the database ends with Hanza").isTrue();
    } finally {
      first.destroyForcibly();
      if (second != null) {
        second.destroyForcibly();
      }
    }
  }
}

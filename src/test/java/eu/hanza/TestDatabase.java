package eu.hanza;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL for all tests of a run, with a fresh database for each application context. With
 * HANZA_TEST_DATABASE (a JDBC address with user and password) another server is used.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var name = "hanza_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    TestPropertyValues.of(
            Map.of(
                "spring.datasource.url",
                create(name),
                "spring.datasource.username",
                System.getenv().getOrDefault("HANZA_TEST_USER", "postgres"),
                "spring.datasource.password",
                System.getenv().getOrDefault("HANZA_TEST_PASSWORD", "postgres"),
                "hanza.home",
                "target/test-home/" + name))
        .applyTo(context);
  }

  /** Makes an empty database and gives its JDBC address. */
  static synchronized String create(String name) {
    var user = System.getenv().getOrDefault("HANZA_TEST_USER", "postgres");
    var password = System.getenv().getOrDefault("HANZA_TEST_PASSWORD", "postgres");
    try (var connection = DriverManager.getConnection(address("postgres"), user, password);
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return address(name);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("No database for tests", e);
    }
  }

  private static String address(String database) throws IOException {
    var given = System.getenv("HANZA_TEST_DATABASE");
    if (given != null) {
      return given + "/" + database;
    }
    if (server == null) {
      server = start();
    }
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
  }

  private static EmbeddedPostgres start() {
    try {
      var started =
          EmbeddedPostgres.builder()
              .setServerConfig("max_connections", "300")
              .setServerConfig("unix_socket_directories", "")
              .setRegisterShutdownHook(false)
              .start();
      SpringApplication.getShutdownHandlers().add(() -> close(started));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the server after the last application context, which still needs it to close. */
  private static void close(EmbeddedPostgres started) {
    try {
      started.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

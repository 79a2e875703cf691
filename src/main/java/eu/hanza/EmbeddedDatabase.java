package eu.hanza;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * PostgreSQL 18 inside the installation's own folder, used unless {@code spring.datasource.url}
 * names another server. It listens on loopback only, asks for a password, writes safely to disk,
 * stops after the connection pool, and recovers from a server that a killed Hanza left behind.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoExternalDatabase.class)
class EmbeddedDatabase {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

  @Bean
  HanzaHome hanzaHome(@Value("${hanza.home}") Path folder) {
    return HanzaHome.take(folder);
  }

  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres(HanzaHome home) throws IOException, SQLException {
    var data = home.folder("pg-data");
    OrphanedServer.stop(data);
    var access = new DatabaseAccess(data, home.secret("pg-password"));
    var builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(home.folder("pg-binaries").toFile())
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "100")
            .setPGStartupWait(Duration.ofSeconds(60));
    if (access.isLocked()) {
      builder.setConnectConfig("password", access.password());
    }
    var server = builder.start();
    if (!access.isLocked()) {
      access.lock(server);
    }
    log.info("PostgreSQL listens on 127.0.0.1:{} with its data in {}", server.getPort(), data);
    return server;
  }

  @Bean
  JdbcConnectionDetails databaseAddress(EmbeddedPostgres server, HanzaHome home) {
    var password = home.secret("pg-password");
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return "postgres";
      }

      @Override
      public String getPassword() {
        return password;
      }

      @Override
      public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
      }
    };
  }

  /** True unless the operator named a database server. */
  static final class NoExternalDatabase implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().containsProperty("spring.datasource.url");
    }
  }
}

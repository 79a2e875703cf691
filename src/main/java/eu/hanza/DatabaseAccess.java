package eu.hanza;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Who may connect to the embedded server: nobody without the installation's password. A fresh
 * server trusts every local user until {@link #lock} closes it.
 */
record DatabaseAccess(Path data, String password) {

  private static final String RULES =
      """
      # Written by Hanza: a password is asked for, and only from this machine.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  /** Whether the password is asked for already; read from the file that decides it. */
  boolean isLocked() throws IOException {
    var rules = data.resolve("pg_hba.conf");
    return Files.exists(rules) && Files.readString(rules).equals(RULES);
  }

  void lock(EmbeddedPostgres server) throws SQLException, IOException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("alter role postgres password '" + password.replace("'", "''") + "'");
      Files.writeString(data.resolve("pg_hba.conf"), RULES);
      statement.execute("select pg_reload_conf()");
    }
  }
}

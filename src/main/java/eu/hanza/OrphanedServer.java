package eu.hanza;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that still holds the data folder after its Hanza was killed. */
final class OrphanedServer {

  private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

  private OrphanedServer() {}

  /** Stops the server named in {@code postmaster.pid}, if it runs, and waits until it is gone. */
  static void stop(Path data) throws IOException {
    var file = data.resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return;
    }
    var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    var server = ProcessHandle.of(pid).filter(OrphanedServer::isPostgres);
    if (server.isPresent()) {
      log.warn("Stopping PostgreSQL {}, left behind by a Hanza that was killed", pid);
      end(server.get());
    }
    Files.deleteIfExists(file);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.isAlive() && process.info().command().orElse("").endsWith("postgres");
  }

  private static void end(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while PostgreSQL was stopping", e);
    } catch (Exception e) {
      throw new IllegalStateException("PostgreSQL " + server.pid() + " does not stop", e);
    }
  }
}

package eu.hanza.projects.register;

import eu.hanza.accounts.Actor;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.projects.register.ProjectImport.Sent;
import eu.hanza.projects.register.ProjectImport.Upload;
import eu.hanza.shell.spi.Demonstration;
import eu.hanza.tables.TableReader.Encoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Joint projects of the demonstration, taken in as anybody would take them in. */
@Component
@ConditionalOnProperty("hanza.demo")
class JointDemonstration implements Demonstration {

  private static final String FILE = "joint-projects.csv";

  private final ProjectImport imports;
  private final ProgrammeDirectory programmes;

  JointDemonstration(ProjectImport imports, ProgrammeDirectory programmes) {
    this.imports = imports;
    this.programmes = programmes;
  }

  @Override
  public int order() {
    return 31;
  }

  @Override
  public void load() {
    var programme = programmes.withSlug("ckw").orElseThrow().id();
    var sent = new Sent(programme, true, FILE, Encoding.UTF_8);
    if (!(imports.upload(Actor.SYSTEM, sent, content())
        instanceof Upload.Looked(var id, var report))) {
      throw new IllegalStateException("The demonstration cannot be read: " + FILE);
    }
    var refused = imports.confirm(Actor.SYSTEM, id, Map.of());
    if (!refused.isEmpty()) {
      throw new IllegalStateException("The demonstration was refused: " + report);
    }
  }

  private static byte[] content() {
    try (var in = new ClassPathResource("demo/projects/" + FILE).getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

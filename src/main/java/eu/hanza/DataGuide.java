package eu.hanza;

import eu.hanza.shell.spi.Announcement;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the operator where the data lie. */
@Component
class DataGuide implements Announcement {

  private final Path home;

  DataGuide(@Value("${hanza.home}") Path home) {
    this.home = home;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<String> lines() {
    return List.of("", "Data: " + home.toAbsolutePath().normalize() + " (HANZA_HOME)");
  }
}

package eu.hanza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Properties are skipped silently where they bear a tag of JUnit: they take jqwik's own. */
class PropertyTagsTests {

  @Test
  void letsNoPropertyBeSkipped() throws IOException {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      var skipped =
          files
              .filter(file -> file.toString().endsWith("PropertyTests.java"))
              .filter(file -> read(file).contains("import org.junit.jupiter.api.Tag;"))
              .toList();
      assertThat(skipped).isEmpty();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

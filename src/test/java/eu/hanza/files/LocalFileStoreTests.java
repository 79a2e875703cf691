package eu.hanza.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFileStoreTests {

  private static final byte[] CONTENT = FileFixtures.ascii("content");

  @TempDir Path folder;

  @Test
  void keepsAContentOnceUnderItsFingerprint() throws IOException {
    var store = new LocalFileStore(folder);
    var key = Sha256.of(CONTENT);
    store.put(key, new ByteArrayInputStream(CONTENT));
    store.put(key, new ByteArrayInputStream(CONTENT));
    try (var in = store.open(key)) {
      assertThat(in.readAllBytes()).isEqualTo(CONTENT);
    }
    assertThat(files()).isEqualTo(1);
    store.delete(key);
    store.delete(key);
    assertThat(files()).isZero();
    assertThatIOException()
        .isThrownBy(() -> store.open(key))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void keepsNothingThatIsNotWhatItsKeySays() throws IOException {
    var store = new LocalFileStore(folder);
    assertThatIOException()
        .isThrownBy(() -> store.put("0".repeat(64), new ByteArrayInputStream(CONTENT)));
    assertThat(files()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> store.open("../../etc/passwd"));
  }

  private long files() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }
}

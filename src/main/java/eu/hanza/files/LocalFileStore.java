package eu.hanza.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Contents in a folder of this machine, spread over sub-folders by their first two digits. */
@Component
class LocalFileStore implements FileStore {

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;

  @Autowired
  LocalFileStore(@Value("${hanza.home:./data}") String home) {
    this(Path.of(home, "files"));
  }

  LocalFileStore(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public void put(String sha256, InputStream content) throws IOException {
    var target = path(sha256);
    if (Files.exists(target)) {
      return;
    }
    Files.createDirectories(target.getParent());
    var draft = Files.createTempFile(target.getParent(), "draft", null);
    try {
      var in = new DigestInputStream(content, Sha256.digest());
      Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
      if (!Sha256.text(in.getMessageDigest().digest()).equals(sha256)) {
        throw new IOException("The content is not " + sha256);
      }
      flush(draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    return Files.newInputStream(path(sha256));
  }

  @Override
  public void delete(String sha256) throws IOException {
    Files.deleteIfExists(path(sha256));
  }

  private Path path(String sha256) {
    if (!KEY.matcher(sha256).matches()) {
      throw new IllegalArgumentException("No SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static void flush(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}

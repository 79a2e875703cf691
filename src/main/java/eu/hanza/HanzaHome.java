package eu.hanza;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one installation keeps what must survive: the embedded database, its password
 * and the uploaded files. Only one running Hanza may hold it.
 */
final class HanzaHome implements AutoCloseable {

  private final Path folder;
  private final FileChannel lockFile;

  private HanzaHome(Path folder, FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  /**
   * Takes the folder for this process.
   *
   * @throws IllegalStateException if another Hanza holds it
   */
  static HanzaHome take(Path folder) {
    try {
      Files.createDirectories(folder);
      var file =
          FileChannel.open(
              folder.resolve("hanza.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = file.tryLock();
      if (lock == null) {
        file.close();
        throw new IllegalStateException(
            "Another Hanza is running with the folder " + folder + ". Stop it, or set HANZA_HOME.");
      }
      return new HanzaHome(folder, file);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be used", e);
    }
  }

  Path folder(String name) {
    return folder.resolve(name).toAbsolutePath();
  }

  /** Reads a secret of this installation, making it at the first call; only its owner may read. */
  String secret(String name) {
    var file = folder(name);
    try {
      if (Files.notExists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Secrets.random());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The secret " + file + " cannot be kept", e);
    }
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}

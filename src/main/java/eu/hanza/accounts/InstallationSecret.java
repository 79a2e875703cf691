package eu.hanza.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one secret of an installation, from which a key of its own follows for each purpose. It lies
 * as a file {@code secret} in the folder of Hanza, which only its owner can read, or is given as
 * {@code hanza.secret} (32 bytes in Base64), which several nodes must share. Never in the database:
 * whoever has only that can neither open what is sealed nor make codes.
 */
@Component
public class InstallationSecret {

  private static final int BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] secret;

  /**
   * Reads the secret, or makes it at the first start.
   *
   * @throws IllegalStateException if it has another length
   */
  public InstallationSecret(
      @Value("${hanza.home}") Path home, @Value("${hanza.secret:}") String given) {
    this.secret =
        Base64.getDecoder().decode(given.isBlank() ? read(home.resolve("secret")) : given);
    if (secret.length != BYTES) {
      throw new IllegalStateException("The secret has 32 bytes, not " + secret.length);
    }
  }

  private static String read(Path file) {
    try {
      if (Files.notExists(file)) {
        create(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The secret cannot be kept in " + file, e);
    }
  }

  private static void create(Path file) throws IOException {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Files.createDirectories(file.toAbsolutePath().getParent());
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var how = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(file, how, owner)) {
      var text = Base64.getEncoder().encodeToString(bytes);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (FileAlreadyExistsException e) {
      // Another start was faster: its secret holds.
    }
  }

  /** The key of 32 bytes for a purpose, always the same. */
  public byte[] key(String purpose) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

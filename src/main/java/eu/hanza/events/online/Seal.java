package eu.hanza.events.online;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals short texts for the database by AES-GCM. The key is a file in the folder of the
 * installation that only its owner can read, or is given as {@code hanza.seal.key} (32 bytes in
 * Base64), which several nodes must share.
 */
@Component
public class Seal {

  private static final String MARK = "sealed:";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;

  Seal(@Value("${hanza.home}") Path home, @Value("${hanza.seal.key:}") String given) {
    var bytes =
        given.isBlank() ? read(home.resolve("seal-key")) : Base64.getDecoder().decode(given);
    if (bytes.length != 32) {
      throw new IllegalStateException("A key for sealing has 32 bytes, not " + bytes.length);
    }
    this.key = new SecretKeySpec(bytes, "AES");
  }

  private static byte[] read(Path file) {
    try {
      if (Files.notExists(file)) {
        var fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        Files.createDirectories(file.getParent());
        var owner =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, owner);
        Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
      }
      return Base64.getDecoder().decode(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Seals a text; an empty one stays empty. */
  public String seal(String text) {
    if (text.isEmpty()) {
      return "";
    }
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
    var both = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    return MARK + Base64.getEncoder().encodeToString(both);
  }

  /**
   * Opens what was sealed. A text that never was sealed is given as it is.
   *
   * @throws IllegalStateException if it was changed, or sealed by another key
   */
  public String open(String sealed) {
    if (!sealed.startsWith(MARK)) {
      return sealed;
    }
    var both = Base64.getDecoder().decode(sealed.substring(MARK.length()));
    var nonce = java.util.Arrays.copyOf(both, NONCE);
    var body = java.util.Arrays.copyOfRange(both, NONCE, both.length);
    return new String(cipher(Cipher.DECRYPT_MODE, nonce, body), StandardCharsets.UTF_8);
  }

  private byte[] cipher(int mode, byte[] nonce, byte[] text) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A sealed text cannot be read with this key", e);
    }
  }
}

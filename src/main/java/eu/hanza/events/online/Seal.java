package eu.hanza.events.online;

import eu.hanza.accounts.InstallationSecret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Seals short texts for the database by AES-GCM, with a key of the installation. */
@Component
public class Seal {

  private static final String MARK = "sealed:";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;

  Seal(InstallationSecret secret) {
    this.key = new SecretKeySpec(secret.key("seal"), "AES");
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
    var nonce = Arrays.copyOf(both, NONCE);
    var body = Arrays.copyOfRange(both, NONCE, both.length);
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

package eu.hanza.events;

import eu.hanza.accounts.InstallationSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Codes that nobody guesses and nobody has to store: each follows from what it stands for and the
 * secret of the installation.
 */
@Component
public class Codes {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec secret;

  Codes(InstallationSecret secret) {
    this.secret = new SecretKeySpec(secret.key("codes"), ALGORITHM);
  }

  /** The code of 100 bits for something, in letters and digits that are not mistaken. */
  public String of(String what) {
    var bytes = mac(what);
    var code = new StringBuilder();
    var bits = 0;
    var held = 0;
    for (var next = 0; code.length() < LENGTH; ) {
      if (held < 5) {
        bits = (bits << 8) | (bytes[next++] & 0xFF);
        held += 8;
      }
      held -= 5;
      code.append(SIGNS.charAt((bits >> held) & 31));
    }
    return code.toString();
  }

  /** A signature of a text, in hexadecimal. */
  public String signature(String text) {
    return HexFormat.of().formatHex(mac(text));
  }

  private byte[] mac(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether two codes or signatures are the same, in a time that tells nothing. */
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** A code as it is printed: in groups of four. */
  public static String grouped(String code) {
    return code.replaceAll("(.{4})(?!$)", "$1-");
  }

  /** A code as somebody typed it, without what is easily mistaken. */
  public static String normalised(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^0-9A-Z]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  /** The SHA-256 of a code, in hexadecimal. */
  public static String hash(String code) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(normalised(code).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

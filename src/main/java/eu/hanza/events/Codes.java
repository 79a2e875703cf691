package eu.hanza.events;

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
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Codes that nobody guesses and nobody has to store: each follows from what it stands for and a
 * secret of the installation, which lies in its folder and not in its database.
 */
@Component
public class Codes {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec secret;

  Codes(@Value("${hanza.home}") Path home) {
    this.secret = new SecretKeySpec(secret(home.resolve("codes.key")), ALGORITHM);
  }

  private static byte[] secret(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return HexFormat.of().parseHex(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The secret of the codes cannot be kept in " + file, e);
    }
  }

  private static void create(Path file) throws IOException {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    Files.createDirectories(file.toAbsolutePath().getParent());
    var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var how = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(file, how, own)) {
      channel.write(
          ByteBuffer.wrap(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII)));
    } catch (FileAlreadyExistsException e) {
      // Another start was faster: its secret holds.
    }
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

package eu.hanza.forms;

import eu.hanza.forms.stored.FormJson;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret that leads back to a draft: 20 letters and digits that are not taken for each other,
 * 100 bits (F-13). Only its hash is stored.
 *
 * @param value without the dashes that stand between its parts on the page
 */
public record ResumeCode(String value) {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new code. */
  public static ResumeCode random() {
    var text = new StringBuilder();
    for (var i = 0; i < LENGTH; i++) {
      text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return new ResumeCode(text.toString());
  }

  /** Reads what somebody typed: small letters, spaces and dashes do not matter, nor O for 0. */
  public static Optional<ResumeCode> read(String typed) {
    var text =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return text.length() == LENGTH && text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
        ? Optional.of(new ResumeCode(text))
        : Optional.empty();
  }

  /** The code as it stands on pages, in four parts. */
  public String shown() {
    return value.replaceAll("(.{5})(?!$)", "$1-");
  }

  /** The SHA-256 of the code, in hexadecimal. */
  public String hash() {
    return FormJson.hash(value);
  }

  @Override
  public String toString() {
    return "ResumeCode[hidden]";
  }
}

package eu.hanza.kernel;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, normalised for comparing: trimmed, lower-cased, with its domain in ASCII
 * (IDNA). A {@code +tag} and dots are kept, since they may be other mailboxes (E-1).
 */
public record EmailAddress(String value) {

  private static final Pattern FORM =
      Pattern.compile(
          "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*"
              + "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

  /**
   * Normalises an address.
   *
   * @throws IllegalArgumentException if it is no address
   */
  public EmailAddress {
    value =
        parse(value).orElseThrow(() -> new IllegalArgumentException("This is no e-mail address"));
  }

  /** Reads an address, if the text is one. */
  public static Optional<EmailAddress> read(String text) {
    return parse(text).map(EmailAddress::new);
  }

  private static Optional<String> parse(String text) {
    var trimmed = text.strip().toLowerCase(Locale.ROOT);
    var at = trimmed.lastIndexOf('@');
    if (at < 1 || trimmed.length() > 254) {
      return Optional.empty();
    }
    try {
      var address = trimmed.substring(0, at + 1) + IDN.toASCII(trimmed.substring(at + 1));
      var local = address.substring(0, address.lastIndexOf('@'));
      var dotted = local.startsWith(".") || local.endsWith(".") || local.contains("..");
      return FORM.matcher(address).matches() && !dotted ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

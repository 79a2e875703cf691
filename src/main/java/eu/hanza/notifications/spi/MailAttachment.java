package eu.hanza.notifications.spi;

import java.util.Base64;

/**
 * A file that goes with a mail.
 *
 * @param name its name
 * @param kind its media type, with parameters
 * @param base64 its content in Base64
 */
public record MailAttachment(String name, String kind, String base64) {

  /** A file with this content. */
  public static MailAttachment of(String name, String kind, byte[] content) {
    return new MailAttachment(name, kind, Base64.getEncoder().encodeToString(content));
  }

  /** The content. */
  public byte[] content() {
    return Base64.getDecoder().decode(base64);
  }
}

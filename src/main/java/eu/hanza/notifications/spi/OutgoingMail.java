package eu.hanza.notifications.spi;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person, in the person's language, as plain text.
 *
 * @param to the address
 * @param person whose it is; null where Hanza does not know the person
 * @param language the language that the text is in
 * @param subject the subject
 * @param text the plain text; Hanza makes an HTML part of it, in which addresses are links
 * @param attachments files, such as a calendar entry
 * @param unsubscribe the address that ends such mails with one click; null for mails about
 *     something that the person did, which need no consent (L3)
 * @param replyTo where an answer goes; null for the installation's own address
 */
public record OutgoingMail(
    EmailAddress to,
    @Nullable PersonId person,
    Language language,
    String subject,
    String text,
    List<MailAttachment> attachments,
    @Nullable String unsubscribe,
    @Nullable EmailAddress replyTo) {

  /** Makes the list unchangeable. */
  public OutgoingMail {
    attachments = List.copyOf(attachments);
  }

  /** A mail about something that the person did, without attachments. */
  public static OutgoingMail service(
      EmailAddress to, @Nullable PersonId person, Language language, String subject, String text) {
    return new OutgoingMail(to, person, language, subject, text, List.of(), null, null);
  }

  /** The mail with one more file. */
  public OutgoingMail with(MailAttachment file) {
    var more = new java.util.ArrayList<>(attachments);
    more.add(file);
    return new OutgoingMail(to, person, language, subject, text, more, unsubscribe, replyTo);
  }
}

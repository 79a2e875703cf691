package eu.hanza.notifications;

import eu.hanza.notifications.spi.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mail to the SMTP server named by {@code spring.mail.host}. */
@Component
@ConditionalOnProperty(name = "hanza.demo", havingValue = "false", matchIfMissing = true)
class SmtpTransport implements MailTransport {

  private final ObjectProvider<JavaMailSender> sender;
  private final String from;
  private final String installation;

  SmtpTransport(
      ObjectProvider<JavaMailSender> sender,
      @Value("${hanza.mail.from}") String from,
      @Value("${hanza.name}") String installation) {
    this.sender = sender;
    this.from = from;
    this.installation = installation;
  }

  @Override
  public boolean ready() {
    return sender.getIfAvailable() != null;
  }

  @Override
  public void deliver(OutgoingMail mail, String messageId) {
    var smtp = sender.getObject();
    try {
      smtp.send(message(smtp.createMimeMessage(), mail, messageId));
    } catch (MessagingException | java.io.UnsupportedEncodingException e) {
      throw new MailPreparationException(e);
    }
  }

  private MimeMessage message(MimeMessage empty, OutgoingMail mail, String messageId)
      throws MessagingException, java.io.UnsupportedEncodingException {
    var message = new IdentifiedMessage(empty, messageId);
    var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    parts.setFrom(from, installation);
    parts.setTo(mail.to().value());
    if (mail.replyTo() != null) {
      parts.setReplyTo(mail.replyTo().value());
    }
    parts.setSubject(mail.subject());
    parts.setText(mail.text(), MailHtml.of(mail));
    for (var file : mail.attachments()) {
      parts.addAttachment(file.name(), new ByteArrayResource(file.content()), file.kind());
    }
    message.setHeader("Content-Language", mail.language().tag());
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.unsubscribe() != null) {
      message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    return message;
  }

  /** A message that keeps its id when it is sent again. */
  private static final class IdentifiedMessage extends MimeMessage {

    private final String id;

    IdentifiedMessage(MimeMessage source, String id) {
      super(source.getSession());
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}

package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.notifications.spi.MailNotSentException;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import eu.hanza.shell.spi.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Mails the sign-in link at once; it never lies in the outbox. The answer is the same whether
 * anybody has the address or not.
 */
@Component
class SignInMail implements OneTimeTokenGenerationSuccessHandler {

  private static final Logger log = LoggerFactory.getLogger(SignInMail.class);

  private final People people;
  private final Outbox outbox;
  private final Messages messages;
  private final String address;

  SignInMail(
      People people, Outbox outbox, Messages messages, @Value("${hanza.address}") String address) {
    this.people = people;
    this.outbox = outbox;
    this.messages = messages;
    this.address = address;
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
      throws IOException {
    var language = SignInPaths.language(request);
    var person = EmailAddress.read(token.getUsername()).flatMap(people::find);
    var state = "sent";
    if (person.isPresent()) {
      try {
        outbox.sendAtOnce(letter(person.get(), language, token.getTokenValue()));
      } catch (MailNotSentException e) {
        log.error("A sign-in link could not be sent", e);
        state = "unsent";
      }
    }
    response.sendRedirect("/" + language.tag() + "/sign-in?" + state);
  }

  private OutgoingMail letter(PersonSummary person, Language language, String token) {
    var link = address + "/" + language.tag() + "/sign-in/confirm?token=" + token;
    return OutgoingMail.service(
        java.util.Objects.requireNonNull(person.email()),
        person.id(),
        language,
        messages.text(language, "accounts.mail.link.subject"),
        messages.text(
            language,
            "accounts.mail.link.text",
            "link",
            link,
            "minutes",
            SignInLinks.VALID.toMinutes()));
  }
}

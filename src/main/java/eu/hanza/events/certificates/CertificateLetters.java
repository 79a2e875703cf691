package eu.hanza.events.certificates;

import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.EventSummary;
import eu.hanza.events.Passes;
import eu.hanza.events.RegistrationLetters;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.shell.spi.Messages;
import org.springframework.stereotype.Component;

/** Writes to holders where their certificate is. */
@Component
class CertificateLetters {

  private final Outbox outbox;
  private final RegistrationLetters letters;
  private final Passes passes;
  private final Messages messages;

  CertificateLetters(Outbox outbox, RegistrationLetters letters, Passes passes, Messages messages) {
    this.outbox = outbox;
    this.letters = letters;
    this.passes = passes;
    this.messages = messages;
  }

  void send(EventSummary event, Certificate issued, PersonSummary person) {
    if (person.email() == null) {
      return;
    }
    var language = issued.language();
    var link = letters.own(passes.issue(issued.registration()), language);
    var text =
        messages.text(
            language,
            "events.certificate.mail.text",
            "title",
            event.event().title().in(language).text(),
            "number",
            issued.number(),
            "link",
            link);
    outbox.send(
        letters.mail(
            event,
            person,
            language,
            "events.certificate.mail.subject",
            text + letters.notice(event, language)));
  }
}

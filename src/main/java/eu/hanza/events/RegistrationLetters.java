package eu.hanza.events;

import eu.hanza.accounts.PersonSummary;
import eu.hanza.accounts.Token;
import eu.hanza.kernel.Language;
import eu.hanza.notifications.spi.MailAttachment;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import eu.hanza.programmes.NoticeBook;
import eu.hanza.programmes.NoticeText;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letters that registered people get, in their language, with the funder's notice. */
@Component
class RegistrationLetters {

  private final Outbox outbox;
  private final Messages messages;
  private final CalendarFile calendar;
  private final NoticeBook notices;
  private final Clock clock;
  private final String address;

  RegistrationLetters(
      Outbox outbox,
      Messages messages,
      CalendarFile calendar,
      NoticeBook notices,
      Clock clock,
      @Value("${hanza.address}") String address) {
    this.outbox = outbox;
    this.messages = messages;
    this.calendar = calendar;
    this.notices = notices;
    this.clock = clock;
    this.address = address;
  }

  /** The confirmation with number, calendar entry, join link and the link to one's own place. */
  void confirm(EventSummary event, Registration registration, PersonSummary person, Token token) {
    var language = registration.language();
    var text =
        messages.text(
                language,
                "events.mail.confirmed.text",
                "title",
                event.event().title().in(language).text(),
                "number",
                registration.number(),
                "when",
                EventWords.time(event.event().time(), language),
                "where",
                EventWords.place(event.event().place(), language),
                "link",
                address + "/" + language.tag() + "/events/registration?token=" + token.value())
            + join(event, language)
            + notice(event, language);
    var mail = mail(event, person, language, "events.mail.confirmed.subject", text);
    outbox.send(
        mail.with(MailAttachment.of("hanza.ics", CalendarFile.KIND, calendar.of(event, language))));
  }

  private String join(EventSummary event, Language language) {
    var link = event.event().joinLink();
    return link.isBlank() ? "" : "\n\n" + messages.text(language, "events.mail.join", "link", link);
  }

  String notice(EventSummary event, Language language) {
    return noticeText(event, language).map(notice -> "\n\n" + notice.wording()).orElse("");
  }

  java.util.Optional<NoticeText> noticeText(EventSummary event, Language language) {
    var funder = event.event().funder();
    return funder == null
        ? java.util.Optional.empty()
        : notices.noticeOn(funder, event.event().funderEdition(), language, LocalDate.now(clock));
  }

  /** Says that the place was given up. */
  void withdrawn(EventSummary event, Registration registration, PersonSummary person) {
    var language = registration.language();
    var text =
        messages.text(
            language,
            "events.mail.withdrawn.text",
            "title",
            event.event().title().in(language).text(),
            "number",
            registration.number(),
            "link",
            address + "/" + language.tag() + event.path());
    outbox.send(mail(event, person, language, "events.mail.withdrawn.subject", text));
  }

  private OutgoingMail mail(
      EventSummary event, PersonSummary person, Language language, String subject, String text) {
    return OutgoingMail.service(
        Objects.requireNonNull(person.email()),
        person.id(),
        language,
        messages.text(language, subject, "title", event.event().title().in(language).text()),
        text);
  }
}

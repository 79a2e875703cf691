package eu.hanza.events;

import eu.hanza.accounts.InformationClauses;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.accounts.Token;
import eu.hanza.documents.QrCode;
import eu.hanza.events.draws.DrawWords;
import eu.hanza.events.draws.Draws;
import eu.hanza.events.letters.LetterKind;
import eu.hanza.events.letters.LetterWords;
import eu.hanza.events.online.JoinDesk;
import eu.hanza.events.reconfirmation.ReconfirmationTerms;
import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.Bookings;
import eu.hanza.kernel.Language;
import eu.hanza.notifications.spi.MailAttachment;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import eu.hanza.programmes.NoticeBook;
import eu.hanza.programmes.NoticeText;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letters that registered people get, in their language, with the funder's notice. */
@Component
public class RegistrationLetters {

  private final Outbox outbox;
  private final Messages messages;
  private final CalendarFile calendar;
  private final NoticeBook notices;
  private final InformationClauses clauses;
  private final LetterWords words;
  private final Tickets tickets;
  private final Bookings bookings;
  private final JoinDesk joins;
  private final Draws draws;
  private final DrawWords drawWords;
  private final ReconfirmationTerms reconfirmation;
  private final Clock clock;
  private final String address;

  RegistrationLetters(
      Outbox outbox,
      Messages messages,
      CalendarFile calendar,
      NoticeBook notices,
      InformationClauses clauses,
      LetterWords words,
      Tickets tickets,
      Bookings bookings,
      JoinDesk joins,
      Draws draws,
      DrawWords drawWords,
      ReconfirmationTerms reconfirmation,
      Clock clock,
      @Value("${hanza.address}") String address) {
    this.outbox = outbox;
    this.messages = messages;
    this.calendar = calendar;
    this.notices = notices;
    this.clauses = clauses;
    this.words = words;
    this.tickets = tickets;
    this.bookings = bookings;
    this.joins = joins;
    this.draws = draws;
    this.drawWords = drawWords;
    this.reconfirmation = reconfirmation;
    this.clock = clock;
    this.address = address;
  }

  /**
   * The letter about a registration as it is now: the confirmation with number, calendar entry,
   * join link and the link to one's own place, or what it waits for.
   */
  void confirm(EventSummary event, Registration registration, PersonSummary person, Token token) {
    var language = registration.language();
    var kind =
        switch (registration.known()) {
          case CONFIRMED -> "confirmed";
          case WAITING -> "waiting";
          case OFFERED -> "offered";
          default -> "requested";
        };
    var draw = draws.of(event.id()).filter(one -> one.drawnAt() == null);
    var text =
        messages.text(
                language,
                "events.mail." + kind + ".text",
                "title",
                event.event().title().in(language).text(),
                "number",
                registration.number(),
                "when",
                EventWords.time(event.event().time(), language),
                "where",
                EventWords.place(event.event().place(), language),
                "drawn",
                draw.isPresent(),
                "draw",
                draw.map(one -> drawWords.line(one, event, language)).orElse(""),
                "link",
                own(token, language))
            + ("confirmed".equals(kind) ? join(event, registration, language) : "")
            + added(event, kind, language)
            + rule(event, language)
            + source(event, registration, language)
            + notice(event, language);
    var mail = mail(event, person, language, "events.mail." + kind + ".subject", text);
    outbox.send(
        "confirmed".equals(kind)
            ? mail.with(entry(event, language)).with(ticket(registration))
            : mail);
  }

  /** Tells somebody who was entered from a list of another system (art. 14 GDPR, L5). */
  void inform(EventSummary event, Registration registration, PersonSummary person, Token token) {
    var language = registration.language();
    var text =
        messages.text(
                language,
                "events.mail.entered.text",
                "title",
                event.event().title().in(language).text(),
                "number",
                registration.number(),
                "when",
                EventWords.time(event.event().time(), language),
                "link",
                own(token, language))
            + source(event, registration, language)
            + notice(event, language);
    outbox.send(mail(event, person, language, "events.mail.entered.subject", text));
  }

  /**
   * Where the data come from and what becomes of them, for whom somebody else entered (art. 14
   * GDPR, L5, E-2); empty for whom read the clause on the page.
   */
  private String source(EventSummary event, Registration registration, Language language) {
    var clause = event.event().clause();
    if (registration.origin() == RegistrationOrigin.ONLINE || clause == null) {
      return "";
    }
    var origin = registration.origin().name();
    return "\n\n"
        + messages.text(language, "events.mail.source", "origin", origin)
        + "\n\n"
        + clauses.text(clause, language);
  }

  private String added(EventSummary event, String kind, Language language) {
    return "offered".equals(kind)
        ? ""
        : words.paragraph(event.id(), LetterKind.valueOf(kind.toUpperCase(Locale.ROOT)), language);
  }

  /** What follows from silence, for those who did not register on the page. */
  private String rule(EventSummary event, Language language) {
    return reconfirmation.rule(event.id(), language).map(rule -> "\n\n" + rule).orElse("");
  }

  private MailAttachment entry(EventSummary event, Language language) {
    return MailAttachment.of("hanza.ics", CalendarFile.KIND, calendar.of(event, language));
  }

  private MailAttachment ticket(Registration registration) {
    var code = tickets.code(registration.id());
    return MailAttachment.of(
        "hanza-%d.png".formatted(registration.number()), "image/png", QrCode.png(code, 400));
  }

  /** The link to one's own place. */
  public String own(Token token, Language language) {
    return address + "/" + language.tag() + "/events/registration?token=" + token.value();
  }

  private String join(EventSummary event, Registration registration, Language language) {
    return event.event().joinLink().isBlank()
        ? ""
        : bookings
            .ofEvent(registration.id())
            .map(booking -> "\n\n" + join(booking, language))
            .orElse("");
  }

  /** The personal way into the online room of a booking. */
  String join(BookingId booking, Language language) {
    var link = address + "/" + language.tag() + "/join/" + joins.pass(booking).value();
    return messages.text(language, "events.mail.seat.join", "link", link);
  }

  /** The co-financing notice of an event as the end of a letter; empty where there is none. */
  public String notice(EventSummary event, Language language) {
    return noticeText(event, language).map(notice -> "\n\n" + notice.wording()).orElse("");
  }

  /** The co-financing notice of an event, if it has to stand on what is written about it. */
  public Optional<NoticeText> noticeText(EventSummary event, Language language) {
    var funder = event.event().funder();
    return funder == null
        ? Optional.empty()
        : notices.noticeOn(funder, event.event().funderEdition(), language, LocalDate.now(clock));
  }

  /** A mail about an event. */
  public OutgoingMail mail(
      EventSummary event, PersonSummary person, Language language, String subject, String text) {
    return OutgoingMail.service(
        Objects.requireNonNull(person.email()),
        person.id(),
        language,
        messages.text(language, subject, "title", event.event().title().in(language).text()),
        text);
  }
}

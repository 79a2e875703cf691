package eu.hanza.events;

import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.letters.LetterKind;
import eu.hanza.events.letters.LetterWords;
import eu.hanza.events.seats.Bookings;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.StoredValues;
import eu.hanza.notifications.spi.MailAttachment;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people with a confirmed place seven days and two days before an event, with the time in
 * their own zone and the link to their place. Each reminder goes out once, also after a crash.
 */
@Component
class Reminders {

  private static final int[] DAYS = {7, 2};

  private final JdbcClient database;
  private final Registrations registrations;
  private final EventCalendar calendar;
  private final People people;
  private final Passes passes;
  private final Bookings bookings;
  private final RegistrationLetters letters;
  private final LetterWords words;
  private final Outbox outbox;
  private final Messages messages;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Reminders(
      JdbcClient database,
      Registrations registrations,
      EventCalendar calendar,
      People people,
      Passes passes,
      Bookings bookings,
      RegistrationLetters letters,
      LetterWords words,
      Outbox outbox,
      Messages messages,
      TransactionTemplate transaction,
      Clock clock) {
    this.database = database;
    this.registrations = registrations;
    this.calendar = calendar;
    this.people = people;
    this.passes = passes;
    this.bookings = bookings;
    this.letters = letters;
    this.words = words;
    this.outbox = outbox;
    this.messages = messages;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Writes the reminders that are due; looks every ten minutes. Whom an event asks again whether
   * they come gets that letter instead, until the answer is yes (E-9).
   */
  @Scheduled(fixedDelay = 600_000)
  void remind() {
    for (var days : DAYS) {
      var from = LocalDate.now(clock).plusDays(days);
      database
          .sql(
              """
              select r.id from events.registration r join events.event e on e.id = r.event
              where r.state = 'CONFIRMED' and r.erased_at is null and e.state = 'PUBLISHED'
                and e.starts_on <= :day and e.starts_on > :day - 2 and e.starts_on > :today
                and r.registered_at < :before and not exists (
                  select 1 from events.reminder m where m.registration = r.id and m.days = :days)
                and not exists (select 1 from events.reconfirmation c
                  where c.event = e.id and c.asks and (:days = 7 or not exists (
                    select 1 from events.reconfirmation_answer a
                    where a.registration = r.id and a.answer = 'YES')))
              order by r.id
              """)
          .param("day", from)
          .param("today", LocalDate.now(clock))
          .param("before", StoredValues.stored(clock.instant().minus(Duration.ofDays(1))))
          .param("days", days)
          .query((row, number) -> new RegistrationId(row.getObject("id", UUID.class)))
          .list()
          .forEach(id -> transaction.executeWithoutResult(status -> remind(id, days)));
    }
  }

  private void remind(RegistrationId id, int days) {
    var first =
        database
            .sql(
                """
                insert into events.reminder (registration, days, at) values (?, ?, ?)
                on conflict do nothing
                """)
            .param(id.value())
            .param(days)
            .param(StoredValues.stored(clock.instant()))
            .update();
    if (first == 0) {
      return;
    }
    registrations
        .findById(id)
        .ifPresent(
            registration ->
                people
                    .find(registration.person())
                    .filter(person -> person.email() != null)
                    .ifPresent(person -> write(registration, person, days)));
  }

  private void write(Registration registration, PersonSummary person, int days) {
    EventId id = registration.event();
    var event = calendar.get(id);
    var language = registration.language();
    var title = event.event().title().in(language).text();
    var text =
        messages.text(
                language,
                "events.mail.reminder.text",
                "title",
                title,
                "days",
                days,
                "number",
                registration.number(),
                "when",
                when(event, person, language),
                "where",
                EventWords.place(event.event().place(), language),
                "link",
                letters.own(passes.issue(registration.id()), language))
            + join(event, registration, language)
            + words.paragraph(id, LetterKind.REMINDER, language)
            + letters.notice(event, language);
    var mail = letters.mail(event, person, language, "events.mail.reminder.subject", text);
    outbox.send(
        mail.with(
            MailAttachment.of("hanza.ics", CalendarFile.KIND, calendar.entry(event, language))));
  }

  private String join(EventSummary event, Registration registration, Language language) {
    return event.event().joinLink().isBlank()
        ? ""
        : bookings
            .ofEvent(registration.id())
            .map(booking -> "\n\n" + letters.join(booking, language))
            .orElse("");
  }

  /** The time of the place and, where the person's own zone shows another, that too. */
  private static String when(EventSummary event, PersonSummary person, Language language) {
    var time = event.event().time();
    var words = EventWords.time(time, language);
    if (time.isWholeDays()) {
      return words;
    }
    var start = time.start();
    var own = start.withZoneSameInstant(person.zone());
    if (Objects.equals(own.toLocalDateTime(), start.toLocalDateTime())) {
      return words;
    }
    var formats = Formats.of(language);
    var end = time.end().withZoneSameInstant(person.zone());
    return words + " = " + formats.date(own.toLocalDate()) + ", " + formats.times(own, end);
  }
}

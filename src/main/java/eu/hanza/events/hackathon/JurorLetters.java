package eu.hanza.events.hackathon;

import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.RegistrationLetters;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to new jurors where their sheets are: once, and not before the event is published, since
 * nobody could open them. Each letter is written in the transaction that notes that it was.
 */
@Component
class JurorLetters {

  private final JdbcClient database;
  private final EventCalendar calendar;
  private final People people;
  private final RegistrationLetters letters;
  private final Outbox outbox;
  private final Messages messages;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final String address;

  JurorLetters(
      JdbcClient database,
      EventCalendar calendar,
      People people,
      RegistrationLetters letters,
      Outbox outbox,
      Messages messages,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${hanza.address}") String address) {
    this.database = database;
    this.calendar = calendar;
    this.people = people;
    this.letters = letters;
    this.outbox = outbox;
    this.messages = messages;
    this.transaction = transaction;
    this.clock = clock;
    this.address = address;
  }

  /** A juror of an event. */
  private record Juror(EventId event, PersonId person) {}

  /** Writes all letters that are due. */
  @Scheduled(fixedDelay = 5_000)
  void write() {
    var more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(status -> next()));
    }
  }

  private boolean next() {
    var untold = untold();
    untold.ifPresent(this::tell);
    return untold.isPresent();
  }

  private Optional<Juror> untold() {
    return database
        .sql(
            """
            select j.event, j.person from events.juror j
            join events.hackathon h on h.event = j.event and h.closed_at is null
            join events.event e on e.id = j.event and e.state = 'PUBLISHED'
            where j.told_at is null order by j.event, j.position limit 1
            for update of j skip locked
            """)
        .query(
            (row, number) ->
                new Juror(
                    new EventId(row.getObject("event", UUID.class)),
                    new PersonId(row.getObject("person", UUID.class))))
        .optional();
  }

  private void tell(Juror juror) {
    database
        .sql("update events.juror set told_at = ? where event = ? and person = ?")
        .param(StoredValues.stored(clock.instant()))
        .param(juror.event().value())
        .param(juror.person().value())
        .update();
    people
        .find(juror.person())
        .filter(person -> person.email() != null)
        .ifPresent(person -> send(calendar.get(juror.event()), person));
  }

  private void send(EventSummary event, PersonSummary person) {
    var language = person.language();
    var text =
        messages.text(
            language,
            "events.mail.juror.text",
            "title",
            event.event().title().in(language).text(),
            "when",
            EventWords.time(event.event().time(), language),
            "link",
            address + "/" + language.tag() + event.path() + "/jury");
    outbox.send(letters.mail(event, person, language, "events.mail.juror.subject", text));
  }
}

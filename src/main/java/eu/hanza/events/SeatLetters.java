package eu.hanza.events;

import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.seats.BookingId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.StoredValues;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.shell.spi.Messages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to people what became of their seats. What happens within a short time goes into one
 * letter; each letter is written in the transaction that forgets that it was due, so none is lost
 * and none is sent twice.
 */
@Component
class SeatLetters {

  private final JdbcClient database;
  private final Registrations registrations;
  private final EventCalendar calendar;
  private final People people;
  private final Passes passes;
  private final RegistrationLetters letters;
  private final Outbox outbox;
  private final Messages messages;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Duration pause;

  SeatLetters(
      JdbcClient database,
      Registrations registrations,
      EventCalendar calendar,
      People people,
      Passes passes,
      RegistrationLetters letters,
      Outbox outbox,
      Messages messages,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${hanza.events.letters-pause}") Duration pause) {
    this.database = database;
    this.registrations = registrations;
    this.calendar = calendar;
    this.people = people;
    this.passes = passes;
    this.letters = letters;
    this.outbox = outbox;
    this.messages = messages;
    this.transaction = transaction;
    this.clock = clock;
    this.pause = pause;
  }

  /** What a person has to be told of a session, or of the event itself. */
  private record Item(
      String kind,
      @Nullable LocalizedText session,
      @Nullable OffsetDateTime starts,
      @Nullable OffsetDateTime ends,
      @Nullable String zone,
      @Nullable OffsetDateTime expires,
      String reason,
      @Nullable BookingId online) {}

  /** Writes all letters that are due. */
  @Scheduled(fixedDelay = 5_000)
  void write() {
    var more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(status -> next()));
    }
  }

  private boolean next() {
    var due = claim();
    due.ifPresent(this::write);
    return due.isPresent();
  }

  /** The registration whose oldest news has waited long enough for others to join it. */
  private Optional<RegistrationId> claim() {
    return database
        .sql(
            """
            select registration from events.due_letter where at <= ?
            order by id limit 1 for update skip locked
            """)
        .param(StoredValues.stored(clock.instant().minus(pause)))
        .query((row, number) -> new RegistrationId(row.getObject(1, UUID.class)))
        .optional();
  }

  private void write(RegistrationId id) {
    var items = items(id);
    database.sql("delete from events.due_letter where registration = ?").param(id.value()).update();
    registrations
        .findById(id)
        .ifPresent(
            registration ->
                people
                    .find(registration.person())
                    .filter(person -> person.email() != null)
                    .ifPresent(person -> write(registration, person, items)));
  }

  private List<Item> items(RegistrationId id) {
    var all =
        database
            .sql(
                """
                select distinct on (d.subject) d.kind, s.title::text as title, s.starts, s.ends,
                  s.zone, b.expires_at, d.reason,
                  case when b.audience = 'ONLINE' and b.state = 'CONFIRMED' and s.join_link <> ''
                    then b.id end as online
                from events.due_letter d
                left join events.session s on s.id = d.subject
                left join events.booking b on b.subject = d.subject
                  and b.registration = d.registration
                where d.registration = ? order by d.subject, d.id desc
                """)
            .param(id.value())
            .query((row, number) -> item(row))
            .list();
    return all.stream().anyMatch(SeatLetters::endsAll)
        ? all.stream().filter(item -> item.session() == null).toList()
        : all;
  }

  /** Whoever gave up the event is not told of each session besides. */
  private static boolean endsAll(Item item) {
    return item.session() == null
        && List.of("WITHDRAWN", "CANCELLED", "REFUSED").contains(item.kind());
  }

  private static Item item(ResultSet row) throws SQLException {
    var title = row.getString("title");
    return new Item(
        row.getString("kind"),
        title == null ? null : StoredValues.fromJson(title),
        row.getObject("starts", OffsetDateTime.class),
        row.getObject("ends", OffsetDateTime.class),
        row.getString("zone"),
        row.getObject("expires_at", OffsetDateTime.class),
        row.getString("reason"),
        Optional.ofNullable(row.getObject("online", UUID.class)).map(BookingId::new).orElse(null));
  }

  private void write(Registration registration, PersonSummary person, List<Item> items) {
    var event = calendar.get(registration.event());
    var whole = items.stream().filter(item -> item.session() == null).findFirst();
    if (whole.filter(item -> "CONFIRMED".equals(item.kind())).isPresent()) {
      letters.confirm(event, registration, person, passes.issue(registration.id()));
    }
    var rest =
        items.stream()
            .filter(item -> item.session() != null || !"CONFIRMED".equals(item.kind()))
            .toList();
    if (!rest.isEmpty()) {
      var language = registration.language();
      var subject =
          rest.size() == 1
              ? "events.mail.seat." + rest.getFirst().kind() + ".subject"
              : "events.mail.seats.subject";
      outbox.send(letters.mail(event, person, language, subject, text(event, registration, rest)));
    }
  }

  private String text(EventSummary event, Registration registration, List<Item> items) {
    var language = registration.language();
    var title = event.event().title().in(language).text();
    var parts = new ArrayList<String>();
    items.forEach(item -> parts.add(line(item, event, title, language)));
    var link = letters.own(passes.issue(registration.id()), language);
    var isNamed = items.stream().anyMatch(item -> item.session() == null);
    return messages.text(
            language,
            isNamed ? "events.mail.seats.place.text" : "events.mail.seats.text",
            "title",
            title,
            "number",
            registration.number(),
            "items",
            String.join("\n\n", parts),
            "link",
            link)
        + letters.notice(event, language);
  }

  private String line(Item item, EventSummary event, String title, Language language) {
    var zone = event.event().time().zone();
    var session = item.session();
    var values =
        Map.<String, Object>of(
            "what",
            session == null ? title : session.in(language).text(),
            "when",
            when(item, event, language),
            "until",
            item.expires() == null ? "" : moment(item.expires(), zone, language));
    var words =
        messages.text(language, "events.mail.seat." + item.kind() + ".text", values)
            + why(item, language);
    var online = item.online();
    return online == null ? words : words + "\n" + letters.join(online, language);
  }

  private String why(Item item, Language language) {
    return item.reason().isEmpty()
        ? ""
        : "\n" + messages.text(language, "events.mail.seat.reason", "reason", item.reason());
  }

  private static String when(Item item, EventSummary event, Language language) {
    var starts = item.starts();
    var ends = item.ends();
    if (starts == null || ends == null || item.zone() == null) {
      return EventWords.time(event.event().time(), language);
    }
    var zone = ZoneId.of(item.zone());
    var formats = Formats.of(language);
    var start = starts.atZoneSameInstant(zone);
    return formats.date(start.toLocalDate())
        + ", "
        + formats.times(start, ends.atZoneSameInstant(zone));
  }

  private static String moment(OffsetDateTime at, ZoneId zone, Language language) {
    return Formats.of(language).dateTime(at.atZoneSameInstant(zone));
  }
}

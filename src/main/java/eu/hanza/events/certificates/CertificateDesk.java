package eu.hanza.events.certificates;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.attendance.AttendanceRow;
import eu.hanza.events.attendance.Gathering;
import eu.hanza.events.attendance.Presences;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.ProgrammeDirectory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues certificates, makes them void, and finds them for whoever knows number and code. */
@Service
@Transactional
public class CertificateDesk {

  private final JdbcClient database;
  private final Certificates certificates;
  private final Entitled entitled;
  private final Presences presences;
  private final EventCalendar calendar;
  private final ProgrammeDirectory programmes;
  private final People people;
  private final CertificateLetters letters;
  private final History history;
  private final Clock clock;

  CertificateDesk(
      JdbcClient database,
      Certificates certificates,
      Entitled entitled,
      Presences presences,
      EventCalendar calendar,
      ProgrammeDirectory programmes,
      People people,
      CertificateLetters letters,
      History history,
      Clock clock) {
    this.database = database;
    this.certificates = certificates;
    this.entitled = entitled;
    this.presences = presences;
    this.calendar = calendar;
    this.programmes = programmes;
    this.people = people;
    this.letters = letters;
    this.history = history;
    this.clock = clock;
  }

  private EventSummary kept(Actor by, EventId event) {
    var found = calendar.get(event);
    by.must(EventRules.mayKeep(by, found.programme()), "keep the certificates of " + event);
    return found;
  }

  /** What an event certifies, if that is declared. */
  @Transactional(readOnly = true)
  public Optional<CertificateRule> rule(EventId event) {
    return database
        .sql("select series, threshold, hours from events.certificate_rule where event = ?")
        .param(event.value())
        .query(
            (row, number) ->
                new CertificateRule(
                    row.getString("series"), row.getInt("threshold"), row.getBigDecimal("hours")))
        .optional();
  }

  /** Declares what an event certifies; what is issued stays as it is. */
  public void declare(Actor by, EventId event, CertificateRule rule) {
    kept(by, event);
    database
        .sql(
            """
            insert into events.certificate_rule (event, series, threshold, hours)
            values (?, ?, ?, ?) on conflict (event) do update set series = excluded.series,
              threshold = excluded.threshold, hours = excluded.hours
            """)
        .param(event.value())
        .param(rule.series())
        .param(rule.threshold())
        .param(rule.hours())
        .update();
    history.note(
        Line.of("events.history.certificates.declared", by.person(), event)
            .with("series", rule.series()));
  }

  /** How many people can get a certificate now that have none. */
  @Transactional(readOnly = true)
  public int waiting(Actor by, EventId event) {
    var where = new Gathering(kept(by, event), null);
    return rule(event).map(rule -> open(where, rule).size()).orElse(0);
  }

  private List<AttendanceRow> open(Gathering where, CertificateRule rule) {
    return entitled.of(where, rule).stream()
        .filter(row -> certificates.of(row.registration()).isEmpty())
        .toList();
  }

  /** Issues certificates to everybody who is entitled and has none, and writes to them. */
  public List<Refusal> issue(Actor by, EventId event) {
    var where = new Gathering(kept(by, event), null);
    if (!presences.isClosed(where.subject())) {
      return List.of(Refusal.of("events.office.certificates.list-open"));
    }
    var rule = rule(event);
    if (rule.isEmpty()) {
      return List.of(Refusal.of("events.office.certificates.no-rule"));
    }
    var holders = open(where, rule.get());
    holders.forEach(row -> issue(where.event(), row, rule.get()));
    history.note(
        Line.of("events.history.certificates.issued", by.person(), event)
            .with("n", holders.size()));
    return List.of();
  }

  private void issue(EventSummary event, AttendanceRow row, CertificateRule rule) {
    var year = event.event().time().startsOn().getYear();
    var sequence = certificates.next(rule.series(), year);
    var language = language(row.registration());
    var issued =
        new Certificate(
            CertificateId.next(),
            event.id(),
            row.registration(),
            row.person(),
            "",
            row.name(),
            language,
            rule.hours(),
            programmes.get(event.programme()).name().in(language).text(),
            clock.instant(),
            null,
            "");
    certificates.add(issued, rule.series(), year, sequence);
    var kept = certificates.find(issued.id()).orElseThrow();
    people.find(row.person()).ifPresent(person -> letters.send(event, kept, person));
  }

  private Language language(RegistrationId registration) {
    return database
        .sql("select language from events.registration where id = ?")
        .param(registration.value())
        .query(String.class)
        .optional()
        .flatMap(Language::of)
        .orElse(Language.PL);
  }

  /** All certificates of an event, by number. */
  @Transactional(readOnly = true)
  public List<Certificate> of(Actor by, EventId event) {
    kept(by, event);
    return certificates.of(event);
  }

  /** Makes a certificate void; its number is not given again. */
  public List<Refusal> cancel(Actor by, EventId event, CertificateId id, String reason) {
    kept(by, event);
    var found =
        certificates
            .find(id)
            .filter(one -> one.event().equals(event) && one.isValid())
            .orElseThrow(() -> new NotFoundException("certificate " + id));
    if (reason.isBlank()) {
      return List.of(Refusal.of("events.office.certificates.reason").at("reason-" + id));
    }
    certificates.cancel(id, reason);
    history.note(
        Line.of("events.history.certificates.void", by.person(), event)
            .with("number", found.number())
            .with("reason", reason));
    return List.of();
  }

  /** The valid certificate of a registration, if there is one. */
  @Transactional(readOnly = true)
  public Optional<Certificate> of(RegistrationId registration) {
    return certificates.of(registration);
  }

  /** The code that stands on a certificate, in groups. */
  public String code(Certificate certificate) {
    return eu.hanza.events.Codes.grouped(certificates.code(certificate));
  }

  /** The certificate with a number and a code; a wrong code is like an unknown number. */
  @Transactional(readOnly = true)
  public Optional<Certificate> check(String number, String code) {
    return certificates.find(number, code);
  }

  /** The certificate of the office with this id. */
  @Transactional(readOnly = true)
  public Certificate get(Actor by, EventId event, UUID id) {
    kept(by, event);
    return certificates
        .find(new CertificateId(id))
        .filter(one -> one.event().equals(event))
        .orElseThrow(() -> new NotFoundException("certificate " + id));
  }
}

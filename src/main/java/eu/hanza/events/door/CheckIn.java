package eu.hanza.events.door;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.Arrivals;
import eu.hanza.events.EventRules;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationOrigin;
import eu.hanza.events.RegistrationRequest;
import eu.hanza.events.Tickets;
import eu.hanza.events.attendance.AttendanceSource;
import eu.hanza.events.attendance.DoorHours;
import eu.hanza.events.attendance.Gathering;
import eu.hanza.events.attendance.Presences;
import eu.hanza.events.seats.Audience;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.StoredValues;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what devices at the door saw. Sending it again changes nothing, and so does another order:
 * the earliest valid scan is the one that counts, all others are kept beside it (E-25).
 */
@Service
@Transactional
public class CheckIn {

  private final JdbcClient database;
  private final Tickets tickets;
  private final Presences presences;
  private final DoorHours hours;
  private final Arrivals arrivals;
  private final RegistrationDesk desk;
  private final People people;
  private final Clock clock;

  CheckIn(
      JdbcClient database,
      Tickets tickets,
      Presences presences,
      DoorHours hours,
      Arrivals arrivals,
      RegistrationDesk desk,
      People people,
      Clock clock) {
    this.database = database;
    this.tickets = tickets;
    this.presences = presences;
    this.hours = hours;
    this.arrivals = arrivals;
    this.desk = desk;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Takes scans of one device. Those from before the door opened are kept beside the others, but
   * nobody is present by them.
   *
   * @param sentAt the clock of the device when it sent them, by which its error is known
   */
  public List<ScanResult> take(Actor by, Gathering where, Instant sentAt, List<Scan> scans) {
    by.must(EventRules.mayCheckIn(by, where.event()), "check in at " + where.event().id());
    presences.open(where);
    var error = Duration.between(sentAt, clock.instant());
    scans.stream()
        .sorted(Comparator.comparingInt(Scan::counter))
        .forEach(scan -> keep(by, where, scan, error));
    return scans.stream().map(scan -> result(where, scan)).toList();
  }

  private void keep(Actor by, Gathering where, Scan scan, Duration error) {
    var who = find(by, where, scan);
    var now = clock.instant();
    var corrected = scan.at().plus(error);
    var at = corrected.isAfter(now) ? now : corrected;
    var early = at.isBefore(hours.opens(where));
    var isNew =
        database
                .sql(
                    """
                    insert into events.scan (id, subject, device, counter, registration, scanned_at,
                      device_at, received_at, scanned_by, early)
                    values (:id, :subject, :device, :counter, :who, :at, :deviceAt, :now, :by,
                      :early)
                    on conflict do nothing
                    """)
                .param("id", scan.id())
                .param("subject", where.subject())
                .param("device", scan.device())
                .param("counter", scan.counter())
                .param("who", who.map(RegistrationId::value).orElse(null), Types.OTHER)
                .param("at", StoredValues.stored(at))
                .param("deviceAt", StoredValues.stored(scan.at()))
                .param("now", StoredValues.stored(now))
                .param("by", person(by), Types.OTHER)
                .param("early", early)
                .update()
            > 0;
    if (isNew && !early && who.isPresent() && !presences.isClosed(where.subject())) {
      var provisional = !hasPlace(where, who.get());
      presences.note(where, who.get(), AttendanceSource.SCAN, "", at, provisional);
    }
  }

  private static @Nullable UUID person(Actor by) {
    var person = by.person();
    return person == null ? null : person.value();
  }

  private Optional<RegistrationId> find(Actor by, Gathering where, Scan scan) {
    var event = where.event().id();
    var ticket = scan.ticket();
    var registration = scan.registration();
    var walkIn = scan.walkIn();
    if (ticket != null) {
      return tickets.holder(event, ticket);
    }
    if (registration != null) {
      return desk.own(new RegistrationId(registration))
          .filter(own -> own.event().id().equals(event))
          .map(OwnPlace::id);
    }
    return walkIn == null ? Optional.empty() : enter(by, where, walkIn);
  }

  private Optional<RegistrationId> enter(Actor by, Gathering where, WalkIn walkIn) {
    if (!arrivals.mayEnter(where.event()) || walkIn.name().isBlank()) {
      return Optional.empty();
    }
    return EmailAddress.read(walkIn.email())
        .map(email -> request(walkIn, email))
        .filter(RegistrationRequest::isNamed)
        .map(request -> arrivals.enter(by, where.event().id(), request, true));
  }

  private static RegistrationRequest request(WalkIn walkIn, EmailAddress email) {
    return new RegistrationRequest(
        walkIn.name(),
        email,
        walkIn.organisation(),
        null,
        walkIn.sector(),
        walkIn.function(),
        Audience.ONSITE,
        RegistrationOrigin.WALK_IN,
        null,
        Language.PL);
  }

  private boolean hasPlace(Gathering where, RegistrationId who) {
    return database
        .sql(
            """
            select exists (select 1 from events.booking b where b.registration = :who
              and b.state in ('CONFIRMED', 'MUST_CHOOSE') and b.subject = :subject)
            """)
        .param("who", who.value())
        .param("subject", where.counted().value())
        .query(Boolean.class)
        .single();
  }

  private ScanResult result(Gathering where, Scan scan) {
    var kept =
        database
            .sql(
                """
                select s.registration, s.early, f.id as first, f.scanned_at as first_at,
                  a.provisional, a.id as attendance, exists (
                    select 1 from events.booking b join events.draw d on d.subject = b.subject
                    where b.registration = s.registration and b.subject = :counted
                      and b.state = 'REQUESTED' and d.drawn_at is null) as undrawn
                from events.scan s
                left join lateral (
                  select o.id, o.scanned_at from events.scan o
                  where o.subject = s.subject and o.registration = s.registration and not o.early
                  order by o.scanned_at, o.device, o.counter limit 1) f on true
                left join events.attendance a
                  on a.subject = s.subject and a.registration = s.registration
                where s.id = :id and s.subject = :subject
                """)
            .param("id", scan.id())
            .param("subject", where.subject())
            .param("counted", where.counted().value())
            .query(
                (row, number) ->
                    new Kept(
                        row.getObject("registration", UUID.class),
                        row.getBoolean("early"),
                        scan.id().equals(row.getObject("first", UUID.class)),
                        row.getObject("first_at", OffsetDateTime.class),
                        row.getBoolean("provisional"),
                        row.getBoolean("undrawn"),
                        row.getObject("attendance", UUID.class) != null))
            .optional();
    return kept.filter(one -> one.registration() != null)
        .flatMap(one -> named(scan, one))
        .orElse(new ScanResult(scan.id(), ScanResult.Outcome.UNKNOWN, "", 0, null));
  }

  private Optional<ScanResult> named(Scan scan, Kept kept) {
    return desk.own(new RegistrationId(java.util.Objects.requireNonNull(kept.registration())))
        .map(
            own ->
                new ScanResult(
                    scan.id(),
                    kept.outcome(),
                    people.find(own.person()).map(PersonSummary::name).orElse(""),
                    own.number(),
                    kept.firstAt() == null ? null : kept.firstAt().toInstant()));
  }

  /** A scan that is kept, and what is known of its person. */
  private record Kept(
      @Nullable UUID registration,
      boolean early,
      boolean first,
      @Nullable OffsetDateTime firstAt,
      boolean provisional,
      boolean undrawn,
      boolean noted) {

    ScanResult.Outcome outcome() {
      if (early) {
        return ScanResult.Outcome.EARLY;
      }
      if (!noted) {
        return ScanResult.Outcome.LATE;
      }
      if (!first) {
        return ScanResult.Outcome.ALREADY;
      }
      if (!provisional) {
        return ScanResult.Outcome.PRESENT;
      }
      return undrawn ? ScanResult.Outcome.UNDRAWN : ScanResult.Outcome.PROVISIONAL;
    }
  }
}

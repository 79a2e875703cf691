package eu.hanza.events.attendance;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.Arrivals;
import eu.hanza.events.EventRules;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionState;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.StoreResult;
import eu.hanza.files.Upload;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with attendance lists: entering, excusing, closing, opening again. */
@Service
@Transactional
public class AttendanceBook {

  private final JdbcClient database;
  private final AttendanceRows rows;
  private final Presences presences;
  private final DoorHours hours;
  private final AttendanceFacts facts;
  private final Arrivals arrivals;
  private final SessionBook sessions;
  private final FileCabinet cabinet;
  private final History history;
  private final Clock clock;

  AttendanceBook(
      JdbcClient database,
      AttendanceRows rows,
      Presences presences,
      DoorHours hours,
      AttendanceFacts facts,
      Arrivals arrivals,
      SessionBook sessions,
      FileCabinet cabinet,
      History history,
      Clock clock) {
    this.database = database;
    this.rows = rows;
    this.presences = presences;
    this.hours = hours;
    this.facts = facts;
    this.arrivals = arrivals;
    this.sessions = sessions;
    this.cabinet = cabinet;
    this.history = history;
    this.clock = clock;
  }

  private static void check(Actor by, Gathering where) {
    by.must(
        EventRules.mayKeep(by, where.event().programme()),
        "keep the attendance of " + where.subject());
  }

  /** Everybody on the list, by number. */
  @Transactional(readOnly = true)
  public List<AttendanceRow> rows(Actor by, Gathering where) {
    check(by, where);
    return rows.of(where);
  }

  /** Whose tickets were seen only before the door opened. */
  @Transactional(readOnly = true)
  public List<EarlyScan> early(Actor by, Gathering where) {
    check(by, where);
    return rows.early(where);
  }

  /** Whether the list is closed. */
  @Transactional(readOnly = true)
  public boolean isClosed(Gathering where) {
    return presences.isClosed(where.subject());
  }

  /**
   * Enters the signed list: who is ticked was there, who is not was not, as far as nothing else
   * says so. Nobody can have signed before the door opened.
   */
  public List<Refusal> enter(Actor by, Gathering where, Set<RegistrationId> signed) {
    check(by, where);
    presences.open(where);
    if (isClosed(where)) {
      return List.of(Refusal.of("events.office.attendance.is-closed"));
    }
    if (!hours.isOpen(where)) {
      return List.of(Refusal.of("events.office.attendance.early"));
    }
    for (var row : rows.of(where)) {
      var ticked = signed.contains(row.registration());
      var onPaper = row.sources().contains(AttendanceSource.PAPER);
      if (ticked && !onPaper && !row.isSeen()) {
        presences.note(where, row.registration(), AttendanceSource.PAPER, "", null, false);
      } else if (!ticked && onPaper) {
        presences.forget(where.subject(), row.registration(), AttendanceSource.PAPER);
      }
    }
    history.note(
        Line.of("events.history.attendance.entered", by.person(), where.event().id())
            .with("title", where.title().in(Language.PL).text())
            .with("n", signed.size()));
    return List.of();
  }

  /** Notes as present whoever opened the personal link to the online room; counts them. */
  public int joined(Actor by, Gathering where) {
    check(by, where);
    var joined = joins(where);
    joined.forEach(
        (who, at) -> presences.note(where, who, AttendanceSource.JOIN_LOG, "", at, false));
    history.note(
        Line.of("events.history.attendance.joined", by.person(), where.event().id())
            .with("n", joined.size()));
    return joined.size();
  }

  private Map<RegistrationId, Instant> joins(Gathering where) {
    var joined = new LinkedHashMap<RegistrationId, Instant>();
    database
        .sql(
            """
            select b.registration, min(p.first_used_at) as at from events.join_pass p
            join events.booking b on b.id = p.booking
            where b.subject = ? and p.first_used_at is not null
            group by b.registration order by 2, 1
            """)
        .param(where.subject())
        .query(
            row -> {
              joined.put(
                  new RegistrationId(row.getObject("registration", UUID.class)),
                  row.getObject("at", OffsetDateTime.class).toInstant());
            });
    return joined;
  }

  /** Notes why somebody could not come. */
  public void excuse(Actor by, Gathering where, RegistrationId who, String reason) {
    check(by, where);
    on(where, who);
    presences.excuse(where, who, reason);
    history.note(
        Line.of("events.history.attendance.excused", by.person(), where.event().id())
            .with("number", number(where, who)));
  }

  private AttendanceRow on(Gathering where, RegistrationId who) {
    return rows.of(where).stream()
        .filter(row -> row.registration().equals(who))
        .findFirst()
        .orElseThrow(() -> new eu.hanza.kernel.NotFoundException("on the list: " + who));
  }

  private int number(Gathering where, RegistrationId who) {
    return on(where, who).number();
  }

  /** Decides about somebody who was there without a valid place. */
  public void decide(Actor by, Gathering where, RegistrationId who, boolean counts) {
    check(by, where);
    var number = number(where, who);
    if (counts) {
      presences.confirm(where.subject(), who);
      arrivals.confirm(by, who);
    } else {
      presences.remove(where.subject(), who);
      arrivals.refuse(by, who);
    }
    var key = counts ? "events.history.attendance.counted" : "events.history.attendance.dropped";
    history.note(Line.of(key, by.person(), where.event().id()).with("number", number));
  }

  /** Attaches a photograph or scan of the signed list. */
  public List<Refusal> attach(Actor by, Gathering where, Upload upload) {
    check(by, where);
    presences.open(where);
    return switch (cabinet.store(upload)) {
      case StoreResult.Refused refused -> List.of(refused.why().at("file"));
      case StoreResult.Stored stored -> {
        database
            .sql(
                """
                insert into events.signed_list (file, subject, name, added_at) values (?, ?, ?, ?)
                """)
            .param(stored.file().id().value())
            .param(where.subject())
            .param(stored.file().name())
            .param(StoredValues.stored(clock.instant()))
            .update();
        history.note(
            Line.of("events.history.attendance.attached", by.person(), where.event().id()));
        yield List.of();
      }
    };
  }

  /** The photographs and scans of the signed list, the first first. */
  @Transactional(readOnly = true)
  public Map<FileId, String> signed(Actor by, Gathering where) {
    check(by, where);
    var files = new LinkedHashMap<FileId, String>();
    database
        .sql("select file, name from events.signed_list where subject = ? order by added_at, file")
        .param(where.subject())
        .query(
            row -> {
              files.put(new FileId(row.getObject("file", UUID.class)), row.getString("name"));
            });
    return files;
  }

  /**
   * Closes the list: who was there goes into the ledger, who was not is a no-show. Refused while
   * the office has to decide about anybody, or before it has begun.
   */
  public List<Refusal> close(Actor by, Gathering where) {
    check(by, where);
    presences.open(where);
    database
        .sql("select subject from events.attendance_list where subject = ? for update")
        .param(where.subject())
        .query(UUID.class)
        .single();
    var all = rows.of(where);
    var undecided = all.stream().filter(row -> row.standing() == Standing.PROVISIONAL).count();
    if (undecided > 0) {
      return List.of(Refusal.of("events.office.attendance.undecided", Map.of("n", undecided)));
    }
    if (clock.instant().isBefore(where.begins())) {
      return List.of(Refusal.of("events.office.attendance.too-early"));
    }
    var present = all.stream().filter(row -> row.standing() == Standing.PRESENT).toList();
    present.forEach(row -> facts.record(where, row));
    state(where, true);
    hold(by, where);
    history.note(
        Line.of("events.history.attendance.closed", by.person(), where.event().id())
            .with("title", where.title().in(Language.PL).text())
            .with("present", present.size())
            .with("all", all.size()));
    return List.of();
  }

  private void state(Gathering where, boolean closed) {
    database
        .sql("update events.attendance_list set state = ?, closed_at = ? where subject = ?")
        .param(closed ? "CLOSED" : "OPEN")
        .param(closed ? StoredValues.stored(clock.instant()) : null)
        .param(where.subject())
        .update();
  }

  private void hold(Actor by, Gathering where) {
    var session = where.session();
    if (session != null && session.state() == SessionState.PUBLISHED) {
      sessions.hold(by, session.id());
    }
  }

  /** Opens a closed list again, with the reason for it. */
  public List<Refusal> reopen(Actor by, Gathering where, String reason) {
    check(by, where);
    if (reason.isBlank()) {
      return List.of(Refusal.of("events.office.attendance.reopen.reason").at("reason"));
    }
    state(where, false);
    history.note(
        Line.of("events.history.attendance.reopened", by.person(), where.event().id())
            .with("title", where.title().in(Language.PL).text())
            .with("reason", reason));
    return List.of();
  }

  /** Notes after the closing that somebody was there. */
  void correct(Actor by, Gathering where, RegistrationId who) {
    check(by, where);
    presences.note(where, who, AttendanceSource.CORRECTION, "", null, false);
    presences.confirm(where.subject(), who);
    if (isClosed(where)) {
      facts.record(where, on(where, who));
    }
    history.note(
        Line.of("events.history.attendance.corrected", by.person(), where.event().id())
            .with("number", number(where, who)));
  }
}

package eu.hanza.events.attendance;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.Arrivals;
import eu.hanza.events.EventRules;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationOrigin;
import eu.hanza.events.RegistrationRequest;
import eu.hanza.events.seats.Audience;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import eu.hanza.tables.DryRunReport;
import eu.hanza.tables.RowOutcome;
import eu.hanza.tables.RowOutcome.FieldChange;
import eu.hanza.tables.TableReading;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the attendance list of another system in, so that one truth about attendance exists
 * (S2.19): who is known by address or foreign id is matched, who is not is registered, and a row
 * without an address waits for a person.
 */
@Service
@Transactional
public class ForeignList {

  /** The columns that are read; the first two may be missing. */
  static final List<String> COLUMNS = List.of("id", "organisation", "name", "email");

  private final JdbcClient database;
  private final Presences presences;
  private final Arrivals arrivals;
  private final DoorHours hours;
  private final History history;
  private final JsonMapper json;
  private final Clock clock;

  ForeignList(
      JdbcClient database,
      Presences presences,
      Arrivals arrivals,
      DoorHours hours,
      History history,
      JsonMapper json,
      Clock clock) {
    this.database = database;
    this.presences = presences;
    this.arrivals = arrivals;
    this.hours = hours;
    this.history = history;
    this.json = json;
    this.clock = clock;
  }

  private static void check(Actor by, Gathering where) {
    by.must(EventRules.mayKeep(by, where.event().programme()), "import attendance");
  }

  /** Keeps a list until it is imported or another one comes; nothing else is saved. */
  public List<Refusal> stage(Actor by, Gathering where, String system, TableReading.Sheet sheet) {
    check(by, where);
    if (!sheet.header().containsAll(List.of("name", "email"))) {
      return List.of(Refusal.of("events.office.import.columns").at("file"));
    }
    if (!hours.isOpen(where)) {
      return List.of(Refusal.of("events.office.attendance.early").at("file"));
    }
    if (!arrivals.mayEnter(where.event())) {
      return List.of(Refusal.of("events.office.import.clause").at("file"));
    }
    presences.open(where);
    database
        .sql(
            """
            insert into events.attendance_import (subject, system, rows, at)
            values (:subject, :system, :rows::jsonb, :at)
            on conflict (subject) do update set system = excluded.system, rows = excluded.rows,
              at = excluded.at
            """)
        .param("subject", where.subject())
        .param("system", system)
        .param("rows", json.writeValueAsString(rows(sheet)))
        .param("at", StoredValues.stored(clock.instant()))
        .update();
    return List.of();
  }

  private static List<ForeignRow> rows(TableReading.Sheet sheet) {
    return sheet.rows().stream()
        .map(
            row ->
                new ForeignRow(
                    row.number(),
                    sheet.cell(row, "id"),
                    sheet.cell(row, "name"),
                    sheet.cell(row, "email"),
                    sheet.cell(row, "organisation")))
        .toList();
  }

  /** A list between its preview and its import. */
  record Staged(String system, List<ForeignRow> rows) {}

  private Optional<Staged> staged(Gathering where) {
    return database
        .sql("select system, rows::text as rows from events.attendance_import where subject = ?")
        .param(where.subject())
        .query(
            (row, number) ->
                new Staged(
                    row.getString("system"),
                    json.readValue(
                        row.getString("rows"), new TypeReference<List<ForeignRow>>() {})))
        .optional();
  }

  /** What the import of the list that was kept would do; empty if none is kept. */
  @Transactional(readOnly = true)
  public Optional<DryRunReport> preview(Actor by, Gathering where) {
    check(by, where);
    return staged(where).map(list -> report(where, list));
  }

  private DryRunReport report(Gathering where, Staged list) {
    return new DryRunReport(list.rows().stream().map(row -> look(where, list, row)).toList());
  }

  private RowOutcome look(Gathering where, Staged list, ForeignRow row) {
    var email = EmailAddress.read(row.email());
    var known = known(where, list, row, email);
    if (known.isPresent()) {
      return RowOutcome.known(row.row(), row.name(), changes(where, list, row, known.get()));
    }
    if (email.isEmpty()) {
      var reason =
          Refusal.of(
              row.email().isBlank()
                  ? "events.office.import.no-email"
                  : "events.office.import.bad-email");
      return RowOutcome.doubtful(row.row(), row.name(), List.of(reason.at("email")));
    }
    return RowOutcome.created(row.row(), row.name());
  }

  private Optional<RegistrationId> known(
      Gathering where, Staged list, ForeignRow row, Optional<EmailAddress> email) {
    var event = where.event().id();
    var byId = row.id().isBlank() ? Optional.<RegistrationId>empty() : byId(event, list, row);
    return byId.or(
        () -> email.flatMap(address -> arrivals.find(event, address)).map(found -> found.id()));
  }

  private Optional<RegistrationId> byId(EventId event, Staged list, ForeignRow row) {
    return database
        .sql(
            """
            select registration from events.external_id
            where event = ? and system = ? and external_id = ?
            """)
        .param(event.value())
        .param(list.system())
        .param(row.id())
        .query((found, number) -> new RegistrationId(found.getObject(1, UUID.class)))
        .optional();
  }

  private List<FieldChange> changes(
      Gathering where, Staged list, ForeignRow row, RegistrationId known) {
    var changes = new ArrayList<FieldChange>();
    if (!row.id().isBlank() && byId(where.event().id(), list, row).isEmpty()) {
      changes.add(new FieldChange("id", "", row.id()));
    }
    if (!isNoted(where, list, known)) {
      changes.add(new FieldChange("attendance", "", list.system()));
    }
    return changes;
  }

  private boolean isNoted(Gathering where, Staged list, RegistrationId known) {
    return database
        .sql(
            """
            select exists (select 1 from events.attendance a
              join events.attendance_source s on s.attendance = a.id
              where a.subject = ? and a.registration = ? and s.kind = 'IMPORT' and s.reference = ?)
            """)
        .param(where.subject())
        .param(known.value())
        .param(list.system())
        .query(Boolean.class)
        .single();
  }

  /** Imports the list that was kept; rows that a person has to look at are left out. */
  public DryRunReport apply(Actor by, Gathering where) {
    check(by, where);
    var list = staged(where).orElse(new Staged("", List.of()));
    var report = report(where, list);
    for (var row : list.rows()) {
      var email = EmailAddress.read(row.email());
      known(where, list, row, email)
          .or(
              () ->
                  email.map(
                      address ->
                          arrivals.enter(by, where.event().id(), request(row, address), false)))
          .ifPresent(who -> note(where, list, row, who));
    }
    database
        .sql("delete from events.attendance_import where subject = ?")
        .param(where.subject())
        .update();
    history.note(
        Line.of("events.history.attendance.imported", by.person(), where.event().id())
            .with("system", list.system())
            .with("n", list.rows().size()));
    return report;
  }

  private static RegistrationRequest request(ForeignRow row, EmailAddress email) {
    var name = row.name().isBlank() ? email.value() : row.name();
    return new RegistrationRequest(
        name,
        email,
        row.organisation(),
        null,
        null,
        null,
        Audience.ONLINE,
        RegistrationOrigin.IMPORT,
        null,
        Language.PL);
  }

  private void note(Gathering where, Staged list, ForeignRow row, RegistrationId who) {
    if (!row.id().isBlank()) {
      database
          .sql(
              """
              insert into events.external_id (event, registration, system, external_id)
              values (?, ?, ?, ?) on conflict do nothing
              """)
          .param(where.event().id().value())
          .param(who.value())
          .param(list.system())
          .param(row.id())
          .update();
    }
    presences.note(where, who, AttendanceSource.IMPORT, list.system(), null, false);
  }
}

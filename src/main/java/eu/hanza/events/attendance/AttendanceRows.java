package eu.hanza.events.attendance;

import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.RegistrationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads attendance lists: whoever has a place, and whoever was there without one. */
@Component
public class AttendanceRows {

  private final JdbcClient database;
  private final People people;

  AttendanceRows(JdbcClient database, People people) {
    this.database = database;
    this.people = people;
  }

  /** Everybody on the list of an event or session, by number. */
  public List<AttendanceRow> of(Gathering where) {
    var rows =
        database
            .sql(
                """
                select r.*, a.state as standing, a.provisional, a.first_at, a.reason,
                  coalesce(l.state, 'OPEN') as list, array(
                    select distinct s.kind from events.attendance_source s
                    where s.attendance = a.id order by 1) as sources
                from events.registration r
                left join events.attendance_list l on l.subject = :subject
                left join events.attendance a on a.subject = :subject and a.registration = r.id
                where r.event = :event and (a.id is not null or exists (
                  select 1 from events.booking b where b.registration = r.id
                    and b.subject = :subject and b.state in ('CONFIRMED', 'MUST_CHOOSE')))
                order by r.number
                """)
            .param("subject", where.subject())
            .param("event", where.event().id().value())
            .query((row, number) -> stored(row))
            .list();
    var names = people.all(rows.stream().map(Stored::person).toList());
    return rows.stream().map(row -> row.named(names.get(row.person()))).toList();
  }

  /** Whose tickets were seen only before the door opened, by number. */
  public List<EarlyScan> early(Gathering where) {
    var persons = new LinkedHashMap<PersonId, EarlyScan>();
    database
        .sql(
            """
            select r.person, r.number, min(s.scanned_at) as at from events.scan s
            join events.registration r on r.id = s.registration
            where s.subject = ? and s.early and not exists (select 1 from events.attendance a
              where a.subject = s.subject and a.registration = s.registration)
            group by r.id order by r.number
            """)
        .param(where.subject())
        .query(
            row -> {
              persons.put(
                  new PersonId(row.getObject("person", UUID.class)),
                  new EarlyScan(
                      row.getInt("number"),
                      "",
                      row.getObject("at", OffsetDateTime.class).toInstant()));
            });
    var names = people.all(List.copyOf(persons.keySet()));
    return persons.entrySet().stream()
        .map(scan -> named(scan.getValue(), names.get(scan.getKey())))
        .toList();
  }

  private static EarlyScan named(EarlyScan scan, @Nullable PersonSummary known) {
    return new EarlyScan(scan.number(), known == null ? "" : known.name(), scan.at());
  }

  private static Stored stored(ResultSet row) throws SQLException {
    var sector = row.getString("sector");
    var function = row.getString("work_function");
    var first = row.getObject("first_at", OffsetDateTime.class);
    var reason = row.getString("reason");
    return new Stored(
        new RegistrationId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        row.getInt("number"),
        row.getString("organisation_name"),
        sector == null ? null : Sector.valueOf(sector),
        function == null ? null : WorkFunction.valueOf(function),
        standing(row),
        Arrays.stream((String[]) row.getArray("sources").getArray())
            .map(AttendanceSource::valueOf)
            .toList(),
        first == null ? null : first.toInstant(),
        reason == null ? "" : reason);
  }

  private static Standing standing(ResultSet row) throws SQLException {
    var state = row.getString("standing");
    if (state == null) {
      return row.getString("list").equals("CLOSED") ? Standing.NO_SHOW : Standing.EXPECTED;
    }
    if (state.equals("EXCUSED")) {
      return Standing.EXCUSED;
    }
    return row.getBoolean("provisional") ? Standing.PROVISIONAL : Standing.PRESENT;
  }

  /** A row without its person's name. */
  private record Stored(
      RegistrationId registration,
      PersonId person,
      int number,
      String organisation,
      @Nullable Sector sector,
      @Nullable WorkFunction function,
      Standing standing,
      List<AttendanceSource> sources,
      @Nullable Instant firstAt,
      String reason) {

    AttendanceRow named(@Nullable PersonSummary known) {
      return new AttendanceRow(
          registration,
          person,
          number,
          known == null ? "" : known.name(),
          organisation,
          sector,
          function,
          standing,
          sources,
          firstAt,
          reason);
    }
  }
}

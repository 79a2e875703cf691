package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.PersonId;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator's list of who registered for an event. */
@Service
@Transactional(readOnly = true)
public class RegistrationList {

  private final JdbcClient database;
  private final EventCalendar calendar;
  private final People people;

  RegistrationList(JdbcClient database, EventCalendar calendar, People people) {
    this.database = database;
    this.calendar = calendar;
    this.people = people;
  }

  /** A page of the registrations of an event, by number. */
  public PageOf<RegistrationRow> page(Actor actor, EventId event, int number, int size) {
    checked(actor, event);
    var total =
        database
            .sql("select count(*) from events.registration where event = ?")
            .param(event.value())
            .query(Long.class)
            .single();
    var rows =
        database
            .sql(
                "select * from events.registration where event = ? order by number limit ? offset"
                    + " ?")
            .param(event.value())
            .param(size)
            .param(PageOf.offset(number, size))
            .query(RegistrationList::stored)
            .list();
    return new PageOf<>(named(rows), Math.max(1, number), size, total);
  }

  /** All registrations of an event in one state, by number: for exports and attendance lists. */
  public List<RegistrationRow> all(Actor actor, EventId event, RegistrationState state) {
    checked(actor, event);
    return named(
        database
            .sql("select * from events.registration where event = ? and state = ? order by number")
            .param(event.value())
            .param(state.name())
            .query(RegistrationList::stored)
            .list());
  }

  /** All registrations of an event of which anything can still come, by number. */
  public List<RegistrationRow> live(Actor actor, EventId event) {
    checked(actor, event);
    return named(
        database
            .sql(
                """
                select * from events.registration where event = ?
                  and state in ('SUBMITTED', 'REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED')
                order by number
                """)
            .param(event.value())
            .query(RegistrationList::stored)
            .list());
  }

  /** Some registrations of an event, by id. */
  public Map<RegistrationId, RegistrationRow> some(
      Actor actor, EventId event, Collection<RegistrationId> ids) {
    checked(actor, event);
    var found =
        named(
            database
                .sql("select * from events.registration where event = ? and id = any(?)")
                .param(event.value())
                .param(ids.stream().map(RegistrationId::value).toArray(UUID[]::new))
                .query(RegistrationList::stored)
                .list());
    return found.stream().collect(Collectors.toMap(RegistrationRow::id, row -> row));
  }

  private void checked(Actor actor, EventId event) {
    var programme = calendar.get(event).programme();
    actor.must(EventRules.mayKeep(actor, programme), "see the registrations of " + event);
  }

  private List<RegistrationRow> named(List<StoredRow> rows) {
    var names = people.all(rows.stream().map(StoredRow::person).toList());
    return rows.stream().map(row -> row.named(names)).toList();
  }

  private static StoredRow stored(ResultSet row, int number) throws SQLException {
    var sector = row.getString("sector");
    var function = row.getString("work_function");
    return new StoredRow(
        new RegistrationId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        row.getInt("number"),
        row.getString("organisation_name"),
        sector == null ? null : Sector.valueOf(sector),
        function == null ? null : WorkFunction.valueOf(function),
        row.getString("language"),
        RegistrationState.valueOf(row.getString("state")),
        row.getObject("registered_at", OffsetDateTime.class).toInstant());
  }

  /** A registration without its person's name. */
  private record StoredRow(
      RegistrationId id,
      PersonId person,
      int number,
      String organisation,
      @Nullable Sector sector,
      @Nullable WorkFunction function,
      String language,
      RegistrationState state,
      Instant registeredAt) {

    RegistrationRow named(Map<PersonId, PersonSummary> people) {
      var known = people.get(person);
      return new RegistrationRow(
          id,
          number,
          known == null ? "" : known.name(),
          known == null ? "" : Objects.toString(known.email(), ""),
          organisation,
          sector,
          function,
          language,
          state,
          registeredAt);
    }
  }
}

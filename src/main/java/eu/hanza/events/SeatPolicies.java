package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.network.Memberships;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.Seat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The policies of events, and what is known of people to hold against them. */
@Service
@Transactional
public class SeatPolicies {

  private final JdbcClient database;
  private final EventCalendar calendar;
  private final OrganisationDirectory organisations;
  private final Memberships memberships;
  private final History history;
  private final Clock clock;

  SeatPolicies(
      JdbcClient database,
      EventCalendar calendar,
      OrganisationDirectory organisations,
      Memberships memberships,
      History history,
      Clock clock) {
    this.database = database;
    this.calendar = calendar;
    this.organisations = organisations;
    this.memberships = memberships;
    this.history = history;
    this.clock = clock;
  }

  /** The policy of an event. */
  @Transactional(readOnly = true)
  public SeatPolicy of(EventId event) {
    var conditions = conditions(event);
    return database
        .sql("select * from events.seat_policy where event = ?")
        .param(event.value())
        .query(
            (row, number) ->
                new SeatPolicy(
                    row.getBoolean("approval"),
                    row.getInt("accept_hours"),
                    row.getObject("quiet_from", LocalTime.class),
                    row.getObject("quiet_to", LocalTime.class),
                    row.getInt("cutoff_hours"),
                    SeatPolicy.Groups.valueOf(row.getString("groups")),
                    conditions))
        .optional()
        .orElseGet(() -> usual(conditions));
  }

  private static SeatPolicy usual(List<Eligibility> conditions) {
    var usual = SeatPolicy.USUAL;
    return new SeatPolicy(
        usual.approval(),
        usual.acceptHours(),
        usual.quietFrom(),
        usual.quietTo(),
        usual.cutoffHours(),
        usual.groups(),
        conditions);
  }

  private List<Eligibility> conditions(EventId event) {
    return database
        .sql("select * from events.eligibility where event = ? order by position")
        .param(event.value())
        .query((row, number) -> condition(row))
        .list();
  }

  private static Eligibility condition(ResultSet row) throws SQLException {
    return new Eligibility(
        Eligibility.Field.valueOf(row.getString("field")),
        Set.of((String[]) row.getArray("accepted").getArray()),
        Eligibility.Outcome.valueOf(row.getString("outcome")),
        StoredValues.fromJson(row.getString("wording")));
  }

  /** Declares the policy of an event. */
  public void declare(Actor by, EventId event, SeatPolicy policy) {
    by.must(EventRules.mayKeep(by, calendar.get(event).programme()), "declare a policy");
    var before = of(event);
    database
        .sql(
            """
            insert into events.seat_policy (event, approval, accept_hours, quiet_from, quiet_to,
              cutoff_hours, groups)
            values (:event, :approval, :hours, :from, :to, :cutoff, :groups)
            on conflict (event) do update set approval = excluded.approval,
              accept_hours = excluded.accept_hours, quiet_from = excluded.quiet_from,
              quiet_to = excluded.quiet_to, cutoff_hours = excluded.cutoff_hours, groups = excluded.groups
            """)
        .param("event", event.value())
        .param("approval", policy.approval())
        .param("hours", policy.acceptHours())
        .param("from", policy.quietFrom())
        .param("to", policy.quietTo())
        .param("cutoff", policy.cutoffHours())
        .param("groups", policy.groups().name())
        .update();
    database.sql("delete from events.eligibility where event = ?").param(event.value()).update();
    for (var position = 0; position < policy.conditions().size(); position++) {
      insert(event, position, policy.conditions().get(position));
    }
    history.note(
        Line.of("events.history.policy", by.person(), event)
            .changed("approval", before.approval(), policy.approval())
            .changed("groups", before.groups(), policy.groups())
            .changed("hours", before.acceptHours(), policy.acceptHours())
            .changed("conditions", before.conditions().size(), policy.conditions().size()));
  }

  private void insert(EventId event, int position, Eligibility condition) {
    database
        .sql(
            """
            insert into events.eligibility (id, event, position, field, accepted, outcome, wording)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)
            """)
        .param(UUID.randomUUID())
        .param(event.value())
        .param(position)
        .param(condition.field().name())
        .param(condition.accepted().toArray(String[]::new))
        .param(condition.outcome().name())
        .param(StoredValues.toJson(condition.wording()))
        .update();
  }

  /** What is known of somebody who registers for an event of a programme. */
  Map<Eligibility.Field, Set<String>> facts(RegistrationRequest request, ProgrammeId programme) {
    var facts = new EnumMap<Eligibility.Field, Set<String>>(Eligibility.Field.class);
    if (request.sector() != null) {
      facts.put(Eligibility.Field.SECTOR, Set.of(request.sector().name()));
    }
    if (request.function() != null) {
      facts.put(Eligibility.Field.FUNCTION, Set.of(request.function().name()));
    }
    var organisation = request.registered();
    if (organisation != null) {
      facts.putAll(facts(organisation, programme));
    }
    return facts;
  }

  private Map<Eligibility.Field, Set<String>> facts(
      OrganisationId organisation, ProgrammeId programme) {
    var today = LocalDate.now(clock);
    var member = memberships.membersOn(programme, today).contains(organisation);
    var facts = new EnumMap<Eligibility.Field, Set<String>>(Eligibility.Field.class);
    facts.put(Eligibility.Field.MEMBER, Set.of(member ? "yes" : "no"));
    organisations.find(organisation).ifPresent(known -> describe(known, facts));
    return facts;
  }

  private static void describe(
      OrganisationSummary known, Map<Eligibility.Field, Set<String>> facts) {
    facts.put(
        Eligibility.Field.ORGANISATION_KIND,
        known.kinds().stream().map(Enum::name).collect(Collectors.toSet()));
    var seat = known.seat();
    if (seat != null) {
      facts.put(Eligibility.Field.TERRITORY, codes(seat));
    }
  }

  private static Set<String> codes(Seat seat) {
    return Stream.of(seat.country(), seat.terc(), seat.nuts())
        .filter(code -> !code.isBlank())
        .collect(Collectors.toSet());
  }
}

package eu.hanza.events.visit;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventKind;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.visit.VisitBudget.Delegate;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office of an event does with the budget of a study visit. */
@Service
@Transactional
class VisitOffice {

  private static final String FIRST_CURRENCY = "EUR";

  private final EventCalendar calendar;
  private final RegistrationList registrations;
  private final JdbcClient database;
  private final History history;

  VisitOffice(
      EventCalendar calendar,
      RegistrationList registrations,
      JdbcClient database,
      History history) {
    this.calendar = calendar;
    this.registrations = registrations;
    this.database = database;
    this.history = history;
  }

  /** The event, for those who keep it. */
  @Transactional(readOnly = true)
  EventSummary event(Actor by, EventId id) {
    var event = calendar.get(id);
    by.must(EventRules.mayKeep(by, event.programme()), "keep the budget of " + id);
    if (event.event().kind() != EventKind.STUDY_VISIT) {
      throw new NotFoundException("study visit " + id);
    }
    return event;
  }

  /** The budget with everybody who has a confirmed place. */
  @Transactional(readOnly = true)
  VisitBudget budget(Actor by, EventId event) {
    event(by, event);
    var frame = frame(event);
    var costs = costs(event, frame.currency());
    var delegates =
        registrations.all(by, event, RegistrationState.CONFIRMED).stream()
            .map(row -> new Delegate(row, costs.getOrDefault(row.id(), Map.of())))
            .toList();
    return new VisitBudget(frame.currency(), frame.limit(), delegates);
  }

  /** Currency and limit of a visit. */
  private record Frame(String currency, @Nullable BigDecimal most) {

    @Nullable Money limit() {
      return most == null ? null : new Money(most, currency);
    }
  }

  private Frame frame(EventId event) {
    return database
        .sql("select currency, most from events.visit_budget where event = ?")
        .param(event.value())
        .query((row, number) -> new Frame(row.getString("currency"), row.getBigDecimal("most")))
        .optional()
        .orElse(new Frame(FIRST_CURRENCY, null));
  }

  private Map<RegistrationId, Map<CostKind, Money>> costs(EventId event, String currency) {
    return database
        .sql(
            """
            select c.registration, c.kind, c.amount from events.visit_cost c
            join events.registration r on r.id = c.registration where r.event = ?
            """)
        .param(event.value())
        .query(
            (row, number) ->
                new Cost(
                    new RegistrationId(row.getObject("registration", UUID.class)),
                    CostKind.valueOf(row.getString("kind")),
                    new Money(row.getBigDecimal("amount"), currency)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(Cost::registration, Collectors.toMap(Cost::kind, Cost::amount)));
  }

  /** One amount of one person. */
  private record Cost(RegistrationId registration, CostKind kind, Money amount) {}

  /** Says in which currency the budget is and how much it may be; null for no limit. */
  List<Refusal> limit(Actor by, EventId event, String currency, @Nullable Money most) {
    event(by, event);
    var before = frame(event);
    if (!before.currency().equals(currency) && !costs(event, before.currency()).isEmpty()) {
      return List.of(Refusal.of("events.office.visit.currency.used").at("currency"));
    }
    database
        .sql(
            """
            insert into events.visit_budget (event, currency, most) values (:event, :currency, :most)
            on conflict (event) do update set currency = excluded.currency, most = excluded.most
            """)
        .param("event", event.value())
        .param("currency", currency)
        .param("most", most == null ? null : most.amount())
        .update();
    history.note(
        Line.of("events.history.visit.limit", by.person(), event)
            .changed("limit", before.limit(), most));
    return List.of();
  }

  /** Says what one person costs; kinds that are left out cost nothing. */
  void say(Actor by, EventId event, RegistrationId id, Map<CostKind, Money> costs) {
    var budget = budget(by, event);
    var delegate = budget.delegate(id);
    costs.values().forEach(amount -> refuseForeign(amount, budget.currency()));
    database.sql("delete from events.visit_cost where registration = ?").param(id.value()).update();
    costs.forEach((kind, amount) -> write(id, kind, amount));
    var said = new Delegate(delegate.row(), costs);
    history.note(
        Line.of("events.history.visit.costs", by.person(), event)
            .with("number", delegate.row().number())
            .changed("total", delegate.total(budget.currency()), said.total(budget.currency())));
  }

  private static void refuseForeign(Money amount, String currency) {
    if (amount.isNegative() || !Objects.equals(amount.currency(), currency)) {
      throw new IllegalArgumentException("Not an amount of this budget: " + amount);
    }
  }

  private void write(RegistrationId id, CostKind kind, Money amount) {
    if (amount.isZero()) {
      return;
    }
    database
        .sql("insert into events.visit_cost (registration, kind, amount) values (?, ?, ?)")
        .param(id.value())
        .param(kind.name())
        .param(amount.amount())
        .update();
  }
}

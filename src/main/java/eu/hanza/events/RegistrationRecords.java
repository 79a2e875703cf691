package eu.hanza.events;

import eu.hanza.accounts.ClauseId;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.accounts.PersonalRecords;
import eu.hanza.events.agenda.Agenda;
import eu.hanza.forms.EmbeddedForms;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The personal data in registrations: exported and erased on the person's wish, and erased when the
 * retention that the clause names has passed. The registration stays counted under an id that leads
 * nowhere (L7, L8).
 */
@Component
class RegistrationRecords implements PersonalRecords {

  private final JdbcClient database;
  private final Registrations registrations;
  private final EventCalendar calendar;
  private final EventQuestions questions;
  private final EmbeddedForms forms;
  private final Agenda agenda;
  private final InformationClauses clauses;
  private final Clock clock;

  RegistrationRecords(
      JdbcClient database,
      Registrations registrations,
      EventCalendar calendar,
      EventQuestions questions,
      EmbeddedForms forms,
      Agenda agenda,
      InformationClauses clauses,
      Clock clock) {
    this.database = database;
    this.registrations = registrations;
    this.calendar = calendar;
    this.questions = questions;
    this.forms = forms;
    this.agenda = agenda;
    this.clauses = clauses;
    this.clock = clock;
  }

  @Override
  public String section() {
    return "registrations";
  }

  @Override
  public Map<String, Object> export(PersonId person) {
    List<Map<String, Object>> all =
        registrations.findByPersonOrderByRegisteredAtDesc(person).stream()
            .map(this::export)
            .toList();
    return Map.of("events", all);
  }

  private Map<String, Object> export(Registration registration) {
    var map = new LinkedHashMap<String, Object>();
    map.put("event", calendar.get(registration.event()).event().title().byLanguage());
    map.put("number", registration.number());
    map.put("organisation", registration.organisationName());
    map.put("sector", String.valueOf(registration.sector()));
    map.put("function", String.valueOf(registration.workFunction()));
    map.put("state", registration.known().name());
    var sheet =
        questions.sheet(registration.event(), List.of(registration.id()), registration.language());
    sheet
        .questions()
        .forEach((id, label) -> map.put(label, sheet.answer(registration.id().value(), id)));
    map.put("registered_at", registration.registeredAt().toString());
    return map;
  }

  @Override
  public Set<PersonId> needed(Collection<PersonId> people) {
    return database
        .sql(
            """
            select distinct person from events.registration
            where person = any(?) and erased_at is null
            """)
        .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  @Override
  public void erase(PersonId person) {
    for (var registration : registrations.findByPersonOrderByRegisteredAtDesc(person)) {
      unlink(registration.id().value());
    }
    agenda.forget(person);
  }

  private void unlink(UUID registration) {
    database
        .sql(
            """
            update events.registration set person = gen_random_uuid(), organisation_name = '',
              organisation = null, brought_by = null, erased_at = ?, version = version + 1
            where id = ?
            """)
        .param(StoredValues.stored(clock.instant()))
        .param(registration)
        .update();
    database.sql("delete from events.pass where registration = ?").param(registration).update();
    forget(registration);
    forms.erase(registration);
  }

  /** What stays of the registration says nothing about its person. */
  private void forget(UUID registration) {
    for (var sql :
        List.of(
            "delete from events.ticket where registration = ?",
            "delete from events.external_id where registration = ?",
            "delete from events.attendance_contest where registration = ?",
            "update events.attendance set reason = '' where registration = ?",
            "update events.asked set registration = null where registration = ?")) {
      database.sql(sql).param(registration).update();
    }
  }

  /** Erases what is older than its clause allows; runs each night. */
  @Scheduled(cron = "0 40 3 * * *")
  @Transactional
  public void eraseWhatIsDue() {
    database
        .sql(
            """
            select e.id, e.clause, e.ends_on from events.event e
            where e.clause is not null and e.ends_on < ? and exists (
              select 1 from events.registration r where r.event = e.id and r.erased_at is null)
            """)
        .param(LocalDate.now(clock))
        .query(
            (row, number) ->
                new Ended(
                    row.getObject("id", UUID.class),
                    new ClauseId(row.getObject("clause", UUID.class)),
                    row.getObject("ends_on", LocalDate.class)))
        .list()
        .stream()
        .filter(this::isDue)
        .forEach(ended -> registrations(ended).forEach(this::unlink));
  }

  private boolean isDue(Ended ended) {
    return clauses
        .find(ended.clause())
        .map(clause -> ended.on().plusMonths(clause.wording().retentionMonths()))
        .filter(end -> end.isBefore(LocalDate.now(clock)))
        .isPresent();
  }

  private List<UUID> registrations(Ended ended) {
    return database
        .sql("select id from events.registration where event = ? and erased_at is null")
        .param(ended.event())
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /** An event that is over and has registrations with names. */
  private record Ended(UUID event, ClauseId clause, LocalDate on) {}
}
